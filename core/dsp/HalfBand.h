// SPDX-License-Identifier: GPL-3.0-or-later
// HalfBand: one doubling of the rate, up or down, by a symmetric filter every second tap of which is zero.
#pragma once

#include "dsp/InstructionSet.h"

#include <vector>

namespace lacquer {

/// One channel, one direction of one stage. No allocation after prepare.
class HalfBand {
public:
    /// A filter of 4 · quarter − 1 taps that stops by more than 110 dB; the longer, the closer to half of the lower
    /// rate it passes. maximumFrames counts at the lower rate.
    void prepare(int quarter, int maximumFrames);
    void reset();

    /// How late the filter's middle is, in frames of the higher rate.
    [[nodiscard]] static constexpr int delay(int quarter) { return 2 * quarter - 1; }

    /// in: `frames` at the lower rate; out: twice as many.
    void up(const double* in, int frames, double* out);
    /// in: twice `frames` at the higher rate; out: `frames`.
    void down(const double* in, int frames, double* out);

private:
    void remember(std::vector<double>& memory, int frames);

    InstructionSet set_ = instructionSet();
    int quarter_ = 1;
    std::vector<double> taps_;  ///< the outer half of those that are not zero, but for the middle one
    std::vector<double> even_;  ///< what has gone through and is still needed, then the new frames
    std::vector<double> odd_;
    std::vector<double> filtered_;
};

}  // namespace lacquer
