// SPDX-License-Identifier: GPL-3.0-or-later
// SpoolScale: what a sample of a spool is worth: integers of 16 or 24 bits, or, where 32 are delivered, the bits of a float.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace lacquer {

class SpoolScale {
public:
    explicit SpoolScale(int bits) : isFloat_(bits == 32), scale_(std::ldexp(1.0, 1 - bits)) {}

    /// Full scale ±1; floats may lie beyond.
    [[nodiscard]] double operator()(std::int32_t sample) const { return isFloat_ ? double(std::bit_cast<float>(sample)) : sample * scale_; }

private:
    bool isFloat_;
    double scale_;
};

}  // namespace lacquer
