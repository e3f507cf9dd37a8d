// SPDX-License-Identifier: GPL-3.0-or-later
// Moving from one voice to the next; RenderOrdersTaken.cpp holds what the orders do,
// RenderSuccessor.cpp what comes after the end, RenderOutput.cpp the way into the ring.
#include "playback/RenderThread.h"

#include "base/Denormals.h"
#include "playback/Crossfade.h"
#include "playback/LiveTree.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr int blockFrames = 512;
constexpr double ringSeconds = 0.080;
constexpr double longestRingSeconds = 0.250;
constexpr double crossfadeSeconds = 0.020;
/// After the last edit that took a new tree in a hurry, so long until a properly warmed one is made.
constexpr std::chrono::milliseconds restAfterEdits{500};
constexpr double seekWarmSeconds = 5;

}  // namespace

RenderThread::RenderThread(SampleRing& ring, RingReader& reader) : ring_(ring), reader_(reader)
{
    thread_ = std::thread([this] { run(); });
}

RenderThread::~RenderThread()
{
    {
        const std::lock_guard lock(mutex_);
        quit_ = true;
    }
    ordered_.notify_all();
    thread_.join();
    reader_.close();
    voice_.reset();
    successor_.reset();
}

void RenderThread::order(const std::function<void(RenderOrders&)>& change)
{
    {
        const std::lock_guard lock(mutex_);
        change(orders_);
    }
    ordered_.notify_all();
}

RenderState RenderThread::state() const
{
    const std::lock_guard lock(mutex_);
    RenderState state = state_;
    const Stamp heard = reader_.heard();
    state.playing = orders_.playing;
    state.loop = orders_.loop;
    // Sequence numbers compare round the circle.
    if ((heard.generation - restart_) % Stamp::generations < Stamp::generations / 2) {
        const Stretch& stretch = stretches_[heard.generation % stretches_.size()];
        state.heardFrame = heard.frame;
        state.generation = heard.generation;
        state.programme = stretch.programme;
        state.song = stretch.song;
    } else {
        state.heardFrame = restartPlace_;
        state.generation = restart_;
        state.programme = orders_.programme;
        state.song = orders_.song;
    }
    return state;
}

void RenderThread::run()
{
    const ScopedFlushDenormals flush;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            ordered_.wait_for(lock, std::chrono::milliseconds(3));
            if (quit_)
                return;
        }
        takeOrders();
        takeVoice();
        takeSuccessor();
        wishSuccessor();
        settle();
        fill();
        openWhenReady();
        endWhenHeard();
        growAfterUnderruns();
        const std::lock_guard lock(mutex_);
        state_.renderedFrame = voice_ ? voice_->position() : place_;
        state_.warming = at_.playing && (needsStart_ || waitsToOpen_);
        state_.edits = edits_;
    }
}

int RenderThread::ringTarget() const
{
    const int period = reader_.period();
    const int wanted = at_.ringFrames > 0 ? at_.ringFrames : int(ringSeconds * rateHz_);
    const int most = std::max(int(longestRingSeconds * rateHz_), 2 * period);
    return std::clamp(std::max(wanted, 3 * period) + extraFrames_, 1, std::min(most, ring_.capacity() / 2));
}

std::int64_t RenderThread::unheard() const
{
    return std::int64_t(ring_.writeIndex() - std::max(ring_.readIndex(), discardMark_));
}

void RenderThread::takeVoice()
{
    auto answer = maker_.take();
    if (!answer || answer->request < firstValid_) {
        if (answer)
            maker_.bury(std::move(answer->voice));
        return;
    }
    if (answer->request == request_)
        request_ = 0;
    if (answer->error) {
        stopBecause(answer->error->message);
        return;
    }
    auto voice = std::move(answer->voice);
    if (voice->source().album() == at_.album)
        plan_ = voice->source().plan();
    const bool current = refresh(*voice) && voice->wish().delta == at_.delta;
    if (!needsStart_) {
        join(std::move(voice));
    } else {
        if (muted_) {
            muted_ = false;
            const std::lock_guard lock(mutex_);
            state_.muteReason.clear();
        }
        beginsAtOnce_ = voice->beginsAtTheBeginning();
        waitsToOpen_ = true;
        needsStart_ = false;
        voice_ = std::move(voice);
        monitor_.settle();
        position_->store(voice_->position());
    }
    if (!current && request_ == 0)
        wishAgain(editWarmSeconds);
}

