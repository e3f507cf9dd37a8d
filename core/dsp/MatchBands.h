// SPDX-License-Identifier: GPL-3.0-or-later
// MatchBands: a curve as bands of an equaliser, so that whoever matched a song can go on by hand.
#pragma once

#include "dsp/MatchCurve.h"
#include "dsp/processors/EqualizerBandSettings.h"

#include <vector>

namespace lacquer {

struct MatchBands {
    std::vector<EqualizerBandSettings> band;  ///< a low shelf, a high shelf, then bells, the most needed first
    double outputGainDb = 0;                  ///< what keeps the song as loud as it was
    double largestErrorDb = 0;                ///< from the curve, 40 Hz … 14 kHz
};

/// Fits bands (3 … 12) to a curve by least squares over 25 Hz … 18 kHz: two shelves first, then one bell after the other
/// where most is missing, all numbers of all bands refined each time (Levenberg-Marquardt on gain, ln f and ln q). Works
/// on the analogue curves, which the equalisers follow. Stops early when nothing is missing. Allocates; a few tens of
/// milliseconds.
[[nodiscard]] MatchBands fitBands(const MatchCurve& curve, int bands);

}  // namespace lacquer
