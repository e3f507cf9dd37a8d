// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RenderThread that knows what comes after the end: the loop again, the next song, or nothing.
#include "playback/RenderThread.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr int successorLeadSeconds = 10;

}  // namespace

void RenderThread::dropSuccessor()
{
    successorMaker_.forget();
    successorRequest_ = 0;
    successorMaker_.bury(std::move(successor_));
}

bool RenderThread::insideLoop() const
{
    return at_.loop && !at_.loop->empty() && voice_ && voice_->wish().programme == at_.programme &&
           voice_->wish().song == at_.song && voice_->position() >= at_.loop->begin &&
           voice_->position() <= at_.loop->end;
}

std::int64_t RenderThread::nextBoundary() const
{
    return insideLoop() ? std::min(at_.loop->end, voice_->range().end) : voice_->range().end;
}

Id RenderThread::songAfter(Id song) const
{
    bool found = false;
    for (const PlannedSong* planned : plan_->songs()) {
        if (found)
            return planned->id;
        found = planned->id == song;
    }
    return {};
}

void RenderThread::wishSuccessor()
{
    if (!voice_ || !plan_ || successor_ || successorRequest_ != 0 || request_ != 0)
        return;
    const bool loops = insideLoop();
    VoiceWish next = wishFor(loops ? at_.loop->begin : 0);
    if (!loops) {
        if (!at_.playsOn || at_.programme == Programme::Album ||
            voice_->range().end - voice_->position() > std::int64_t(successorLeadSeconds) * rateHz_)
            return;
        next.song = songAfter(at_.song);
        if (next.song == Id{})
            return;
    }
    next.request = successorRequest_ = ++requests_;
    successorMaker_.want(std::move(next));
}

void RenderThread::takeSuccessor()
{
    auto answer = successorMaker_.take();
    if (!answer || answer->request != successorRequest_)
        return;
    if (answer->error)
        return stopBecause(answer->error->message);
    successorRequest_ = 0;
    successor_ = std::move(answer->voice);
}

void RenderThread::arriveAtEnd()
{
    const bool loops = insideLoop();
    const bool goesOn = loops || (at_.playsOn && at_.programme != Programme::Album && plan_ && songAfter(at_.song) != Id{});
    if (!goesOn) {
        ended_ = true;
        reader_.setEnded(true);
        return;
    }
    if (!successor_)
        return;
    const bool current = refresh(*successor_);
    maker_.bury(std::move(voice_));
    voice_ = std::move(successor_);
    position_->store(voice_->position());
    if (!loops) {
        {
            const std::lock_guard lock(mutex_);
            if (orders_.song == at_.song)
                orders_.song = voice_->wish().song;
        }
        at_.song = voice_->wish().song;
        beginStretch();
    }
    if (!current && request_ == 0)
        wishAgain(editWarmSeconds);
}

}  // namespace lacquer
