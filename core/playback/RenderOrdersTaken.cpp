// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RenderThread that acts on orders: edits, seeks, switches.
#include "base/Text.h"
#include "base/Time.h"
#include "playback/LiveTree.h"
#include "playback/RenderThread.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Where on the album's new timeline a frame of the old one has gone, following the song that sounds there.
std::int64_t moved(const Plan& before, const Plan& after, std::int64_t frame)
{
    for (const PlannedSong* song : before.songs())
        if (frame >= song->start && frame < song->end())
            if (const PlannedSong* now = ProgrammeSource::find(after, song->id))
                return std::clamp<std::int64_t>(frame - song->start, 0, now->frames) + now->start;
    return std::clamp<std::int64_t>(frame, 0, after.frames);
}

}  // namespace

void RenderThread::takeOrders()
{
    RenderOrders now;
    {
        const std::lock_guard lock(mutex_);
        now = orders_;
    }
    at_.playsOn = now.playsOn;
    at_.ringFrames = now.ringFrames;
    if (now.loop != at_.loop) {
        at_.loop = now.loop;
        dropSuccessor();
    }
    if (now.delta != at_.delta)
        takeDelta(now);
    if (now.album != at_.album || now.folder != at_.folder)
        takeAlbum(now);
    if (now.programme != at_.programme || now.song != at_.song)
        takeProgramme(now);
    if (now.monitor != at_.monitor) {
        at_.monitor = now.monitor;
        monitor_.set(at_.monitor, rateHz_);
        if (!voice_)
            monitor_.settle();
    }
    if (now.seeks != at_.seeks) {
        at_.seeks = now.seeks;
        restartAt(now.seekFrame);
    }
    if (now.playing == at_.playing)
        return;
    at_.playing = now.playing;
    if (!at_.playing) {
        reader_.close();
        if (!waitsToOpen_)
            beginsAtOnce_ = false;
        waitsToOpen_ = true;
        return;
    }
    {
        const std::lock_guard lock(mutex_);
        state_.error.clear();
    }
    if (needsStart_ && at_.album && request_ == 0)
        wish(wishFor(place_));
}

void RenderThread::takeAlbum(const RenderOrders& now)
{
    const auto old = std::move(at_.album);
    const bool otherFolder = now.folder != at_.folder;
    at_.album = now.album;
    at_.folder = now.folder;
    // While a knob is dragged there would never be a successor in time if each edit asked for another one: it is kept,
    // glides along or is replaced once it plays.
    if (!at_.album || !old || otherFolder || movesSongs(*old, *at_.album))
        dropSuccessor();
    else if (successor_)
        static_cast<void>(refresh(*successor_));
    if (!at_.album) {
        plan_.reset();
        return stopBecause({});
    }
    // Planning measures how long every chain rings, which takes longer than this thread has between two blocks; where
    // songs stand does not depend on it, and a new voice brings its own plan.
    const std::optional<Plan> before = plan_;
    if (!old || !before || movesSongs(*old, *at_.album)) {
        auto plan = makePlan(*at_.album);
        if (!plan) {
            plan_.reset();
            return stopBecause(plan.error().message);
        }
        plan_ = std::move(*plan);
    }
    if (plan_->rateHz != rateHz_ || !before) {
        const int oldRate = rateHz_;
        rateHz_ = plan_->rateHz;
        reader_.setRate(rateHz_);
        monitor_.set(at_.monitor, rateHz_);
        monitor_.settle();
        extraFrames_ = 0;
        if (voice_ || needsStart_)
            restartAt(atRate(voice_ ? voice_->position() : place_, oldRate, rateHz_));
        return;
    }
    if (needsStart_) {
        if (request_ != 0 && (otherFolder || !canGlide(*old, *at_.album)))
            wish(wishFor(place_));
        return;
    }
    if (!otherFolder && !muted_ && refresh(*voice_))
        return;
    const bool album = voice_->wish().programme == Programme::Album;
    const std::int64_t position = voice_->position();
    wishAgain(editWarmSeconds, album ? moved(*before, *plan_, position) - position : 0);
}

void RenderThread::takeDelta(const RenderOrders& now)
{
    at_.delta = now.delta;
    dropSuccessor();
    if (voice_ && !needsStart_)
        wishAgain(editWarmSeconds);
    else if (request_ != 0)
        wish(wishFor(place_));
}

