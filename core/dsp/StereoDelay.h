// SPDX-License-Identifier: GPL-3.0-or-later
// StereoDelay: both channels later by a whole number of frames, bit for bit.
#pragma once

#include "dsp/StereoBuffer.h"

#include <utility>

namespace lacquer {

/// A ring as long as the delay. No allocation after prepare.
class StereoDelay {
public:
    /// Sizes the memory for delays of up to longest frames and sets that delay.
    void prepare(int longest)
    {
        ring_.resize(longest);
        setFrames(longest);
    }
    /// The delay, 0 … longest frames. Forgets what was inside.
    void setFrames(int frames)
    {
        assert(frames >= 0 && frames <= ring_.frames());
        frames_ = frames;
        reset();
    }
    void reset()
    {
        ring_.block().clear();
        place_ = 0;
    }
    [[nodiscard]] int frames() const { return frames_; }

    /// Delays in place.
    void process(Block block)
    {
        for (int done = 0; frames_ > 0 && done < block.frames;) {
            const int count = std::min(block.frames - done, frames_ - place_);
            for (int c = 0; c < 2; ++c)
                std::swap_ranges(block.channel(c) + done, block.channel(c) + done + count, ring_.block().channel(c) + place_);
            done += count;
            place_ = place_ + count == frames_ ? 0 : place_ + count;
        }
    }

private:
    StereoBuffer ring_;
    int frames_ = 0;
    int place_ = 0;
};

}  // namespace lacquer
