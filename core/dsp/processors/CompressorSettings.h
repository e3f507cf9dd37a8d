// SPDX-License-Identifier: GPL-3.0-or-later
// CompressorSettings: what can be set on a compressor, and the table that says so.
#pragma once

#include "dsp/Parameter.h"

#include <array>

namespace lacquer {

struct CompressorSettings {
    /// At the bottom of its range the detector's high pass is off.
    static constexpr double highPassOffHz = 20;
    static constexpr double longestLookaheadMs = 10;

    double thresholdDb = -18;
    double ratio = 2;
    double kneeDb = 6;
    double attackMs = 30;    ///< to 63 % of the way, in dB
    double releaseMs = 150;  ///< likewise
    double autoRelease = 0;  ///< dense passages are given back eight times more slowly than single peaks
    double detector = 0;     ///< 0 peak, 1 RMS
    double rmsMs = 20;
    double sidechainHighPassHz = highPassOffHz;  ///< 12 dB/oct on the detector's signal
    double linkPercent = 100;
    double lookaheadMs = 0;
    double makeupDb = 0;
    double autoMakeup = 0;  ///< adds half of what full scale is turned down by
    double mixPercent = 100;
    double midSide = 0;  ///< works on mid and side instead of left and right
};

extern const std::array<Parameter, 15> compressorTable;

}  // namespace lacquer
