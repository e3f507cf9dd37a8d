// SPDX-License-Identifier: GPL-3.0-or-later
// Goniometer: the latest positions of sound between the loudspeakers, for a picture that fades.
#pragma once

#include "dsp/Block.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>
#include <vector>

namespace lacquer {

/// A ring of the latest frames, turned by 45 degrees: mono stands upright, the left channel alone leans to the left. About
/// 24000 positions a second, counted from the last reset. No allocation after construction; one thread at a time.
class Goniometer {
public:
    struct Point {
        float x = 0;           ///< (right - left) / sqrt 2
        float y = 0;           ///< (left + right) / sqrt 2
        float ageSeconds = 0;  ///< against the latest frame
    };

    /// Keeps that many positions.
    explicit Goniometer(int rateHz, int points = 2048)
        : rateHz_(rateHz), stride_(std::max<int>(1, int(std::lround(rateHz / 24000.0)))), ring_(std::size_t(points))
    {
    }

    void reset() { frames_ = 0; }

    void process(ConstBlock in)
    {
        for (std::int64_t n = (stride_ - frames_ % stride_) % stride_; n < in.frames; n += stride_) {
            const double left = in.left[n];
            const double right = in.right[n];
            ring_[std::size_t((frames_ + n) / stride_ % std::int64_t(ring_.size()))] = {
                float((right - left) / std::numbers::sqrt2), float((left + right) / std::numbers::sqrt2), 0};
        }
        frames_ += in.frames;
    }

    /// Copies the latest positions, oldest first, as many as there are and fit; returns how many.
    int points(std::span<Point> out) const
    {
        const std::int64_t taken = (frames_ + stride_ - 1) / stride_;
        const auto count = std::min({taken, std::int64_t(ring_.size()), std::int64_t(out.size())});
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t index = taken - count + i;
            Point& point = out[std::size_t(i)] = ring_[std::size_t(index % std::int64_t(ring_.size()))];
            point.ageSeconds = float(double(frames_ - 1 - index * stride_) / rateHz_);
        }
        return int(count);
    }

private:
    int rateHz_;
    std::int64_t stride_;
    std::vector<Point> ring_;
    std::int64_t frames_ = 0;
};

}  // namespace lacquer