void RenderThread::takeProgramme(const RenderOrders& now)
{
    const Programme oldProgramme = voice_ ? voice_->wish().programme : at_.programme;
    const Id oldSong = voice_ ? voice_->wish().song : at_.song;
    at_.programme = now.programme;
    at_.song = now.song;
    dropSuccessor();
    if (!plan_)
        return;
    const std::int64_t offset = ProgrammeSource::origin(*plan_, oldProgramme, oldSong) -
                                ProgrammeSource::origin(*plan_, at_.programme, at_.song);
    const std::int64_t frame = (needsStart_ ? place_ : voice_->position()) + offset;
    if (at_.loop) {
        const std::optional<FrameRange> loop = at_.loop;
        at_.loop = loop->begin + offset >= 0 ? std::optional(loop->shifted(offset)) : std::nullopt;
        const std::lock_guard lock(mutex_);
        if (orders_.loop == loop)
            orders_.loop = at_.loop;
    }
    const PlannedSong* song = ProgrammeSource::find(*plan_, at_.song);
    const bool inside = at_.programme == Programme::Album || (song && frame >= 0 && frame < song->frames);
    if (needsStart_)
        return restartAt(inside ? frame : 0);
    VoiceWish switched = wishFor(inside ? frame : 0);
    if (inside) {
        switched.follow = position_;
        switched.followOffset = offset;
    }
    wish(std::move(switched));
}

void RenderThread::restartAt(std::int64_t frame)
{
    reader_.close();
    ring_.discardWritten();
    discardMark_ = ring_.writeIndex();
    taps_.dropAfter(ring_.readIndex());
    maker_.forget();
    request_ = 0;
    firstValid_ = requests_ + 1;
    maker_.bury(std::move(voice_));
    dropSuccessor();
    needsStart_ = true;
    waitsToOpen_ = true;
    ended_ = false;
    muted_ = false;
    settles_ = false;
    reader_.setEnded(false);
    place_ = std::max<std::int64_t>(0, frame);
    beginStretch();
    {
        const std::lock_guard lock(mutex_);
        restart_ = generation_;
        restartPlace_ = place_;
        state_.muteReason.clear();
    }
    if (at_.playing && at_.album)
        wish(wishFor(place_));
}

void RenderThread::beginStretch()
{
    generation_ = (generation_ + 1) % Stamp::generations;
    const std::lock_guard lock(mutex_);
    stretches_[generation_ % stretches_.size()] = {generation_, voice_ ? voice_->wish().programme : at_.programme,
                                                   voice_ ? voice_->wish().song : at_.song};
}

VoiceWish RenderThread::wishFor(std::int64_t frame) const
{
    VoiceWish wish;
    wish.album = at_.album;
    wish.folder = at_.folder;
    wish.programme = at_.programme;
    wish.song = at_.song;
    wish.delta = at_.delta;
    wish.frame = frame;
    return wish;
}

void RenderThread::wish(VoiceWish wish)
{
    wish.request = request_ = ++requests_;
    if (!wish.keepsGoing)
        firstValid_ = request_;
    maker_.want(std::move(wish));
}

void RenderThread::wishAgain(double warmSeconds, std::int64_t followOffset)
{
    const bool switching = voice_->wish().programme != at_.programme || voice_->wish().song != at_.song;
    const std::int64_t offset = !switching ? followOffset
                                           : ProgrammeSource::origin(*plan_, voice_->wish().programme, voice_->wish().song) -
                                                 ProgrammeSource::origin(*plan_, at_.programme, at_.song);
    VoiceWish again = wishFor(std::max<std::int64_t>(0, voice_->position() + offset));
    again.follow = position_;
    again.followOffset = offset;
    again.warmSeconds = warmSeconds;
    // An edit waits for the one before it; songs that move do not.
    again.keepsGoing = offset == 0 && !switching;
    wish(std::move(again));
}

void RenderThread::stopBecause(const QString& sentence)
{
    at_.playing = false;
    const std::int64_t frame = voice_ ? voice_->position() : place_;
    restartAt(frame);
    const std::lock_guard lock(mutex_);
    orders_.playing = false;
    state_.error = sentence;
}

}  // namespace lacquer
