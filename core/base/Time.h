// SPDX-License-Identifier: GPL-3.0-or-later
// Time: seconds to frames and frames to frames of another rate; the only place where time is rounded.
#pragma once

#include "base/FrameRange.h"

#include <cmath>
#include <cstdint>
#include <numeric>

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

/// A rate converter can only start where a frame of one rate meets a frame of the other: every so many output frames.
[[nodiscard]] constexpr std::int64_t converterStep(int fromRateHz, int toRateHz)
{
    return toRateHz / std::gcd(fromRateHz, toRateHz);
}

/// Where a stretch of sound stands after rate conversion, with the converter's ringing before and after it; begins on a
/// converter step. Unchanged when the rates are equal.
[[nodiscard]] constexpr FrameRange convertedRange(FrameRange range, int fromRateHz, int toRateHz)
{
    if (fromRateHz == toRateHz || range.empty())
        return range;
    // 1/40 s of the lower rate: longer than the very-high-quality filter rings, down to -200 dB, in any of our ratios.
    const std::int64_t lower = fromRateHz < toRateHz ? fromRateHz : toRateHz;
    const std::int64_t ringing = lower / 40 * toRateHz / lower + 1;
    const std::int64_t step = converterStep(fromRateHz, toRateHz);
    const std::int64_t from = atRate(range.begin, fromRateHz, toRateHz) - ringing;
    const std::int64_t steps = from >= 0 ? from / step : -((-from + step - 1) / step);
    return {steps * step, atRate(range.end, fromRateHz, toRateHz) + ringing};
}

}  // namespace lacquer
