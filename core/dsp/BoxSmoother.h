// SPDX-License-Identifier: GPL-3.0-or-later
// BoxSmoother: three moving averages in a row, in whole numbers, so that sums never drift and a run of ones stays one.
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <vector>

namespace lacquer {

/// Smooths values in 0…1 with a bell-like weight of finite length: no weight is negative and they sum to one, so the
/// result never passes the extremes of what it averages. Values are rounded down to steps of 2^-32 (-193 dB).
/// No allocation after prepare.
class BoxSmoother {
public:
    /// span: how many values each result averages, at least 1 and at most 3200. Ends in the reset state.
    void prepare(int span)
    {
        assert(span >= 1 && span <= 3200);
        // Three boxes of lengths a, b, c span a + b + c - 2 values.
        const int total = span + 2;
        scale_ = one;
        for (int i = 0; i < 3; ++i) {
            boxes_[std::size_t(i)].memory.assign(std::size_t((total + i) / 3), 0);
            scale_ *= double((total + i) / 3);
        }
        reset(1.0);
    }

    /// As if value had stood there for ever.
    void reset(double value)
    {
        std::uint64_t level = quantized(value);
        for (Box& box : boxes_) {
            for (std::uint64_t& slot : box.memory)
                slot = level;
            level *= box.memory.size();
            box.sum = level;
            box.place = 0;
        }
    }

    /// Takes the next value, 0…1; returns the weighted mean of the last span values. Exactly 1.0 if all of them were.
    double next(double value)
    {
        std::uint64_t level = quantized(value);
        for (Box& box : boxes_) {
            box.sum += level - box.memory[box.place];
            box.memory[box.place] = level;
            box.place = box.place + 1 == box.memory.size() ? 0 : box.place + 1;
            level = box.sum;
        }
        return double(level) / scale_;
    }

private:
    struct Box {
        std::vector<std::uint64_t> memory;
        std::uint64_t sum = 0;
        std::size_t place = 0;
    };

    static constexpr double one = 4294967296.0;  // three boxes of up to 1067 values stay below 2^63

    [[nodiscard]] static std::uint64_t quantized(double value)
    {
        assert(value >= 0.0 && value <= 1.0);
        return std::uint64_t(std::int64_t(value * one));
    }

    std::array<Box, 3> boxes_;
    double scale_ = one;
};

}  // namespace lacquer
