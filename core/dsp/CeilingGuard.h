// SPDX-License-Identifier: GPL-3.0-or-later
// CeilingGuard: the limiter's last word. What the reference meter still finds over the ceiling is dipped away, and listed.
#pragma once

#include "dsp/CeilingRound.h"

#include <array>
#include <functional>

namespace lacquer {

/// Where a maximum is over the ceiling by d dB, the sound is multiplied by a raised cosine of depth d, 5 ms to either
/// side, in up to five rounds, each measuring what the one before it made. Everything else passes bit for bit. Meant for
/// what a limiter leaves, a few tenths of a dB: a dip is no limiter. Afterwards TruePeakReference reads at most the ceiling.
///
/// Streaming with a constant delay; the same bits for any block sizes. No allocation after prepare; one thread at a time.
class CeilingGuard {
public:
    /// One stretch of altered frames: where it is deepest, counted from reset, and how deep that is (dB, > 0).
    struct Dip {
        std::int64_t frame;
        double depthDb;
    };

    /// Calls onDip for each dip once it has passed through the output.
    explicit CeilingGuard(std::function<void(const Dip&)> onDip = {});

    /// Ends in the reset state.
    void prepare(double rateHz, double ceilingDbtp);
    void reset();
    [[nodiscard]] static int latencyFrames(double rateHz);

    /// Any number of frames, in place; comes out latencyFrames later.
    void process(Block audio);
    /// Says that the stream has ended (the caller has read the delay out), so that a dip at the very end is listed too.
    void finish();

private:
    void note(double gain);

    static constexpr int rounds = 5;
    std::array<CeilingRound, rounds> rounds_;
    std::function<void(const Dip&)> onDip_;
    CeilingRound::Trace trace_;
    std::int64_t outputFrame_ = 0;
    std::int64_t latency_ = 0;
    std::int64_t deepestFrame_ = 0;
    double deepestGain_ = 1;
};

}  // namespace lacquer
