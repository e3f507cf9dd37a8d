// SPDX-License-Identifier: GPL-3.0-or-later
// WindowHold: the most extreme of the last so many values, without a branch that noise could mispredict.
#pragma once

#include <algorithm>
#include <cassert>
#include <vector>

namespace lacquer {

/// The largest of values that are not negative.
struct Largest {
    static constexpr double neutral = 0.0;
    static double of(double a, double b) { return std::max(a, b); }
};

/// The smallest of values that are not above one.
struct Smallest {
    static constexpr double neutral = 1.0;
    static double of(double a, double b) { return std::min(a, b); }
};

/// Van Herk's sliding extreme: the window's older part lies in extremes of the previous stretch taken from its end, the
/// newer part in one running extreme. No allocation after prepare.
template <class Extreme>
class WindowHold {
public:
    /// Sizes the memory for windows of up to `longest` values. Ends empty, with a window of one.
    void prepare(int longest)
    {
        assert(longest >= 1);
        stretch_.assign(std::size_t(longest) + 1, Extreme::neutral);
        window_ = 1;
        reset();
    }
    void reset()
    {
        std::fill(stretch_.begin(), stretch_.end(), Extreme::neutral);
        at_ = 0;
        running_ = last_ = Extreme::neutral;
    }
    [[nodiscard]] int window() const { return window_; }
    /// How many of the newest values count, 1 … longest. What is held at that moment stays for one new window at most.
    void setWindow(int values)
    {
        assert(values >= 1 && std::size_t(values) < stretch_.size());
        if (values == window_)
            return;
        window_ = values;
        std::fill_n(stretch_.begin(), window_, last_);
        stretch_[std::size_t(window_)] = Extreme::neutral;
        at_ = 0;
        running_ = Extreme::neutral;
    }
    /// Replaces each of the values, in the order of time, by the extreme of the window that ends with it.
    void process(double* values, int count)
    {
        double* const stretch = stretch_.data();
        while (count > 0) {
            const int part = std::min(count, window_ - at_);
            double running = running_;
            for (int i = 0; i < part; ++i) {
                const double value = values[i];
                running = Extreme::of(running, value);
                values[i] = Extreme::of(running, stretch[at_ + i + 1]);
                stretch[at_ + i] = value;
            }
            running_ = running;
            last_ = values[part - 1];
            at_ += part;
            values += part;
            count -= part;
            if (at_ == window_)
                turn();
        }
    }

private:
    void turn()
    {
        double* const stretch = stretch_.data();
        double extreme = Extreme::neutral;
        stretch[window_] = Extreme::neutral;
        for (int i = window_ - 1; i >= 0; --i)
            stretch[i] = extreme = Extreme::of(extreme, stretch[i]);
        at_ = 0;
        running_ = Extreme::neutral;
    }

    std::vector<double> stretch_;
    int window_ = 1;
    int at_ = 0;
    double running_ = Extreme::neutral;
    double last_ = Extreme::neutral;
};

using PeakHold = WindowHold<Largest>;
using DipHold = WindowHold<Smallest>;

}  // namespace lacquer
