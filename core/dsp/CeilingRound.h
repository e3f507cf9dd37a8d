// SPDX-License-Identifier: GPL-3.0-or-later
// CeilingRound: measures a stream with the reference meter and dips it for a moment wherever it is over; CeilingGuard's part.
#pragma once

#include "dsp/StereoDelay.h"
#include "dsp/TruePeakScan.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// Streaming with a constant delay; the same bits for any block sizes. No allocation after prepare.
class CeilingRound {
public:
    /// Maxima above threshold come down to target, both linear.
    void prepare(double rateHz, double threshold, double target);
    void reset();
    [[nodiscard]] static int latencyFrames(double rateHz);

    /// In place, at most maximumFrames. gains: what earlier rounds multiplied each frame with; comes out delayed like the
    /// sound and with this round's gain in it. changed: not 0 for frames that the round before altered; only their
    /// surroundings are measured. Comes out saying which frames of the output this round altered.
    void process(Block audio, double* gains, std::uint8_t* changed);

    static constexpr int maximumFrames = 256;

private:
    [[nodiscard]] static int halfWidth(double rateHz);
    void examine();
    void dip(std::int64_t frame, double gain);

    TruePeakScan scan_;
    StereoDelay delay_;
    StereoDelay gainDelay_;          // carries the deviation of the gain from one, so that its silence is zero
    std::vector<double> window_;     // half of a raised cosine, from 1 at the middle down to 0
    std::vector<double> ownGains_;   // by output frame, folded
    double threshold_ = 1;
    double target_ = 1;
    int latency_ = 0;
    std::int64_t received_ = 0;
    std::int64_t lastChanged_ = 0;
    StereoBuffer gainBlock_{maximumFrames};
};

}  // namespace lacquer
