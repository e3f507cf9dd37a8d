// SPDX-License-Identifier: GPL-3.0-or-later
// TransientShaper: more or less attack, more or less of what rings after it, at any level.
#pragma once

#include "dsp/BoxSmoother.h"
#include "dsp/Envelope.h"
#include "dsp/Glide.h"
#include "dsp/InstructionSet.h"
#include "dsp/Processor.h"
#include "dsp/StereoDelay.h"
#include "dsp/WindowHold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

struct TransientShaperSettings {
    double attackPercent = 0;   ///< of what a fast follower is above a slow one, in dB, is added; or taken away
    double sustainPercent = 0;  ///< likewise of what a slowly falling one is above a fast one
    double attackMs = 20;       ///< how long an attack is taken to last
    double sustainMs = 250;     ///< how slowly what counts as ringing falls
    double limitDb = 12;        ///< the most the level changes, either way
    double mixPercent = 100;
};

extern const std::array<Parameter, 6> transientShaperTable;

/// Two followers of the level in decibels that differ in speed: their difference says where in a note the sound is,
/// however loud it is. The gain arrives 2 ms early, which is the latency, smoothed over that time. Linear with a fixed
/// key; both amounts at nought leave the delayed sound bit for bit.
class TransientShaper final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<TransientShaper>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double>, double) { return 0; }
    static bool isTransparent(std::span<const double>) { return false; }

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;

private:
    static constexpr int pieceFrames = 256;

    /// As Envelope, from silence upwards, and never further from a quicker one than a bound, so that after silence it
    /// is soon there.
    struct Follower {
        double rising = 0.0;
        double falling = 0.0;
        double value = silentDb;

        void next(double level) { value = level + (level > value ? rising : falling) * (value - level); }
        void keepNear(double quicker) { value = std::clamp(value, quicker - furthestDb, quicker + furthestDb); }
    };
    static constexpr double silentDb = -240.0;
    static constexpr double furthestDb = 40.0;

    [[nodiscard]] auto glides();
    [[nodiscard]] bool moving();
    void applyTimes();
    void processPiece(Block audio, ConstBlock key, int sinceStep);
    void changesOf(ConstBlock key, double* changeDb, int sinceStep);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    TransientShaperSettings settings_;
    Glide attack_, sustain_, limit_, mix_;
    PeakHold hold_;
    Follower fastRise_, slowRise_, fastFall_, slowFall_;
    BoxSmoother smoother_;
    StereoDelay delay_;
    std::array<double, pieceFrames> gains_{};
    bool started_ = false;
    std::int64_t frame_ = 0;
    double largestReductionDb_ = 0.0;
};

}  // namespace lacquer
