// SPDX-License-Identifier: GPL-3.0-or-later
// Block: two borrowed channels of double, the only shape in which sound travels inside Lacquer.
#pragma once

#include <algorithm>
#include <cassert>

namespace lacquer {

/// Read-only view of a stereo stretch. Position-free: where it stands on a timeline is its holder's business.
struct ConstBlock {
    const double* left = nullptr;
    const double* right = nullptr;
    int frames = 0;

    [[nodiscard]] const double* channel(int c) const { return c == 0 ? left : right; }
    [[nodiscard]] ConstBlock part(int from, int count) const
    {
        assert(from >= 0 && count >= 0 && from + count <= frames);
        return {left + from, right + from, count};
    }
};

/// Writable view of a stereo stretch. Full scale is ±1.0. Does not own its memory.
struct Block {
    double* left = nullptr;
    double* right = nullptr;
    int frames = 0;

    operator ConstBlock() const { return {left, right, frames}; }
    [[nodiscard]] double* channel(int c) const { return c == 0 ? left : right; }
    [[nodiscard]] Block part(int from, int count) const
    {
        assert(from >= 0 && count >= 0 && from + count <= frames);
        return {left + from, right + from, count};
    }
    void clear() const
    {
        std::fill_n(left, frames, 0.0);
        std::fill_n(right, frames, 0.0);
    }
    void copyFrom(ConstBlock other) const
    {
        assert(other.frames == frames);
        std::copy_n(other.left, frames, left);
        std::copy_n(other.right, frames, right);
    }
};

}  // namespace lacquer
