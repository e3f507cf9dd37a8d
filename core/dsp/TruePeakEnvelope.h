// SPDX-License-Identifier: GPL-3.0-or-later
// TruePeakEnvelope: for every frame, how high the curve goes around it; what the limiter's detector reads.
#pragma once

#include "dsp/Block.h"
#include "dsp/TruePeakScan.h"

#include <vector>

namespace lacquer {

/// Streaming, channels linked, any block sizes, the same bits for all of them. No allocation after construction.
class TruePeakEnvelope {
public:
    /// How many frames an answer comes after its frame; the same at every rate.
    static constexpr int latencyFrames = TruePeakScan::latencyFrames;

    TruePeakEnvelope();
    void reset();

    /// Writes in.frames values p, each for the frame latencyFrames earlier: the largest |x(t)| of both channels for t from
    /// one frame before it to one frame after it. Values below threshold (linear) are upper bounds not above it: they cost
    /// less. The threshold may change from call to call; it acts from the next window on.
    void process(ConstBlock in, double threshold, double* p);

private:
    void analyse(double threshold);

    TruePeakScan scan_;
    std::vector<double> ready_;
    int read_ = 0;
    double lastCell_ = 0;
};

}  // namespace lacquer
