// SPDX-License-Identifier: GPL-3.0-or-later
// StereoBuffer: memory that a Block can borrow.
#pragma once

#include "dsp/Block.h"

#include <vector>

namespace lacquer {

/// Owns two channels of `frames` zeroed doubles. Allocates in the constructor and in resize only.
class StereoBuffer {
public:
    StereoBuffer() = default;
    explicit StereoBuffer(int frames) { resize(frames); }

    void resize(int frames)
    {
        left_.assign(std::size_t(frames), 0.0);
        right_.assign(std::size_t(frames), 0.0);
    }
    [[nodiscard]] int frames() const { return int(left_.size()); }
    [[nodiscard]] Block block() { return {left_.data(), right_.data(), frames()}; }
    [[nodiscard]] Block block(int count) { return block().part(0, count); }
    [[nodiscard]] ConstBlock block() const { return {left_.data(), right_.data(), frames()}; }

private:
    std::vector<double> left_;
    std::vector<double> right_;
};

}  // namespace lacquer
