// SPDX-License-Identifier: GPL-3.0-or-later
// DeEsser: turns sibilants down by a bell that is only there while they are.
#pragma once

#include "dsp/Envelope.h"
#include "dsp/Glide.h"
#include "dsp/InstructionSet.h"
#include "dsp/Lanes.h"
#include "dsp/Processor.h"
#include "dsp/Svf.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

struct DeEsserSettings {
    double frequencyHz = 7000;
    double q = 1;
    double thresholdDb = 0;  ///< of the band's level over that of everything else
    double ratio = 4;
    double rangeDb = 12;  ///< the most the bell takes out
    double attackMs = 1;
    double releaseMs = 45;
};

extern const std::array<Parameter, 7> deEsserTable;

/// The threshold is relative: the level in the band against the level of what is outside of it, so the same sibilant is
/// caught in a whisper and in a shout. The bell is the sound less a part of its own band-pass, whose width stays the
/// same while only that part moves; at 0 dB the sound passes bit for bit. No latency; linear with a fixed key.
class DeEsser final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<DeEsser>(); }
    static std::int64_t latencyFrames(std::span<const double>, double) { return 0; }
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double> values);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;

private:
    static constexpr int pieceFrames = 256;

    [[nodiscard]] auto glides();
    [[nodiscard]] bool moving();
    void step();
    [[nodiscard]] SvfCoefficients<double> bandPassAt(int frame) const;
    void processPiece(Block audio, ConstBlock key, int sinceStep);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    DeEsserSettings settings_;
    Glide logHz_, logQ_, threshold_, slope_, range_;
    SvfCoefficients<double> bandPass_{}, bandPassPerFrame_{};
    SvfState<Lanes> sound_, heard_;
    Envelope bandPower_, restPower_, reduction_;
    std::array<double, pieceFrames> inBand_{}, outside_{};
    bool started_ = false;
    std::int64_t frame_ = 0;
    double largestReductionDb_ = 0.0;
};

}  // namespace lacquer
