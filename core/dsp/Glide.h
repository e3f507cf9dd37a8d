// SPDX-License-Identifier: GPL-3.0-or-later
// Glide: a setting on its way to another value, in straight lines short enough to be a curve.
#pragma once

#include "dsp/Ramp.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

/// A Ramp that takes a step every 32 frames and a line from one step to the next. The owner counts frames since reset
/// and calls step() at every multiple of 32 while anything of its own moves; blocks play no part.
class Glide {
public:
    static constexpr int framesPerStep = 32;
    static constexpr double seconds = 0.02;

    explicit Glide(double value = 0.0) { jump(value); }

    /// There at once.
    void jump(double value)
    {
        ramp_.jump(value);
        from_ = value;
        perFrame_ = 0.0;
    }
    /// There in 20 ms.
    void aim(double value, double rateHz)
    {
        ramp_.aim(value, std::max(1, int(std::lround(seconds * rateHz / framesPerStep))));
    }
    /// There at once before the first sound, in 20 ms later on.
    void set(double value, bool atOnce, double rateHz)
    {
        if (atOnce)
            jump(value);
        else
            aim(value, rateHz);
    }
    /// As after jump to where it was going.
    void arrive() { jump(ramp_.target()); }
    void step()
    {
        from_ = ramp_.value();
        perFrame_ = ramp_.moving() ? (ramp_.step() - from_) / framesPerStep : 0.0;
    }
    /// True while the line of the present step is not level, or another step is to come.
    [[nodiscard]] bool moving() const { return ramp_.moving() || perFrame_ != 0.0; }
    /// `frame` frames after the last step, 0 … 32.
    [[nodiscard]] double at(int frame) const { return from_ + perFrame_ * frame; }
    [[nodiscard]] double target() const { return ramp_.target(); }
    /// At rest at this value.
    [[nodiscard]] bool rests(double value) const { return !moving() && from_ == value; }

private:
    Ramp ramp_;
    double from_ = 0.0;
    double perFrame_ = 0.0;
};

}  // namespace lacquer
