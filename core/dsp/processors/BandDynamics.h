// SPDX-License-Identifier: GPL-3.0-or-later
// BandDynamics: listens to one band of the key and says how far the band's gain moves.
#pragma once

#include "dsp/Block.h"
#include "dsp/Envelope.h"
#include "dsp/Lanes.h"
#include "dsp/Ramp.h"
#include "dsp/processors/BandDynamicsSettings.h"
#include "dsp/processors/EqualizerBand.h"

#include <array>

namespace lacquer {

/// With H the filter of the whole movement, the band's moving part is 1 + w (H − 1): at a bell's centre and behind a
/// shelf exactly the wanted gain, poles and state never moving, nothing left to the last bit when w is 0. This class finds
/// w: band-pass on the key, envelope, level in dB, static curve, then attack and release in dB.
///
/// The envelope is Teager's energy, the square of the band-pass less the product of low-pass and high-pass (J. F. Kaiser,
/// "On a simple algorithm to calculate the 'energy' of a signal", ICASSP 1990): of a steady tone it is constant within
/// every cycle, so that a fast attack does not distort the bass. Shelves listen an octave inside, half as selectively
/// as a bell of q 1.
class BandDynamics {
public:
    /// The most frames follow can take.
    static constexpr int mostFrames = 512;

    void prepare(double rateHz);
    /// Takes the settings at once, or glides there: the filter as bands do, times and detector at once because the
    /// movement is smoothed after them.
    void set(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics, bool atOnce);
    void reset();
    /// As EqualizerBand::step.
    bool step();

    /// The filter of the whole movement; without sections when the band is not dynamic.
    [[nodiscard]] EqualizerBand& filter() { return filter_; }
    /// Listens to the next frames.
    void follow(ConstBlock key);
    /// w of the frames followed last.
    [[nodiscard]] const double* weights() const { return weights_.data(); }
    /// The furthest movement since the last call in dB; below 0 downwards.
    double takeMoveDb();

private:
    struct Detector {
        double g = 0.0, width = 1.0, scale = 1.0;
        Lanes first{0.0, 0.0}, second{0.0, 0.0};
    };

    void tune(const EqualizerBandSettings& band);
    void listen(ConstBlock key, double* power);
    void toWeights(int frames);

    double rateHz_ = 44100.0;
    EqualizerBand filter_;
    BandDynamicsSettings settings_;
    BandChannels channels_ = BandChannels::Stereo;
    Ramp range_;
    double rangeNow_ = 0.0;
    double rangePerFrame_ = 0.0;
    Detector detector_;
    Envelope movement_;
    double furthestMoveDb_ = 0.0;
    std::array<double, mostFrames> weights_{};
};

}  // namespace lacquer