bool RenderThread::refresh(Voice& voice)
{
    const auto& its = voice.source().album();
    if (its == at_.album)
        return true;
    if (!plan_ || !canGlide(*its, *at_.album))
        return false;
    voice.source().update(at_.album, *plan_);
    ++edits_;
    settles_ = true;
    settleAt_ = std::chrono::steady_clock::now() + restAfterEdits;
    return true;
}

void RenderThread::join(std::unique_ptr<Voice> incoming)
{
    const VoiceWish& wish = incoming->wish();
    const std::int64_t target = wish.follow ? voice_->position() + wish.followOffset : incoming->position();
    if (target < incoming->position() || target - incoming->position() > rateHz_ / 2) {
        // What it was to follow has gone elsewhere meanwhile.
        if (request_ == 0)
            wishAgain(wish.warmSeconds, wish.followOffset);
        maker_.bury(std::move(incoming));
        return;
    }
    if (auto skipped = incoming->skipTo(target); !skipped) {
        stopBecause(skipped.error().message);
        return;
    }
    const std::int64_t together = std::min(nextBoundary() - voice_->position(), incoming->range().end - target);
    const int count = int(std::clamp<std::int64_t>(together, 0, int(crossfadeSeconds * rateHz_)));
    const Block sound = sound_.block(count);
    const Block next = other_.block(count);
    if (muted_ || !voice_->read(sound))
        sound.clear();
    if (auto read = incoming->read(next); !read) {
        stopBecause(read.error().message);
        return;
    }
    crossfade(sound, next);
    const bool newStretch = wish.followOffset != 0 || !wish.follow || wish.programme != voice_->wish().programme ||
                            wish.song != voice_->wish().song;
    maker_.bury(std::move(voice_));
    voice_ = std::move(incoming);
    ended_ = false;
    reader_.setEnded(false);
    ++edits_;
    if (muted_) {
        muted_ = false;
        const std::lock_guard lock(mutex_);
        state_.muteReason.clear();
    }
    if (newStretch)
        beginStretch();
    // What edits of shape have left behind of the successor is made again once they rest.
    if (successor_ && wish.warmSeconds >= seekWarmSeconds && successor_->source().album() != at_.album)
        dropSuccessor();
    settles_ = wish.warmSeconds < seekWarmSeconds;
    settleAt_ = std::chrono::steady_clock::now() + restAfterEdits;
    emit(sound, target);
    position_->store(voice_->position());
}

void RenderThread::settle()
{
    if (settles_ && voice_ && request_ == 0 && !needsStart_ && std::chrono::steady_clock::now() > settleAt_) {
        settles_ = false;
        wishAgain(seekWarmSeconds);
    }
}

void RenderThread::fill()
{
    while (voice_ && !needsStart_ && !ended_ && unheard() < ringTarget() &&
           ring_.capacity() - ring_.readable() > maximumBlockFrames) {
        const std::int64_t left = nextBoundary() - voice_->position();
        if (left > 0) {
            renderBlock(int(std::min<std::int64_t>(left, blockFrames)));
            continue;
        }
        const Voice* before = voice_.get();
        arriveAtEnd();
        if (voice_.get() == before)
            return;
    }
}

void RenderThread::renderBlock(int frames)
{
    const Block sound = sound_.block(frames);
    const std::int64_t frame = voice_->position();
    if (auto read = voice_->read(sound); !read) {
        stopBecause(read.error().message);
        return;
    }
    emit(sound, frame);
    position_->store(voice_->position());
}

void RenderThread::growAfterUnderruns()
{
    const std::uint64_t now = reader_.underruns();
    if (now != underruns_)
        extraFrames_ = std::min(extraFrames_ + rateHz_ / 50, int(longestRingSeconds * rateHz_));
    underruns_ = now;
}

}  // namespace lacquer
