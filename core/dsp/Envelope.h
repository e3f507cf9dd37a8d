// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope: follows a value upwards at one speed and downwards at another.
#pragma once

#include "dsp/InstructionSet.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

/// The smooth branching detector of Giannoulis, Massberg and Reiss (J. Audio Eng. Soc. 60(6), 2012): one pole, whose
/// time constant depends on whether the value lies above or below. Never overshoots. State in double.
class Envelope {
public:
    /// The part of the way that remains after one frame, for a time to 63 % in seconds.
    [[nodiscard]] static double remainder(double seconds, double rateHz) { return std::exp(-1.0 / (seconds * rateHz)); }

    void setRemainders(double rising, double falling)
    {
        rising_ = rising;
        falling_ = falling;
    }
    void reset() { value_ = 0.0; }
    double next(double target)
    {
        const double remainder = target > value_ ? rising_ : falling_;
        value_ = target + remainder * (value_ - target);
        return value_;
    }
    /// Replaces each of the values, in the order of time, as next does, to the last bit. No branch: of the two ways the one
    /// that counts is the one that ends higher when falling is the slower speed, and lower when rising is.
    LACQUER_KERNEL void process(double* values, int count)
    {
        const double rising = rising_;
        const double falling = falling_;
        double value = value_;
        if (falling >= rising) {
            for (int n = 0; n < count; ++n) {
                const double target = values[n];
                const double away = value - target;
                values[n] = value = std::max(target + rising * away, target + falling * away);
            }
        } else {
            for (int n = 0; n < count; ++n) {
                const double target = values[n];
                const double away = value - target;
                values[n] = value = std::min(target + rising * away, target + falling * away);
            }
        }
        value_ = value;
    }

private:
    double rising_ = 0.0;
    double falling_ = 0.0;
    double value_ = 0.0;
};

}  // namespace lacquer
