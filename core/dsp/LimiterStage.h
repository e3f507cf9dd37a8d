// SPDX-License-Identifier: GPL-3.0-or-later
// LimiterStage: from peaks to a gain that has come down before each of them arrives, and goes back up unheard.
#pragma once

#include "dsp/BoxSmoother.h"
#include "dsp/InstructionSet.h"
#include "dsp/WindowHold.h"

#include <array>

namespace lacquer {

/// The gain is never above 1, and exactly 1 where no peak passes the ceiling.
/// No allocation after prepare.
class LimiterStage {
public:
    /// How the gain comes back.
    struct Recovery {
        double holdMs = 0;         ///< stays down after any peak
        double bassHoldMs = 0;     ///< stays down after a peak made by bass; at least holdMs
        double releaseMs = 20;     ///< time constant back up, in dB
        double chargeMs = 100;     ///< how long limiting must last until the slow part has learnt it
        double slowReleaseMs = 300;
        double slowWeight = 0;     ///< 0…1: how much of what it learnt the slow part keeps down
    };

    /// Sizes memory for the longest look-ahead and hold. aim: peaks above the ceiling come down to aim times it, a hair
    /// below 1, so that the ripples of a moving gain stay under the ceiling too.
    void prepare(double rateHz, int longestLookahead, double longestHoldMs, double aim);
    /// Frames by which the gain comes before the peak. Ends in the reset state.
    void setLookahead(int frames);
    /// May change at any time; holds that grow do so as sound goes on.
    void setRecovery(const Recovery& recovery);
    void reset();

    /// For each frame n in time's order, count of them, at most maximumFrames: peaks, the true peak around it; bassPeaks, how
    /// high the bass alone is there; ceilings; all linear. Writes to gains the gain for the frame lookahead before n.
    void process(const double* peaks, const double* bassPeaks, const double* ceilings, double* gains, int count);

    static constexpr int maximumFrames = 256;

private:
    void findLowest(const double* peaks, const double* bassPeaks, const double* ceilings, int count);
    void release(int count);
    void toGains(double* gains, int count) const;
    void applyHolds();

    InstructionSet set_ = instructionSet();
    double rateHz_ = 0;
    double aim_ = 1;
    double longestHoldMs_ = 0;
    int lookahead_ = 0;
    Recovery recovery_;
    double releaseFactor_ = 0;
    double chargeFactor_ = 0;
    double slowReleaseFactor_ = 0;
    double lastStep_ = 0;

    DipHold held_;
    DipHold heldForBass_;
    BoxSmoother smoother_;
    double heldGain_ = 1;         // the last gain whose logarithm was taken
    double heldAttenuation_ = 0;  // all attenuations are in units of 6.02 dB, >= 0
    double slow_ = 0;
    double attenuation_ = 0;
    std::array<double, maximumFrames> lowest_{};
    std::array<double, maximumFrames> lowestForBass_{};
    std::array<double, maximumFrames> attenuations_{};
};

}  // namespace lacquer
