// SPDX-License-Identifier: GPL-3.0-or-later
// StereoImagePath: from left and right to the mid and side that come out: rotation, widths, mono bass.
#pragma once

#include "dsp/BandSplit.h"
#include "dsp/Glide.h"
#include "dsp/StereoBuffer.h"
#include "dsp/Svf.h"
#include "dsp/processors/StereoImageSettings.h"

#include <array>

namespace lacquer {

/// Linear. The sound takes one such path, a key that is another sound a second one. No allocation after prepare.
///
/// Mono bass of 6 dB per octave is a first-order high pass on the side. That of 12 dB is the high pass of a
/// second-order Linkwitz-Riley crossover, and mid goes through the all-pass of that crossover, so that both keep their
/// phase to each other and what is panned stays where it is.
class StereoImagePath {
public:
    static constexpr int maximumFrames = 256;

    void prepare(double rateHz);
    void set(const StereoImageSettings& settings, bool atOnce);
    void reset();
    /// Goes on from where another one with the same settings stands.
    void takeStateOf(const StereoImagePath& other);
    [[nodiscard]] bool moving() const;
    void step();
    /// True while mid and side come out as they went in, only later.
    [[nodiscard]] bool isNeutral() const;
    /// Up to maximumFrames; writes mid to left and side to right. `in` may not be `midSide`.
    void process(ConstBlock in, Block midSide, int sinceStep);

    [[nodiscard]] static std::int64_t tailFrames(const StereoImageSettings& settings, double rateHz);

private:
    static constexpr int bands = StereoImageSettings::bands;

    [[nodiscard]] SvfCoefficients<Lanes> bassAt(int frame) const;
    void rotateAndTurn(ConstBlock in, Block midSide, int sinceStep);
    void widen(Block midSide, int sinceStep);
    void removeSideBass(Block midSide, int sinceStep);

    double rateHz_ = 44100.0;
    StereoImageSettings settings_;
    Glide cosine_{1.0}, sine_, even_{1.0}, bassLogHz_;
    std::array<Glide, bands> width_;
    BandSplit split_;
    SvfCoefficients<Lanes> bass_{}, bassPerFrame_{};
    SvfState<Lanes> bassState_{};
    std::array<StereoBuffer, bands> bandSound_;
    StereoBuffer late_;
};

}  // namespace lacquer
