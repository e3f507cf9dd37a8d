// SPDX-License-Identifier: GPL-3.0-or-later
// FastMath: logarithm and exponential for gains, the same bits on every machine. Less exact than those in Exponential.h,
// but compilers turn loops over them into vectors, which makes a compressor twice as fast.
#pragma once

#include <bit>
#include <cstdint>
#include <numbers>

namespace lacquer {

/// log2 of a normal positive number, within 1e-7; loops over it vectorise.
[[nodiscard]] inline double log2ForGains(double x)
{
    constexpr std::uint64_t mantissa = (std::uint64_t(1) << 52) - 1;
    constexpr double twoTo52 = 0x1p52;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const double exponent =
        std::bit_cast<double>((bits >> 52) | std::bit_cast<std::uint64_t>(twoTo52)) - (twoTo52 + 1023.0);
    const double m = std::bit_cast<double>((bits & mantissa) | std::bit_cast<std::uint64_t>(1.0));
    // ln m about the middle of 1 … 2: 2 artanh of this.
    const double t = (m - std::numbers::sqrt2) / (m + std::numbers::sqrt2);
    const double u = t * t;
    const double series = t * (2.0 + u * (2.0 / 3.0 + u * (2.0 / 5.0 + u * (2.0 / 7.0 + u * (2.0 / 9.0)))));
    return exponent + 0.5 + std::numbers::log2e * series;
}

/// 2^x for |x| below 1000, relative error below 1e-8 and exactly 1 for 0; loops over it vectorise.
[[nodiscard]] inline double exp2ForGains(double x)
{
    constexpr double shift = 0x1.8p52;
    const double shifted = x + shift;  // rounds to the nearest whole number
    const double f = (x - (shifted - shift)) * std::numbers::ln2;
    const double series =
        1.0 + f * (1.0 + f * (1.0 / 2 +
                              f * (1.0 / 6 + f * (1.0 / 24 + f * (1.0 / 120 + f * (1.0 / 720 + f * (1.0 / 5040)))))));
    return series *
           std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) << 52) + std::bit_cast<std::uint64_t>(1.0));
}

/// Decibels of a power (a square), within 1e-6 dB; of an amplitude when its square is given.
[[nodiscard]] inline double quickDecibelsFromPower(double power)
{
    return 10.0 * std::numbers::ln2 / std::numbers::ln10 * log2ForGains(power);
}

/// Amplitude factor of a gain in dB, within 1e-7 dB and exactly 1 for 0.
[[nodiscard]] inline double quickGainFromDecibels(double decibels)
{
    return exp2ForGains(decibels * (std::numbers::ln10 / std::numbers::ln2 / 20.0));
}

}  // namespace lacquer
