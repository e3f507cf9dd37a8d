// SPDX-License-Identifier: GPL-3.0-or-later
// ChainTap: where a playing chain is tapped to hear what a stretch of it changes, and what keeps that in its place in time.
#pragma once

#include "dsp/StereoBuffer.h"
#include "dsp/StereoDelay.h"

#include <cstddef>
#include <cstdint>

namespace lacquer {

/// Counts running processors from 0: the stretch is first … end - 1. An empty one changes nothing, and that is heard:
/// silence, to the last bit. No allocation while it runs.
class ChainTap {
public:
    /// `late`: frames the stretch delays; `rest`: frames all that comes after it would.
    ChainTap(std::size_t first, std::size_t end, std::int64_t late, std::int64_t rest, int mostFrames)
        : first_(first), end_(end), kept_(mostFrames)
    {
        dry_.prepare(int(late));
        rest_.prepare(int(rest));
    }

    [[nodiscard]] std::size_t first() const { return first_; }
    [[nodiscard]] std::size_t end() const { return end_; }

    void reset()
    {
        dry_.reset();
        rest_.reset();
    }
    /// The sound before the stretch.
    void keep(ConstBlock before)
    {
        const Block kept = kept_.block(before.frames);
        kept.copyFrom(before);
        dry_.process(kept);
    }
    /// Takes it from the sound after the stretch, and waits as long as the processors that are not heard would.
    void subtract(Block after)
    {
        const Block kept = kept_.block(after.frames);
        for (int c = 0; c < 2; ++c)
            for (int n = 0; n < after.frames; ++n)
                after.channel(c)[n] -= kept.channel(c)[n];
        rest_.process(after);
    }

private:
    std::size_t first_, end_;
    StereoDelay dry_, rest_;
    StereoBuffer kept_;
};

}  // namespace lacquer
