// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded test signals and the arithmetic tests measure with; every test draws from here so that runs repeat exactly.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lacquer::test {

/// Stereo test material: two equally long channels, full scale ±1.
struct Stereo {
    std::vector<double> left;
    std::vector<double> right;
    [[nodiscard]] int frames() const { return int(left.size()); }
};

/// amplitude·sin(2π f n / rate + phase), phase in radians.
[[nodiscard]] std::vector<double> sine(double frequencyHz, double rateHz, int frames, double amplitude = 1.0, double phase = 0.0);

/// White noise, uniform in ±amplitude, from a seed.
[[nodiscard]] std::vector<double> noise(std::uint64_t seed, int frames, double amplitude = 1.0);

/// Pink-ish noise (one-pole bank, Paul Kellet's economy filter), peak normalised to amplitude.
[[nodiscard]] std::vector<double> pinkNoise(std::uint64_t seed, int frames, double amplitude = 1.0);

/// Something like music: a bass line, chords, hats and a snare with decays, stereo, peak normalised to amplitude.
[[nodiscard]] Stereo music(std::uint64_t seed, double rateHz, int frames, double amplitude = 0.9);

/// Root mean square.
[[nodiscard]] double rms(const std::vector<double>& samples);

/// Largest absolute value.
[[nodiscard]] double peak(const std::vector<double>& samples);

/// Amplitude ratio in dB; -infinity for 0.
[[nodiscard]] double decibels(double ratio);

/// What remains after the best-fitting sine at a known frequency (and a constant) is taken away, relative to that sine,
/// in dB: THD+N by least squares.
[[nodiscard]] double residualDb(const std::vector<double>& samples, double frequencyHz, double rateHz);

/// What remains of a stretch after the best fit of several tones at known frequencies, relative to the stretch, in dB.
[[nodiscard]] double residualDb(std::span<const double> samples, std::span<const double> frequenciesHz, double rateHz);

/// Amplitude of the best-fitting sine at a known frequency, by least squares.
[[nodiscard]] double sineAmplitude(const std::vector<double>& samples, double frequencyHz, double rateHz);

}  // namespace lacquer::test
