// SPDX-License-Identifier: GPL-3.0-or-later
// PeakHold: the largest of the last so many values that are not negative, without a branch that noise could mispredict.
#pragma once

#include <algorithm>
#include <cassert>
#include <vector>

namespace lacquer {

/// Van Herk's sliding maximum: the window's older part lies in maxima of the previous stretch taken from its end, the
/// newer part in one running maximum. No allocation after prepare.
class PeakHold {
public:
    /// Sizes the memory for windows of up to `longest` values. Ends empty, with a window of one.
    void prepare(int longest)
    {
        assert(longest >= 1);
        stretch_.assign(std::size_t(longest) + 1, 0.0);
        window_ = 1;
        reset();
    }
    void reset()
    {
        std::fill(stretch_.begin(), stretch_.end(), 0.0);
        at_ = 0;
        running_ = last_ = 0.0;
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
        stretch_[std::size_t(window_)] = 0.0;
        at_ = 0;
        running_ = 0.0;
    }
    /// Replaces each of the values, in the order of time, by the largest in the window that ends with it.
    void process(double* values, int count)
    {
        double* const stretch = stretch_.data();
        while (count > 0) {
            const int part = std::min(count, window_ - at_);
            double running = running_;
            for (int i = 0; i < part; ++i) {
                const double value = values[i];
                running = std::max(running, value);
                values[i] = std::max(running, stretch[at_ + i + 1]);
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
        double largest = 0.0;
        stretch[window_] = 0.0;
        for (int i = window_ - 1; i >= 0; --i)
            stretch[i] = largest = std::max(largest, stretch[i]);
        at_ = 0;
        running_ = 0.0;
    }

    std::vector<double> stretch_;
    int window_ = 1;
    int at_ = 0;
    double running_ = 0.0;
    double last_ = 0.0;
};

}  // namespace lacquer
