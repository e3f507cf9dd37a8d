// SPDX-License-Identifier: GPL-3.0-or-later
// SpectrumAnalyser: what sound is made of, at points spaced as the ear hears, for one place of the chain.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/StereoBuffer.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lacquer {

/// How a spectrum is to be read.
struct SpectrumSettings {
    /// What a point shows of the frequencies around it.
    enum class Reading {
        Mean,     ///< mean power: noise reads the same however it is smoothed, a pure tone sinks where the band is wide
        Highest,  ///< the highest line: pure tones read their level everywhere
    };

    int points = 480;
    double lowestHz = 18.0;
    double highestHz = 22000.0;      ///< cut to half the rate
    double smoothingOctaves = 1.0 / 24;
    Reading reading = Reading::Mean;
    double fallDbPerSecond = 30.0;   ///< of levels, which rise at once
    double slopeDbPerOctave = 0.0;   ///< tilted around 1 kHz; 3 makes pink noise flat
};

/// Hann windows of 8192 frames up to 48 kHz, twice or four times as many above (5.9 Hz apart), every eighth of a window,
/// counted from the last reset: a pure function of the frames since then. The mean power of both channels, in dB: a sine of
/// full scale in both reads 0. Two of these, in front of and behind a chain, can be laid over each other: they read the
/// same frames. No allocation after construction; one thread at a time.
class SpectrumAnalyser {
public:
    static constexpr int bands = 10;
    static constexpr double lowestLevelDb = -200.0;

    explicit SpectrumAnalyser(int rateHz, SpectrumSettings settings = {});

    void reset();
    /// Takes the next frames. About 3 ms per second of sound at 44.1 kHz.
    void process(ConstBlock in);

    /// Frequencies of the points, spaced evenly in log f.
    [[nodiscard]] std::span<const double> frequenciesHz() const { return frequencies_; }
    /// As many levels in dB, at least lowestLevelDb: as they fall, of all since the reset as one mean power, and the highest.
    [[nodiscard]] std::span<const float> levelsDb() const { return levels_; }
    [[nodiscard]] std::span<const float> heldDb() const { return held_; }
    /// Writes as many values as there are points.
    void averageDb(std::span<float> out) const;

    /// Centres of the octaves, 31.25 Hz to 16 kHz.
    [[nodiscard]] static double bandHz(int band);
    /// Correlation of the channels in one octave over about the last 300 ms, -1…1; nothing where it is under -80 dBFS or on
    /// one side only.
    [[nodiscard]] std::optional<double> bandCorrelation(int band) const;

    /// Windows looked at since the reset, and frames from one to the next.
    [[nodiscard]] std::int64_t windows() const { return windows_; }
    [[nodiscard]] int hopFrames() const { return size_ / 8; }

private:
    /// Powers of left and right and the real part of their product.
    struct Cross {
        double left = 0;
        double right = 0;
        double product = 0;
    };

    void analyse();
    /// The smoothed power at every point, from power per line.
    [[nodiscard]] double powerAt(std::size_t point) const;
    [[nodiscard]] float decibels(double power, std::size_t point) const;
    void correlate();

    int rateHz_;
    SpectrumSettings settings_;
    int size_;
    Fft fft_;
    std::vector<double> window_;
    double lineScale_ = 0;  ///< squared magnitude to power, sine of full scale = 1
    StereoBuffer ring_;
    int fill_ = 0;
    std::int64_t windows_ = 0;

    std::vector<double> frequencies_;
    std::vector<std::array<double, 2>> edges_;  ///< each point's band, in lines
    std::vector<double> slope_;                 ///< dB
    std::vector<std::complex<double>> left_;
    std::vector<double> power_;      ///< per line
    std::vector<double> powerUpTo_;  ///< its integral over lines
    std::vector<double> sums_;       ///< per point, for the average
    std::vector<float> levels_;
    std::vector<float> held_;
    std::array<Cross, bands> cross_{};
};

}  // namespace lacquer
