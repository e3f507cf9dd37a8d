// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RenderThread that hands sound to the ring and to the meters, and opens and closes the gate.
#include "base/Text.h"
#include "playback/LiveTree.h"
#include "playback/RenderThread.h"

#include <cmath>

namespace lacquer {

void RenderThread::emit(Block sound, std::int64_t frame)
{
    bool finite = true;
    for (int n = 0; n < sound.frames; ++n)
        finite = finite && std::isfinite(sound.left[n]) && std::isfinite(sound.right[n]);
    if (!finite && !muted_) {
        muted_ = true;
        const QString place = placeOf(*at_.album, findNonFinite(voice_->source()));
        const std::lock_guard lock(mutex_);
        state_.muteReason =
            place.isEmpty() ? Text::tr("Muted: something made numbers that are no sound; undo the last change.")
                            : Text::tr("Muted: %1 made numbers that are no sound; change or bypass it.").arg(place);
    }
    if (muted_)
        sound.clear();
    TapBlock tap;
    tap.left.assign(sound.left, sound.left + sound.frames);
    tap.right.assign(sound.right, sound.right + sound.frames);
    tap.frame = frame;
    tap.rateHz = rateHz_;
    tap.generation = generation_;
    tap.ringEnd = ring_.writeIndex() + std::uint64_t(sound.frames);
    if (!muted_)
        takeReadings(voice_->source(), [&](const ProcessorReading& reading) { tap.readings.push_back(reading); });
    taps_.put(std::move(tap));
    frames_.resize(std::size_t(sound.frames));
    monitor_.process(sound, frames_.data());
    for (int n = 0; n < sound.frames; ++n)
        frames_[std::size_t(n)].stamp = Stamp{frame + n, generation_}.packed();
    ring_.write(frames_.data(), sound.frames);
}

void RenderThread::openWhenReady()
{
    if (!at_.playing || !waitsToOpen_ || needsStart_ || !voice_ || (unheard() < ringTarget() && !ended_))
        return;
    waitsToOpen_ = false;
    reader_.open(beginsAtOnce_ ? RingReader::Begin::AtOnce : RingReader::Begin::Softly);
}

void RenderThread::endWhenHeard()
{
    if (!ended_ || !at_.playing || waitsToOpen_ || unheard() > 0)
        return;
    at_.playing = false;
    reader_.close();
    maker_.bury(std::move(voice_));
    needsStart_ = true;
    ended_ = false;
    place_ = 0;
    beginStretch();
    const std::lock_guard lock(mutex_);
    orders_.playing = false;
    restart_ = generation_;
    restartPlace_ = place_;
}

}  // namespace lacquer
