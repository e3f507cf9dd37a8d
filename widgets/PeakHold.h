// SPDX-License-Identifier: GPL-3.0-or-later
// PeakHold: the highest level of the last second and a half, for the line that stays above a bar.
#pragma once

#include <limits>

namespace lacquer {

class PeakHold {
public:
    static constexpr double seconds = 1.5;

    /// Takes a level in dB at a time that does not run backwards (when it does, the hold starts again); returns the
    /// held one.
    double update(double level, double now)
    {
        if (level >= held_ || now < since_ || now - since_ >= seconds) {
            held_ = level;
            since_ = now;
        }
        return held_;
    }

    void reset() { held_ = -std::numeric_limits<double>::infinity(); }

private:
    double held_ = -std::numeric_limits<double>::infinity();
    double since_ = 0;
};

}  // namespace lacquer
