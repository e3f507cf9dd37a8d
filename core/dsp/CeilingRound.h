// SPDX-License-Identifier: GPL-3.0-or-later
// CeilingRound: measures a stream with the reference meter and dips it for a moment wherever it is over; CeilingGuard's part.
#pragma once

#include "dsp/StereoDelay.h"
#include "dsp/TruePeakScan.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lacquer {

/// Streaming with a constant delay; the same bits for any block sizes. No allocation after prepare.
class CeilingRound {
public:
    static constexpr int maximumFrames = 256;

    enum class Measures { Everything, WhatChanged };

    /// Maxima above threshold come down to target, both linear.
    void prepare(double rateHz, double threshold, double target, Measures measures);
    void reset();
    [[nodiscard]] static int latencyFrames(double rateHz);

    /// What earlier rounds did to the frames of a block.
    struct Trace {
        bool none = true;                                   ///< nothing: the arrays are not looked at
        std::array<double, maximumFrames> gains{};          ///< what each frame has been multiplied with so far
        std::array<std::uint8_t, maximumFrames> changed{};  ///< not 0 where the round before did it
    };

    /// In place, at most maximumFrames. The trace comes out delayed like the sound, with what this round did.
    /// A round that measures what changed looks only at the surroundings of changed frames.
    void process(Block audio, Trace& trace);

private:
    [[nodiscard]] static int halfWidth(double rateHz);
    void examine();
    void dip(std::int64_t frame, double gain);
    void delayTrace(Block audio, Trace& trace);

    TruePeakScan scan_;
    StereoDelay delay_;
    StereoDelay gainDelay_;          // carries the deviation of the gain from one, so that its silence is zero
    std::vector<double> window_;     // half of a raised cosine, from 1 at the middle down to 0
    std::vector<double> ownGains_;   // by output frame, folded
    double threshold_ = 1;
    double target_ = 1;
    int latency_ = 0;
    std::int64_t received_ = 0;
    std::int64_t lastChanged_ = 0;  // input frames
    std::int64_t lastTraced_ = 0;
    std::int64_t lastDipped_ = 0;   // output frame
    Measures measures_ = Measures::Everything;
    StereoBuffer gainBlock_{maximumFrames};
};

}  // namespace lacquer
