// SPDX-License-Identifier: GPL-3.0-or-later
// Limiter: keeps true peaks under a ceiling by turning down before they arrive.
#pragma once

#include "dsp/LimiterStage.h"
#include "dsp/LowPeak.h"
#include "dsp/Processor.h"
#include "dsp/Ramp.h"
#include "dsp/StereoDelay.h"
#include "dsp/TruePeakEnvelope.h"

#include <array>

namespace lacquer {

/// Two stages on one gain path at the rate of the sound: oversampling and decimating the sound itself would make new
/// peaks. The first does the work; the second catches the tenths of a dB by which a moving gain raises the curve between
/// samples. Both channels always get the same gain. A signal that stays under the ceiling passes as a delay, bit for bit.
class Limiter final : public Processor {
public:
    enum Character { Loud, Balanced, Clean };

    struct Settings {
        double inputGainDb = 0.0;
        double ceilingDbtp = -1.0;
        double character = Balanced;
        double lookaheadMs = 1.5;
        double releaseMs = 15.0;      // of Balanced; less for Loud, twice for Clean
        double slowReleaseMs = 300.0;
    };

    static constexpr std::array characterNames = {
        QT_TRANSLATE_NOOP("Parameter", "Loud"),
        QT_TRANSLATE_NOOP("Parameter", "Balanced"),
        QT_TRANSLATE_NOOP("Parameter", "Clean"),
    };

    static constexpr std::array<Parameter, 6> table = {{
        {.id = "inputGainDb", .name = QT_TRANSLATE_NOOP("Parameter", "Input gain"), .unit = Unit::Decibel,
         .minimum = -24, .maximum = 24, .field = offsetof(Settings, inputGainDb)},
        {.id = "ceilingDbtp", .name = QT_TRANSLATE_NOOP("Parameter", "Ceiling (true peak)"), .unit = Unit::Decibel,
         .minimum = -20, .maximum = 0, .field = offsetof(Settings, ceilingDbtp)},
        {.id = "character", .name = QT_TRANSLATE_NOOP("Parameter", "Character"), .unit = Unit::None,
         .minimum = 0, .maximum = 2, .field = offsetof(Settings, character), .choices = characterNames},
        {.id = "lookaheadMs", .name = QT_TRANSLATE_NOOP("Parameter", "Look-ahead"), .unit = Unit::Milliseconds,
         .minimum = 0.5, .maximum = 5, .field = offsetof(Settings, lookaheadMs), .structural = true},
        {.id = "releaseMs", .name = QT_TRANSLATE_NOOP("Parameter", "Release"), .unit = Unit::Milliseconds,
         .minimum = 1, .maximum = 500, .field = offsetof(Settings, releaseMs), .curve = Curve::Logarithmic},
        {.id = "slowReleaseMs", .name = QT_TRANSLATE_NOOP("Parameter", "Slow release"), .unit = Unit::Milliseconds,
         .minimum = 50, .maximum = 2000, .field = offsetof(Settings, slowReleaseMs), .curve = Curve::Logarithmic},
    }};

    /// The registry's line.
    [[nodiscard]] static ProcessorType type();
    /// Delay in frames of a limiter with these settings.
    [[nodiscard]] static std::int64_t latencyFrames(const Settings& settings, double rateHz);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;

private:
    void processPiece(Block audio, ConstBlock key);
    void applyInputGain(Block audio, Block key);

    double rateHz_ = 0;
    Settings settings_;
    bool fresh_ = true;  // nothing processed since reset
    Ramp inputGain_;
    Ramp ceiling_;
    double threshold_ = 0;

    TruePeakEnvelope envelope_;
    TruePeakEnvelope secondEnvelope_;
    LowPeak bass_;
    LimiterStage stage_;
    LimiterStage secondStage_;
    StereoDelay audioDelay_;
    StereoDelay secondAudioDelay_;
    StereoDelay keyToPeaks_;
    StereoDelay keyToGain_;

    static constexpr int pieceFrames = LimiterStage::maximumFrames;
    StereoBuffer key_{pieceFrames};
    std::array<double, pieceFrames> peaks_{};
    std::array<double, pieceFrames> ceilings_{};
    std::array<double, pieceFrames> bassPeaks_{};
    std::array<double, pieceFrames> gains_{};
    std::array<double, pieceFrames> secondGains_{};
    double lowestGain_ = 1;
};

}  // namespace lacquer
