// SPDX-License-Identifier: GPL-3.0-or-later
// FrameRange: a stretch of a timeline, counted in frames.
#pragma once

#include <algorithm>
#include <cstdint>

namespace lacquer {

/// Frames begin … end-1. Empty when end <= begin.
struct FrameRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t frames() const { return std::max<std::int64_t>(0, end - begin); }
    [[nodiscard]] bool empty() const { return end <= begin; }
    [[nodiscard]] bool contains(std::int64_t frame) const { return frame >= begin && frame < end; }
    [[nodiscard]] FrameRange shifted(std::int64_t by) const { return {begin + by, end + by}; }
    [[nodiscard]] FrameRange intersected(FrameRange other) const
    {
        return {std::max(begin, other.begin), std::min(end, other.end)};
    }
    /// The smallest range that holds both; an empty one adds nothing.
    [[nodiscard]] FrameRange united(FrameRange other) const
    {
        if (empty())
            return other;
        if (other.empty())
            return *this;
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

}  // namespace lacquer
