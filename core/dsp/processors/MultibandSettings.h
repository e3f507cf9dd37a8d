// SPDX-License-Identifier: GPL-3.0-or-later
// MultibandSettings: what can be set on a multiband dynamics processor, and the table that says so.
#pragma once

#include "dsp/Parameter.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace lacquer {

/// One band as numbers; choices hold the index of their name.
struct MultibandBandSettings {
    double on = 1;
    double solo = 0;
    double expands = 0;  ///< 0 turns down what is above the threshold, 1 what is below
    double thresholdDb = -24;
    double ratio = 1;  ///< dB per dB on the side that is turned down; 1 does nothing
    double kneeDb = 6;
    double attackMs = 10;    ///< to 63 % of the way, in dB, when it gets louder
    double releaseMs = 120;  ///< likewise, when it gets softer
    double rangeDb = 24;     ///< the most it turns down
    double gainDb = 0;

    /// True when the band leaves its sound as it is, whatever comes.
    [[nodiscard]] bool isNeutral() const { return on < 0.5 || ((ratio == 1.0 || rangeDb == 0.0) && gainDb == 0.0); }
};

struct MultibandSettings {
    static constexpr int mostBands = 5;

    double bandsAbove2 = 2;  ///< index of the choice: two bands and so many more
    double split = 1;        ///< SplitKind
    std::array<double, mostBands - 1> crossoverHz{120, 600, 3000, 9000};
    std::array<MultibandBandSettings, mostBands> band{};
    double outputGainDb = 0;

    [[nodiscard]] int bands() const { return 2 + int(std::lround(bandsAbove2)); }
};

inline constexpr int multibandRowsPerBand = 10;
inline constexpr int multibandCommonRows = 6;
inline constexpr std::size_t multibandRows =
    multibandCommonRows + MultibandSettings::mostBands * multibandRowsPerBand + 1;

/// bands, split, the crossovers, band1.on … band5.gainDb, then outputGainDb.
extern const std::array<Parameter, multibandRows> multibandTable;

}  // namespace lacquer
