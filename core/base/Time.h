// SPDX-License-Identifier: GPL-3.0-or-later
// Time: seconds to frames and frames to frames of another rate; the only place where time is rounded.
#pragma once

#include <cmath>
#include <cstdint>

namespace lacquer {

/// Seconds to frames: to the nearest, halves away from zero.
[[nodiscard]] inline std::int64_t framesFromSeconds(double seconds, int rateHz)
{
    return std::llround(seconds * double(rateHz));
}

/// The same instant at another rate: to the nearest frame, halves up. Exact whenever the instant is a frame there.
[[nodiscard]] constexpr std::int64_t atRate(std::int64_t frame, int fromRateHz, int toRateHz)
{
    // Whole seconds first, so that nothing overflows however long the file.
    std::int64_t seconds = frame / fromRateHz;
    std::int64_t rest = frame % fromRateHz;
    if (rest < 0) {
        --seconds;
        rest += fromRateHz;
    }
    return seconds * toRateHz + (2 * rest * toRateHz + fromRateHz) / (2 * std::int64_t(fromRateHz));
}

/// Frames of one CD frame, 1/75 s, at a rate that 75 divides.
[[nodiscard]] constexpr std::int64_t gridFrames(int rateHz)
{
    return rateHz / 75;
}

}  // namespace lacquer
