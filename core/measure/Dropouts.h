// SPDX-License-Identifier: GPL-3.0-or-later
// Dropouts: places where the sound stops dead and goes on as if nothing had been: lost buffers, bad joins, muted takes.
#pragma once

#include "dsp/Block.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// Finds stretches of 64 and more frames of exact zeros on both sides, between sound of more than -50 dBFS (mean of up to
/// 50 ms) right before and right after. Silence at the ends and after a decay is none. Fed with a whole file from its start;
/// the same for any blocks. Allocates in the constructor only; one thread at a time.
class Dropouts {
public:
    static constexpr std::int64_t leastFrames = 64;
    static constexpr double leastPower = 1e-5;   ///< -50 dBFS

    struct Reading {
        std::int64_t count = 0;
        std::int64_t firstFrame = -1;
        std::int64_t longestFrames = 0;
    };

    explicit Dropouts(int rateHz);

    void process(ConstBlock in);
    /// What was found; call once, after the last frame.
    [[nodiscard]] Reading finish();

private:
    void endRun();
    void add(double power);
    void judge();
    [[nodiscard]] double mean() const { return filled_ > 0 ? sum_ / double(filled_) : 0.0; }

    std::vector<double> window_;   ///< powers of the last 50 ms that are no candidate
    std::size_t next_ = 0;
    std::size_t filled_ = 0;
    double sum_ = 0;
    std::int64_t frame_ = 0;
    std::int64_t zeros_ = 0;
    std::int64_t candidateStart_ = -1;
    std::int64_t candidateFrames_ = 0;
    Reading reading_;
};

}  // namespace lacquer
