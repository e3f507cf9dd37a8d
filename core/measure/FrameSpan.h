// SPDX-License-Identifier: GPL-3.0-or-later
// FrameSpan: a stretch of a programme, for measurements that leave stretches out.
#pragma once

#include <cstdint>

namespace lacquer {

/// Frames first … end - 1, counted from the start of what is measured.
struct FrameSpan {
    std::int64_t first = 0;
    std::int64_t end = 0;

    [[nodiscard]] bool overlaps(const FrameSpan& other) const { return first < other.end && other.first < end; }
    bool operator==(const FrameSpan&) const = default;
};

}  // namespace lacquer
