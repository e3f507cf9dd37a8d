// SPDX-License-Identifier: GPL-3.0-or-later
// KaiserWindow: the window with which ideal filters are cut to a finite length.
#pragma once

#include <cmath>

namespace lacquer {

/// Kaiser's window (J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window function", ISCAS 1974)
/// at u = −1 … 1 from end to end; 1 in the middle, 0 outside.
[[nodiscard]] inline double kaiser(double u, double beta)
{
    const auto besselI0 = [](double x) {
        double sum = 1.0;
        double term = 1.0;
        for (int k = 1; term > sum * 1e-18; ++k) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    };
    return u * u >= 1.0 ? 0.0 : besselI0(beta * std::sqrt(1.0 - u * u)) / besselI0(beta);
}

}  // namespace lacquer
