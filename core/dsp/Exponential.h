// SPDX-License-Identifier: GPL-3.0-or-later
// Logarithm and exponential to base 2 from additions and multiplications only: the same bits on every machine, and quick.
#pragma once

#include <bit>
#include <cstdint>

namespace lacquer {

/// log2 of a positive, normal, finite number; error below 2e-13, exactly 0 for 1.
[[nodiscard]] inline double fastLog2(double x)
{
    // x = 2^e m with m in [sqrt 1/2, sqrt 2); ln m = 2 artanh((m - 1) / (m + 1)).
    constexpr std::uint64_t rootOfHalf = 0x3fe6a09e667f3bcdu;
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    const std::int64_t exponent = std::int64_t(bits - rootOfHalf) >> 52;
    const double m = std::bit_cast<double>(bits - (std::uint64_t(exponent) << 52));
    const double t = (m - 1.0) / (m + 1.0);
    const double u = t * t;
    double sum = 1.0 / 15;
    for (int k = 13; k >= 1; k -= 2)
        sum = sum * u + 1.0 / k;
    return double(exponent) + sum * t * 2.8853900817779268;  // 2 / ln 2
}

/// 2^x for x in -1000 … 1000; relative error below 2e-14, exactly 1 for 0.
[[nodiscard]] inline double fastExp2(double x)
{
    // Adding 1.5 · 2^52 rounds to a whole number and leaves it in the lowest bits; loops of this become vector code.
    constexpr double magic = 6755399441055744.0;
    const double shifted = x + magic;
    const double rounded = shifted - magic;
    const double y = (x - rounded) * 0.69314718055994531;  // |y| <= 0.347
    // Taylor's series to the 11th power, in pairs so that the processor can work on several at once.
    const double y2 = y * y;
    const double y4 = y2 * y2;
    const double low = (1.0 + y) + y2 * (1.0 / 2 + y * (1.0 / 6));
    const double middle = (1.0 / 24 + y * (1.0 / 120)) + y2 * (1.0 / 720 + y * (1.0 / 5040));
    const double high = (1.0 / 40320 + y * (1.0 / 362880)) + y2 * (1.0 / 3628800 + y * (1.0 / 39916800));
    const double sum = low + y4 * (middle + y4 * high);
    return sum * std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) + 1023u) << 52);
}

}  // namespace lacquer
