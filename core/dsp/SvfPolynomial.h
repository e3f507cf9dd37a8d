// SPDX-License-Identifier: GPL-3.0-or-later
// SvfPolynomial: state variable filters from any numerator, all-passes included, which a SectionShape cannot say.
#pragma once

#include "dsp/Svf.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

/// With t = (1 − z⁻¹) / (1 + z⁻¹) and g the corner: (second t² + first g t + zeroth g²) / (t² + damping g t + g²), the
/// analogue section of that numerator with its corner where tan(π f / rate) = g.
struct SvfPolynomial {
    double second = 0.0;
    double first = 0.0;
    double zeroth = 0.0;

    static constexpr double butterworth = std::numbers::sqrt2;  ///< damping of two poles at Q 0.7071

    [[nodiscard]] SvfCoefficients<double> coefficients(double corner, double damping) const
    {
        const double square = corner * corner;
        const double a1 = 1.0 / (1.0 + damping * corner + square);
        const double a2 = corner * a1;
        const double a3 = square * a1;
        const double band = first - second * damping;
        const double low = zeroth - second;
        return {second + band * a2 + low * a3,
                band * a1 + low * a2,
                low * (1.0 - a3) - band * a2,
                2.0 * a1 - 1.0,
                2.0 * a2,
                2.0 * a3};
    }
};

/// The corner for a frequency in Hz, which is held below 0.45 of the rate.
[[nodiscard]] inline double svfCorner(double frequencyHz, double rateHz)
{
    return std::tan(std::numbers::pi * std::min(frequencyHz / rateHz, 0.45));
}

}  // namespace lacquer
