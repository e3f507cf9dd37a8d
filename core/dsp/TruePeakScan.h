// SPDX-License-Identifier: GPL-3.0-or-later
// TruePeakScan: finds how high the curve between the samples goes, window by window; the one place that interpolates peaks.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/InstructionSet.h"
#include "dsp/StereoBuffer.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lacquer {

/// The curve is defined by a sinc under a Kaiser window (beta 12) of 512 taps per phase, flat within 1e-5 dB up to 0.49 of
/// the rate, read on a grid of 32 points per frame with a parabola through the three points around each maximum. That is
/// far stricter than the 48 taps and four points of ITU-R BS.1770-5 annex 2, which reads up to 0.7 dB low on tones and
/// decibels low on clipped material.
///
/// How it is cheap: one transform gives the points half-way between samples. The doubled signal fills only half its
/// band, so 24 taps find anything between (error below -130 dB), and they are spent only near maxima that could pass a
/// threshold.
///
/// Windows count from reset, so results never depend on how the sound was cut into blocks. No allocation after
/// construction; one thread at a time.
class TruePeakScan {
public:
    /// How far the curve reaches into its neighbourhood, in frames, with a little room for the short interpolator.
    static constexpr int reach = 256 + 16;
    /// Frames that one window answers for.
    static constexpr int hop = 4096 - 2 * reach;
    /// A frame's answer is there once this many later frames have been pushed.
    static constexpr int latencyFrames = hop + reach - 1;

    /// A maximum of the curve's magnitude; position in frames from hopStart().
    struct Maximum {
        double position;
        double value;
    };

    TruePeakScan();

    /// Back to silence; the first hop then starts `reach` frames before frame 0, so that what rings ahead of the sound counts.
    void reset();

    /// Frames that can be pushed before the window is full.
    [[nodiscard]] int room() const { return window_.frames() - fill_; }
    /// Appends frames, at most room().
    void push(ConstBlock frames);
    /// The frame since reset at which the current hop starts.
    [[nodiscard]] std::int64_t hopStart() const { return hopStart_; }

    /// Examines one channel of a full window: afterwards cells() and maxima() answer for the current hop.
    void analyse(int channel, double threshold);
    /// After analyse: for each frame n of the hop the largest magnitude on [n, n+1]. Where that is below the threshold:
    /// an upper bound, itself not above the threshold.
    [[nodiscard]] std::span<const double> cells() const { return cells_; }
    /// After analyse: maxima above the threshold, in the order of time.
    [[nodiscard]] std::span<const Maximum> maxima() const { return maxima_; }

    /// Moves the full window on by one hop.
    void advance();

private:
    static constexpr int shortTaps = 24;
    static constexpr int stepsPerHalf = 16;  // 32 grid points per frame

    [[nodiscard]] double between(int step) const;
    void refine(int step, double value, double threshold);
    void raise(int step, double value);
    void interpolateHalves(const double* samples);
    void scanFrame(int frame, const double* quarter, double threshold);

    InstructionSet set_ = instructionSet();
    StereoBuffer window_;
    int fill_ = 0;
    std::int64_t hopStart_ = 0;

    Fft fft_;
    std::vector<std::complex<double>> halfKernel_;  // spectrum of the half-frame shift
    double largestGain_ = 0;                        // no curve is higher than this times its largest sample
    std::array<std::array<double, shortTaps>, stepsPerHalf> shortKernel_{};

    std::vector<double> grid_;       // two points per frame
    std::vector<double> wholeBend_;  // magnitude of the grid's second difference at whole frames
    std::vector<double> halfBend_;   // and half-way between
    std::vector<double> bounds_;     // per frame of the hop: the curve stays below this
    std::vector<double> cells_;
    std::vector<Maximum> maxima_;
};

}  // namespace lacquer
