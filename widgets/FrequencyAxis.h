// SPDX-License-Identifier: GPL-3.0-or-later
// FrequencyAxis: 18 Hz to 22 kHz on a logarithmic line, and how frequencies are written, as hertz and as notes.
#pragma once

#include <QString>

#include <vector>

namespace lacquer {

struct FrequencyAxis {
    static constexpr double lowest = 18, highest = 22000;

    /// 0 at 18 Hz, 1 at 22 kHz.
    [[nodiscard]] static double part(double hertz);
    [[nodiscard]] static double hertz(double part);
    /// `count` frequencies, evenly spaced on the line, both ends among them: where curves and spectra are sampled.
    [[nodiscard]] static std::vector<double> points(int count);
    /// What is written under the line.
    [[nodiscard]] static const std::vector<double>& labels();

    /// "24 Hz", "2.65 kHz": three figures.
    [[nodiscard]] static QString words(double hertz);
    /// "24", "1 k", "20 k": for the scale.
    [[nodiscard]] static QString scaleWords(double hertz);
    /// "E7 +9 ct": the nearest note at A4 = 440 Hz.
    [[nodiscard]] static QString note(double hertz);
};

}  // namespace lacquer
