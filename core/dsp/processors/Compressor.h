// SPDX-License-Identifier: GPL-3.0-or-later
// Compressor: turns loud passages down by a curve, smoothly in decibels, and gives the level back.
#pragma once

#include "dsp/Biquad.h"
#include "dsp/Envelope.h"
#include "dsp/InstructionSet.h"
#include "dsp/WindowHold.h"
#include "dsp/Processor.h"
#include "dsp/Ramp.h"
#include "dsp/processors/CompressorSettings.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace lacquer {

/// Feed-forward, in decibels: detector, static curve, then smoothing of the reduction, after D. Giannoulis, M. Massberg
/// and J. D. Reiss, "Digital Dynamic Range Compressor Design" (J. Audio Eng. Soc. 60(6), 2012). Linear with a fixed
/// key.
///
/// Before it may fall, the reduction is held for a quarter of the release time, 10 ms at most, and the release proper
/// is shorter by that: the curve's ripple at twice a tone's frequency, the usual source of distortion in the bass,
/// never reaches the gain.
class Compressor final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Compressor>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double>, double) { return 0; }
    static bool isTransparent(std::span<const double> values);

    /// Reduction in dB (>= 0) of a steady level in dB: straight below and above the knee, a parabola in it.
    [[nodiscard]] static double staticReductionDb(const CompressorSettings& settings, double levelDb);
    /// What autoMakeup adds, in dB.
    [[nodiscard]] static double autoMakeupDb(const CompressorSettings& settings);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;

private:
    /// Numbers that glide move along straight lines between steps this far apart, counted since reset.
    static constexpr int framesPerStep = 32;
    static constexpr int pieceFrames = 256;  ///< at once while nothing glides
    static constexpr int lanes = 2;
    using Stretch = std::array<double, pieceFrames>;

    struct Line {
        double from = 0.0;
        double perFrame = 0.0;
        [[nodiscard]] double at(int frame) const { return from + perFrame * frame; }
    };
    /// A number and the line to its value at the next step.
    struct Glide {
        Ramp ramp;
        Line line;
        void jump(double value);
        void step();
    };
    /// Everything one channel's detector remembers.
    struct Lane {
        Biquad highPass;
        double meanSquare = 0.0;
        PeakHold hold;
        Envelope fast, slow;
        std::vector<double> delay;
    };

    void applyTimes();
    void takeOver();
    [[nodiscard]] bool isFullyLinked() const;
    void step();
    void processStretch(Block audio, ConstBlock key, int firstFrame);
    void powers(Lane& lane, double* signal, int frames);
    void smooth(Lane& lane, double* reduction, int frames);
    void toGains(double* reduction, int frames, int firstFrame);
    void delayed(Block audio);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    CompressorSettings settings_;
    std::array<Lane, lanes> lane_;
    Glide threshold_, slope_, knee_, link_, makeup_, mix_;
    double meanSquareRemainder_ = 0.0;
    int delayFrames_ = 0;
    std::size_t delayAt_ = 0;
    bool moving_ = false;
    bool linkedSinceReset_ = true;  ///< both lanes' gains have always been the same, so one is computed
    bool started_ = false;
    std::int64_t frame_ = 0;
    double largestReductionDb_ = 0.0;
};

}  // namespace lacquer
