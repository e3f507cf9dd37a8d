// SPDX-License-Identifier: GPL-3.0-or-later
// Biquad: a second-order section with fixed coefficients, the cheapest there is.
#pragma once

#include "dsp/SectionShape.h"

#include <cmath>

namespace lacquer {

/// (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²)
struct BiquadCoefficients {
    double b0 = 1.0, b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;
};

/// Transposed direct form II in double: right for what does not move. What moves belongs in an Svf.
class Biquad {
public:
    void setCoefficients(const BiquadCoefficients& coefficients) { c_ = coefficients; }
    void reset() { first_ = second_ = 0.0; }
    /// One sample.
    double tick(double x)
    {
        const double y = c_.b0 * x + first_;
        first_ = c_.b1 * x - c_.a1 * y + second_;
        second_ = c_.b2 * x - c_.a2 * y;
        return y;
    }

private:
    BiquadCoefficients c_;
    double first_ = 0.0;
    double second_ = 0.0;
};

/// A designed section in this form.
[[nodiscard]] inline BiquadCoefficients biquadCoefficients(const SectionShape& shape)
{
    const double pole = std::exp(2.0 * shape.poleFrequency);
    const double poleWidth = std::exp(shape.poleWidth);
    const double zero = std::exp(2.0 * shape.zeroFrequency);
    const double zeroWidth = std::exp(shape.zeroWidth);
    const double scale = 1.0 / (1.0 + poleWidth + pole);
    const double gain = std::exp(shape.gain) * scale;
    return {gain * (1.0 + zeroWidth + zero), gain * 2.0 * (zero - 1.0), gain * (1.0 - zeroWidth + zero),
            2.0 * (pole - 1.0) * scale, (1.0 - poleWidth + pole) * scale};
}

}  // namespace lacquer
