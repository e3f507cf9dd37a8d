// SPDX-License-Identifier: GPL-3.0-or-later
// Crossover: cuts sound into bands that add up to the same sound again, only its phase turned; no latency.
#pragma once

#include "dsp/Block.h"
#include "dsp/Glide.h"
#include "dsp/Lanes.h"
#include "dsp/Svf.h"

#include <array>
#include <cstdint>
#include <span>

namespace lacquer {

/// A tree of fourth-order crossovers (S. H. Linkwitz and E. Riley, "Active Crossover Networks for Noncoincident
/// Drivers", J. Audio Eng. Soc. 24(1), 1976), 24 dB per octave. Every band goes through the all-pass of the crossovers
/// it was not cut by, so that all of them together are one all-pass.
///
/// Low and high of one crossover add up to the second-order all-pass that its first section gives away for nothing: the
/// high band is the all-pass less the low one, also while the frequency moves. Copying copies all state; no memory is
/// allocated ever.
class Crossover {
public:
    static constexpr int mostBands = 5;

    /// Sets the rate and the count of bands, 2 … 5, and ends in the reset state.
    void prepare(double rateHz, int bands);
    /// One frequency in Hz for each of bands − 1 crossovers; a lower one after a higher one counts as equal to it. At
    /// once, or gliding on a logarithmic scale for 20 ms.
    void setFrequencies(std::span<const double> frequenciesHz, bool atOnce);
    /// Forgets sound and glides.
    void reset();
    /// Writes one block for each band; bands[0] is the lowest and none of them is `in`. The same bits for any block
    /// sizes.
    void process(ConstBlock in, std::span<const Block> bands);

    /// How long the sum or any band rings, down to 180 dB.
    [[nodiscard]] static std::int64_t tailFrames(std::span<const double> frequenciesHz, double rateHz);

private:
    static constexpr int mostPoints = mostBands - 1;

    /// Two outputs on one pair of states.
    struct Coefficients {
        SvfCoefficients<double> low{};
        double allDirect = 0.0, allFirst = 0.0, allSecond = 0.0;
    };
    struct Point {
        Glide logHz;
        Coefficients now;
        Coefficients perFrame;
        SvfState<Lanes> first, second;
    };

    [[nodiscard]] Coefficients coefficientsAt(double logHz) const;
    [[nodiscard]] bool moving() const;
    void step();
    template <int Bands, bool Moving>
    void run(ConstBlock in, std::span<const Block> bands);
    template <bool Moving>
    void runAny(ConstBlock in, std::span<const Block> bands);

    double rateHz_ = 44100.0;
    int bands_ = 2;
    std::array<Point, mostPoints> points_;
    /// The all-pass of point p on the way of band b < p, kept at [p − 1][b].
    std::array<std::array<SvfState<Lanes>, mostPoints - 1>, mostPoints - 1> passes_{};
    std::int64_t frame_ = 0;
};

}  // namespace lacquer
