// SPDX-License-Identifier: GPL-3.0-or-later
// SlidingMinimum: the smallest of the last so many values, at a constant cost per value on average.
#pragma once

#include <bit>
#include <cassert>
#include <cstdint>
#include <limits>
#include <vector>

namespace lacquer {

/// A queue of candidates in rising order (Lemire's streaming filter): a value stays only while no later one is smaller.
/// No allocation after prepare.
class SlidingMinimum {
public:
    /// Sizes the memory for windows of up to longest values (at least 1). Ends empty, with that window.
    void prepare(int longest)
    {
        assert(longest >= 1);
        const std::size_t size = std::bit_ceil(std::size_t(longest) + 1);
        values_.assign(size, 0.0);
        times_.assign(size, 0);
        longest_ = longest;
        window_ = longest;
        reset();
    }

    /// Forgets all values; the window stays.
    void reset()
    {
        head_ = 0;
        tail_ = 0;
        now_ = 0;
    }

    /// How many of the newest values count, 1 … longest, from the next value on. A window that grows does not
    /// remember what it had already let go.
    void setWindow(int values)
    {
        assert(values >= 1 && values <= longest_);
        window_ = values;
    }

    /// Takes the next value; returns the smallest of it and the window_ - 1 values before it.
    double next(double value)
    {
        const std::size_t mask = values_.size() - 1;
        while (tail_ != head_ && values_[(tail_ - 1) & mask] >= value)
            --tail_;
        values_[tail_ & mask] = value;
        times_[tail_ & mask] = now_;
        ++tail_;
        while (now_ - times_[head_ & mask] >= window_)
            ++head_;
        ++now_;
        return values_[head_ & mask];
    }

private:
    std::vector<double> values_;
    std::vector<std::int64_t> times_;
    std::size_t head_ = 0;  // head and tail count up for ever; the mask folds them into the memory
    std::size_t tail_ = 0;
    std::int64_t now_ = 0;
    int longest_ = 1;
    int window_ = 1;
};

}  // namespace lacquer
