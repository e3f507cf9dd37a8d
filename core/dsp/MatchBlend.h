// SPDX-License-Identifier: GPL-3.0-or-later
// MatchBlend: one curve out of several, as much of each as it weighs, and as smooth as one wants it.
#pragma once

#include "dsp/MatchCurve.h"

#include <span>

namespace lacquer {

/// The weighted mean of curves in dB, level included. Weights >= 0, one per curve, not all 0.
[[nodiscard]] MatchCurve blendedCurve(std::span<const MatchCurve> curves, std::span<const double> weights);

/// A curve whose every point is the mean over so many octaves about it, with raised-cosine weight; 0 leaves it as it is. The
/// curve is already a third of an octave smooth. Its level stays.
[[nodiscard]] MatchCurve smoothedCurve(MatchCurve curve, double octaves);

}  // namespace lacquer
