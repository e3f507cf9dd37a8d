// SPDX-License-Identifier: GPL-3.0-or-later
// SoundParts: which stretches of the delivered album follow each other in a file, with silence and short fades where a stretch
// is cut out of running sound.
#pragma once

#include "base/FrameRange.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// Frames at the ends of a stretch over which it comes out of and goes into silence; 0: its end is left as it is.
struct EdgeFades {
    int in = 0;
    int out = 0;

    friend bool operator==(const EdgeFades&, const EdgeFades&) = default;
};

/// Stretches in order, and their fades.
struct SoundParts {
    std::vector<FrameRange> ranges;
    std::vector<EdgeFades> fades;        ///< one per range

    void add(FrameRange range, EdgeFades edges = {})
    {
        ranges.push_back(range);
        fades.push_back(edges);
    }
    [[nodiscard]] std::int64_t frames() const
    {
        std::int64_t sum = 0;
        for (const FrameRange& range : ranges)
            sum += range.frames();
        return sum;
    }
};

/// So many frames that no album has: what a spool holds there is silence.
[[nodiscard]] constexpr FrameRange silence(std::int64_t frames)
{
    constexpr std::int64_t behindEverything = std::int64_t(1) << 56;
    return {behindEverything, behindEverything + frames};
}

/// A cut through running sound is softened over this long: 10 ms, short beside any note and free of clicks.
[[nodiscard]] constexpr int cutFadeFrames(int rateHz)
{
    return rateHz / 100;
}

}  // namespace lacquer
