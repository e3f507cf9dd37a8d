// SPDX-License-Identifier: GPL-3.0-or-later
// LowPeak: how high the bass alone has been just now, so that a limiter can tell a bass note from a drum stick.
#pragma once

#include "dsp/SlidingMinimum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lacquer {

/// Two-pole Butterworth low pass at 150 Hz (trapezoidal state variable form), then the largest magnitude of both channels
/// over the last 15 ms, half a period of 33 Hz. No allocation after prepare.
class LowPeak {
public:
    void prepare(double rateHz)
    {
        const double g = std::tan(std::numbers::pi * 150.0 / rateHz);
        a1_ = 1.0 / (1.0 + g * (g + std::numbers::sqrt2));
        a2_ = g * a1_;
        a3_ = g * a2_;
        highest_.prepare(int(std::ceil(0.015 * rateHz)));
        reset();
    }

    void reset()
    {
        state_ = {};
        highest_.reset();
    }

    /// Takes one frame; returns the bass's recent peak, linear.
    double next(double left, double right)
    {
        return -highest_.next(-std::max(std::abs(low(state_[0], left)), std::abs(low(state_[1], right))));
    }

private:
    using State = std::array<double, 2>;

    double low(State& s, double x) const
    {
        const double v3 = x - s[1];
        const double v1 = a1_ * s[0] + a2_ * v3;
        const double v2 = s[1] + a2_ * s[0] + a3_ * v3;
        s[0] = 2.0 * v1 - s[0];
        s[1] = 2.0 * v2 - s[1];
        return v2;
    }

    double a1_ = 0;
    double a2_ = 0;
    double a3_ = 0;
    std::array<State, 2> state_{};
    SlidingMinimum highest_;
};

}  // namespace lacquer
