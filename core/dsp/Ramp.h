// SPDX-License-Identifier: GPL-3.0-or-later
// Ramp: a number on its way to another one, arriving after a given count of steps without a kink.
#pragma once

namespace lacquer {

/// A cubic from the present value and speed to the target at rest. A new target on the way continues at the present
/// speed, so that a dragged knob makes one smooth movement. What a step is (a frame, 32 frames) is the owner's
/// business; steps are counted, never blocks, so any block size gives the same bits.
class Ramp {
public:
    explicit Ramp(double value = 0.0) { jump(value); }

    /// There at once.
    void jump(double value)
    {
        value_ = target_ = value;
        speed_ = 0.0;
        remaining_ = 0;
    }
    /// There in `steps` steps; steps >= 1. The same target again changes nothing.
    void aim(double target, int steps)
    {
        if (target == target_)
            return;
        target_ = target;
        remaining_ = steps;
    }
    /// One step further; returns the new value, which is exactly the target after the last one.
    double step()
    {
        if (remaining_ == 0)
            return value_;
        if (--remaining_ == 0) {
            value_ = target_;
            speed_ = 0.0;
            return value_;
        }
        const double s = 1.0 / (remaining_ + 1);
        const double distance = target_ - value_;
        const double run = speed_ * (remaining_ + 1);
        value_ += distance * s * s * (3.0 - 2.0 * s) + run * s * (1.0 - s) * (1.0 - s);
        speed_ = (distance * 6.0 * s * (1.0 - s) + run * (1.0 - s) * (1.0 - 3.0 * s)) * s;
        return value_;
    }
    [[nodiscard]] double value() const { return value_; }
    [[nodiscard]] double target() const { return target_; }
    [[nodiscard]] bool moving() const { return remaining_ > 0; }

private:
    double value_ = 0.0;
    double target_ = 0.0;
    double speed_ = 0.0;  ///< per step
    int remaining_ = 0;
};

}  // namespace lacquer
