// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerBandSettings: what can be set on one band, the same for every equaliser.
#pragma once

#include "dsp/FilterPrototype.h"

#include <array>
#include <cmath>

namespace lacquer {

/// Which part of the sound a band works on; the order is that of the choice in the table.
enum class BandChannels { Stereo, Left, Right, Mid, Side };

/// One band as numbers; choices hold the index of their name.
struct EqualizerBandSettings {
    double on = 1;
    double type = double(BandType::Bell);
    double frequencyHz = 1000;
    double gainDb = 0;
    double q = 0.7071;
    double slope = 1;  ///< index into equalizerSlopes
    double channels = double(BandChannels::Stereo);

    bool operator==(const EqualizerBandSettings&) const = default;

    /// The shape in the terms of filter design.
    [[nodiscard]] BandShape shape() const;
    [[nodiscard]] BandChannels bandChannels() const { return BandChannels(int(std::lround(channels))); }
    /// False when the band is switched off or asks for 0 dB.
    [[nodiscard]] bool isActive() const { return on >= 0.5 && !isFlat(shape()); }
};

/// Rows of one band in a table.
inline constexpr int equalizerRowsPerBand = 7;
inline constexpr int equalizerBands = 12;

/// dB per octave of the choices of a slope. Shelves and tilts know 6 and 12 and take 12 for anything steeper.
inline constexpr std::array<int, 8> equalizerSlopes{6, 12, 18, 24, 36, 48, 72, 96};

/// What the bands of a new equaliser are: it has no effect, and every band stands where it is likely to be wanted. The
/// last four came later; they are switched off, so that a new equaliser shows what it always has.
inline constexpr std::array<EqualizerBandSettings, equalizerBands> equalizerBandDefaults{{
    {.on = 0, .type = double(BandType::HighPass), .frequencyHz = 25},
    {.type = double(BandType::LowShelf), .frequencyHz = 100},
    {.frequencyHz = 200, .q = 1},
    {.frequencyHz = 500, .q = 1},
    {.frequencyHz = 1500, .q = 1},
    {.frequencyHz = 4000, .q = 1},
    {.type = double(BandType::HighShelf), .frequencyHz = 10000},
    {.on = 0, .type = double(BandType::LowPass), .frequencyHz = 20000},
    {.on = 0, .frequencyHz = 60, .q = 1},
    {.on = 0, .frequencyHz = 320, .q = 1},
    {.on = 0, .frequencyHz = 2500, .q = 1},
    {.on = 0, .frequencyHz = 7000, .q = 1},
}};

}  // namespace lacquer
