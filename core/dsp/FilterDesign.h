// SPDX-License-Identifier: GPL-3.0-or-later
// FilterDesign: digital sections whose response follows the analogue curve up to 20 kHz instead of cramping at Nyquist.
#pragma once

#include "dsp/FilterPrototype.h"
#include "dsp/SectionShape.h"

namespace lacquer {

/// Sections for a band at a rate; none when the shape is flat. Frequencies are held to 1 Hz … 4 × rate and q to
/// 0.01 … 1000; whatever the shape, the result is finite, stable and of minimum phase, and a cut is the exact inverse
/// of the boost. Takes a fraction of a millisecond, steep passes at single rates a few; any thread.
///
/// Starts from M. Vicanek, "Matched Second Order Digital Filters" (2016): impulse-invariant poles, numerator matched at
/// 0, f0 and Nyquist. Then Gauss-Newton (Levenberg-Marquardt) on the error in dB up to 20 kHz, re-weighted a few times
/// towards the smallest largest error. A second section joins in where one alone would leave more than 0.01 dB.
[[nodiscard]] SectionList designBand(const BandShape& shape, double rateHz);

}  // namespace lacquer
