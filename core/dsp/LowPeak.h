// SPDX-License-Identifier: GPL-3.0-or-later
// LowPeak: how high the bass alone has been just now, so that a limiter can tell a bass note from a drum stick.
#pragma once

#include "dsp/Block.h"
#include "dsp/Lanes.h"
#include "dsp/WindowHold.h"

#include <algorithm>
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
        const int window = int(std::ceil(0.015 * rateHz));
        highest_.prepare(window);
        highest_.setWindow(window);
        reset();
    }

    void reset()
    {
        first_ = second_ = {};
        highest_.reset();
    }

    /// Writes the bass's recent peak at every frame, linear.
    void process(ConstBlock in, double* peaks)
    {
        const Lanes a1{a1_, a1_};
        const Lanes a2{a2_, a2_};
        const Lanes a3{a3_, a3_};
        Lanes first = first_;
        Lanes second = second_;
        for (int n = 0; n < in.frames; ++n) {
            const Lanes v3 = Lanes{in.left[n], in.right[n]} - second;
            const Lanes v1 = a1 * first + a2 * v3;
            const Lanes v2 = second + a2 * first + a3 * v3;
            first = (v1 + v1) - first;
            second = (v2 + v2) - second;
            peaks[n] = std::max(std::abs(v2.left()), std::abs(v2.right()));
        }
        first_ = first;
        second_ = second;
        highest_.process(peaks, in.frames);
    }

private:
    double a1_ = 0;
    double a2_ = 0;
    double a3_ = 0;
    Lanes first_{};
    Lanes second_{};
    PeakHold highest_;
};

}  // namespace lacquer
