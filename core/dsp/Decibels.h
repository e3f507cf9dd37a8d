// SPDX-License-Identifier: GPL-3.0-or-later
// Decibels: 20 log10 of an amplitude ratio, both ways.
#pragma once

#include <cmath>

namespace lacquer {

/// Amplitude factor of a gain in dB; exactly 1.0 for 0 dB, so that no gain means no change.
[[nodiscard]] inline double gainFromDecibels(double decibels) { return std::pow(10.0, decibels / 20.0); }

/// Gain in dB of an amplitude factor; -infinity for 0.
[[nodiscard]] inline double decibelsFromGain(double gain) { return 20.0 * std::log10(gain); }

}  // namespace lacquer
