// SPDX-License-Identifier: GPL-3.0-or-later
// The signals on which limiters fail: tones between the samples, patterns that make the curve tower over them, loud mixes.
#pragma once

#include "support/Signals.h"

#include <string>
#include <vector>

namespace lacquer::test {

struct AdversarialSignal {
    std::string name;
    Stereo sound;
};

/// All of them at one rate, 1.5 s each, 3 to 14 dB over full scale between the samples.
[[nodiscard]] std::vector<AdversarialSignal> adversarialSignals(double rateHz);

/// Music with its true peak at decibels over full scale.
[[nodiscard]] Stereo hotMix(double rateHz, int frames, double truePeakDb);

/// True peak of a sound by the reference meter, linear.
[[nodiscard]] double truePeak(const Stereo& sound);

}  // namespace lacquer::test
