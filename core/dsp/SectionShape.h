// SPDX-License-Identifier: GPL-3.0-or-later
// SectionShape: one digital second-order section as five unbounded logarithms, every value of which is stable.
#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace lacquer {

/// With t = (1 − z⁻¹) / (1 + z⁻¹), on the unit circle t = j tan(π f / rate):
///
///     H = e^gain · (t² + e^zeroWidth t + e^(2 zeroFrequency)) / (t² + e^poleWidth t + e^(2 poleFrequency))
///
/// Any five finite numbers give a stable section of minimum phase, and straight lines between two such sections pass
/// through sensible ones: frequencies, widths and gains at both ends of the spectrum move evenly on logarithmic scales.
/// So the same numbers serve the fit and the glide.
struct SectionShape {
    double gain = 0.0;
    double poleFrequency = 0.0;
    double poleWidth = 0.0;
    double zeroFrequency = 0.0;
    double zeroWidth = 0.0;

    /// A "zero" this far down is zero: e^(2 × −40) of anything is below the rounding of a double.
    static constexpr double never = -40.0;

    bool operator==(const SectionShape&) const = default;

    /// The same poles with the zeros on top of them: no change to the sound, and a place to glide from or to.
    [[nodiscard]] SectionShape asIdentity() const { return {0.0, poleFrequency, poleWidth, poleFrequency, poleWidth}; }
    /// Undoes this section exactly.
    [[nodiscard]] SectionShape inverse() const { return {-gain, zeroFrequency, zeroWidth, poleFrequency, poleWidth}; }

    /// |H|² at x = tan²(π f / rate).
    [[nodiscard]] double power(double x) const
    {
        const double zero = std::exp(2.0 * zeroFrequency) - x;
        const double pole = std::exp(2.0 * poleFrequency) - x;
        return std::exp(2.0 * gain) * (zero * zero + std::exp(2.0 * zeroWidth) * x) /
               (pole * pole + std::exp(2.0 * poleWidth) * x);
    }
    /// Radius of the slower of the two poles in the z plane, below 1.
    [[nodiscard]] double slowestPole() const
    {
        const double square = std::exp(2.0 * poleFrequency);
        const double width = std::exp(poleWidth);
        const double discriminant = width * width - 4.0 * square;
        if (discriminant < 0)
            return std::sqrt((1.0 + square - width) / (1.0 + square + width));
        // Both poles lie at t = −q; q near 0 rings slowly, q beyond 1 rings at Nyquist.
        const double large = 0.5 * (width + std::sqrt(discriminant));
        const double small = square / large;
        return std::fmax(std::abs((1.0 - small) / (1.0 + small)), std::abs((1.0 - large) / (1.0 + large)));
    }
};

/// The sections of one band.
struct SectionList {
    /// Eight for 96 dB per octave and one that takes up what they leave.
    static constexpr int capacity = 9;
    std::array<SectionShape, capacity> sections{};
    int count = 0;

    /// Response in dB at a frequency below half the rate.
    [[nodiscard]] double responseDb(double frequencyHz, double rateHz) const
    {
        const double t = std::tan(std::numbers::pi * frequencyHz / rateHz);
        double decibels = 0.0;
        for (int i = 0; i < count; ++i)
            decibels += 10.0 * std::log10(std::fmax(1e-300, sections[std::size_t(i)].power(t * t)));
        return decibels;
    }
};

}  // namespace lacquer
