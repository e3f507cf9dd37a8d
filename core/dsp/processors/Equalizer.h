// SPDX-License-Identifier: GPL-3.0-or-later
// Equalizer: twelve bands that do exactly what their curve says up to 20 kHz, still or moving with the sound, without
// latency.
#pragma once

#include "dsp/BandMoves.h"
#include "dsp/Processor.h"
#include "dsp/Ramp.h"
#include "dsp/SectionWave.h"
#include "dsp/processors/BandDynamics.h"
#include "dsp/processors/EqualizerBand.h"
#include "dsp/processors/EqualizerSettings.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

/// Linear with a fixed key. No latency. Flat settings leave every sample as it is. A dynamic band is its still self
/// followed by its movement, see BandDynamics.
///
/// While something moves: per sample all sections, then the next sample, so that the sections of one sample overlap in
/// the processor's pipeline. At rest: a SectionWave.
class Equalizer final : public Processor, public BandMoves {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Equalizer>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    /// From the pole radii: the slowest pole's way down 180 dB and the gain on top of that, and some more for every
    /// other section, because poles close to each other ring longer together. Narrow bands at low frequencies ring for
    /// many seconds, and that is what this says; 60 s is the most it says, which only bands narrower than 0.1 Hz
    /// exceed.
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double> values);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    /// Of dynamic bands.
    double takeGainReductionDb() override;
    int takeBandMovesDb(std::span<double> moves) override;

private:
    static constexpr int mostSections = 2 * EqualizerSettings::bands * SectionList::capacity;

    void step();
    [[nodiscard]] bool isDynamicNow();
    void put(EqualizerBand& band, const double* weights, bool& midSide);
    void gather();
    void scatter();
    void runAtRest(Block audio);
    void runMoving(Block audio);

    double rateHz_ = 44100.0;
    std::array<EqualizerBand, EqualizerSettings::bands> bands_;
    std::array<BandDynamics, EqualizerSettings::bands> dynamics_;
    Ramp outputGainDb_;
    double gain_ = 1.0;      ///< at the present frame
    double gainStep_ = 0.0;  ///< per frame, until the next step
    bool moving_ = false;
    bool started_ = false;
    std::int64_t frame_ = 0;

    /// The sections of all bands, one behind the other, while a stretch is being processed.
    std::array<EqualizerSection, mostSections> chain_;
    std::array<WaveSection, mostSections> wave_;
    int chainLength_ = 0;
    bool endsInMidSide_ = false;
};

}  // namespace lacquer
