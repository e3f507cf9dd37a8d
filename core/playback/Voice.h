// SPDX-License-Identifier: GPL-3.0-or-later
// Voice: one programme sounding from one frame on, made and warmed away from the thread that plays it.
#pragma once

#include "dsp/StereoBuffer.h"
#include "playback/ProgrammeSource.h"

#include <atomic>
#include <memory>

namespace lacquer {

/// What a voice is to play, and what its maker needs to know.
struct VoiceWish {
    std::shared_ptr<const Album> album;
    std::filesystem::path folder;
    Programme programme = Programme::Album;
    Id song;
    std::optional<DeltaTap> delta;   ///< only what this changes is heard
    std::int64_t frame = 0;          ///< of the programme
    double warmSeconds = 5;          ///< every chain is warmed on so much before the frame
    std::uint64_t request = 0;       ///< newer requests have larger numbers
    /// Where playing is meanwhile, on the programme's own timeline: the voice reads on until it has caught up.
    std::shared_ptr<const std::atomic<std::int64_t>> follow;
    std::int64_t followOffset = 0;   ///< to be added to it
    bool keepsGoing = false;         ///< only an edit of what sounds: an older one in the making is finished first
};

/// One thread at a time.
class Voice {
public:
    /// Fails with the plan's sentence, when the song is not in the plan, or with Missing when it has no reference mix.
    [[nodiscard]] static Result<std::unique_ptr<Voice>> make(const VoiceWish& wish, Prefetch& prefetch);

    /// Warms every chain and catches up; the next frame is position(). Fails when a file does, or Cancelled.
    Result<void> warm();
    /// Makes warm() and every read fail with Cancelled soon. Any thread.
    void cancel() { cancelled_->store(true); }

    [[nodiscard]] const VoiceWish& wish() const { return wish_; }
    [[nodiscard]] ProgrammeSource& source() { return *source_; }
    [[nodiscard]] FrameRange range() const { return source_->range(); }
    /// The frame the next read begins with.
    [[nodiscard]] std::int64_t position() const { return source_->position() - headLeft_; }
    /// True when it begins where its sound begins, so that nothing is cut into.
    [[nodiscard]] bool beginsAtTheBeginning() const;

    Result<void> read(Block out);
    /// Reads without keeping, up to a frame.
    Result<void> skipTo(std::int64_t frame);

private:
    static constexpr int headFrames = 64;

    Voice(const VoiceWish& wish, Plan plan, Prefetch& prefetch);

    VoiceWish wish_;
    std::shared_ptr<std::atomic<bool>> cancelled_;
    std::unique_ptr<ProgrammeSource> source_;
    StereoBuffer head_{headFrames};  ///< read while warming
    int headLeft_ = 0;
    int headSize_ = 0;
};

}  // namespace lacquer
