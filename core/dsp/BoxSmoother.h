// SPDX-License-Identifier: GPL-3.0-or-later
// BoxSmoother: three moving averages in a row, in whole numbers, so that sums never drift and a run of ones stays one.
#pragma once

#include <algorithm>
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
    /// Sizes the memory for spans of up to longest values, 1 … 3200, and sets that span.
    void prepare(int longest)
    {
        assert(longest >= 1 && longest <= 3200);
        longest_ = longest;
        for (Box& box : boxes_)
            box.memory.assign(std::size_t((longest + 2 + 2) / 3), 0);
        setSpan(longest);
    }

    /// How many values each result averages, 1 … longest. Ends as after reset(1.0).
    void setSpan(int span)
    {
        assert(span >= 1 && span <= longest_);
        // Three boxes of lengths a, b, c span a + b + c - 2 values.
        scale_ = one;
        for (std::size_t i = 0; i < 3; ++i) {
            boxes_[i].length = (std::size_t(span) + 2 + i) / 3;
            scale_ *= double(boxes_[i].length);
        }
        reset(1.0);
    }

    /// As if value had stood there for ever.
    void reset(double value)
    {
        ones_ = value == 1.0 ? longest_ + 3 : 0;
        std::uint64_t level = quantized(value);
        for (Box& box : boxes_) {
            for (std::uint64_t& slot : box.memory)
                slot = level;
            level *= box.length;
            box.sum = level;
            box.place = 0;
        }
    }

    /// Takes the next value, 0…1; returns the weighted mean of the last span values. Exactly 1.0 if all of them were.
    double next(double value)
    {
        process(&value, 1);
        return value;
    }

    /// Replaces each of the values, in the order of time, as next does.
    void process(double* values, int count)
    {
        bool allOnes = true;
        std::int64_t ones = ones_;
        for (int n = 0; n < count; ++n) {
            ones = values[n] == 1.0 ? ones + 1 : 0;
            allOnes = allOnes && values[n] == 1.0;
        }
        // Once all boxes are full of ones there is nothing to do, which is most of a quiet day.
        const bool quiet = allOnes && ones_ > longest_ + 2;
        ones_ = ones;
        if (quiet)
            return;
        while (count > 0) {
            const int part = std::min(count, pieceValues);
            smoothPiece(values, part);
            values += part;
            count -= part;
        }
    }

private:
    struct Box {
        std::vector<std::uint64_t> memory;
        std::size_t length = 1;
        std::uint64_t sum = 0;
        std::size_t place = 0;
    };

    /// Box after box, each in stretches between the ends of its ring.
    void smoothPiece(double* values, int count)
    {
        std::array<std::uint64_t, pieceValues> levels;
        for (int n = 0; n < count; ++n)
            levels[std::size_t(n)] = quantized(values[n]);
        for (Box& box : boxes_) {
            std::uint64_t sum = box.sum;
            for (int done = 0; done < count;) {
                const int part = std::min(count - done, int(box.length - box.place));
                std::uint64_t* const level = levels.data() + done;
                std::uint64_t* const memory = box.memory.data() + box.place;
                for (int n = 0; n < part; ++n) {
                    const std::uint64_t in = level[n];
                    sum += in - memory[n];
                    memory[n] = in;
                    level[n] = sum;
                }
                done += part;
                box.place = box.place + std::size_t(part) == box.length ? 0 : box.place + std::size_t(part);
            }
            box.sum = sum;
        }
        for (int n = 0; n < count; ++n)
            values[n] = double(std::int64_t(levels[std::size_t(n)])) / scale_;
    }

    static constexpr int pieceValues = 256;
    static constexpr double one = 4294967296.0;  // three boxes of up to 1067 values stay below 2^63

    [[nodiscard]] static std::uint64_t quantized(double value)
    {
        assert(value >= 0.0 && value <= 1.0);
        return std::uint64_t(std::int64_t(value * one));
    }

    std::array<Box, 3> boxes_;
    double scale_ = one;
    int longest_ = 1;
    std::int64_t ones_ = 0;  // how many came in a row
};

}  // namespace lacquer
