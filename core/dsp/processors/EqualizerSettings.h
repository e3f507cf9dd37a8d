// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerSettings: what can be set on an equaliser, and the table that says so.
#pragma once

#include "dsp/FilterPrototype.h"
#include "dsp/Parameter.h"

#include <array>
#include <cmath>
#include <cstddef>

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

struct EqualizerSettings {
    static constexpr int bands = 8;
    std::array<EqualizerBandSettings, bands> band{{
        {.on = 0, .type = double(BandType::HighPass), .frequencyHz = 25},
        {.type = double(BandType::LowShelf), .frequencyHz = 100},
        {.frequencyHz = 200, .q = 1},
        {.frequencyHz = 500, .q = 1},
        {.frequencyHz = 1500, .q = 1},
        {.frequencyHz = 4000, .q = 1},
        {.type = double(BandType::HighShelf), .frequencyHz = 10000},
        {.on = 0, .type = double(BandType::LowPass), .frequencyHz = 20000},
    }};
    double outputGainDb = 0;
};

/// dB per octave of the choices of a slope. Shelves and tilts know 6 and 12 and take 12 for anything steeper.
inline constexpr std::array<int, 8> equalizerSlopes{6, 12, 18, 24, 36, 48, 72, 96};

inline constexpr int equalizerRowsPerBand = 7;
inline constexpr std::size_t equalizerRows = EqualizerSettings::bands * equalizerRowsPerBand + 1;

/// band1.on … band8.channels, then outputGainDb.
extern const std::array<Parameter, equalizerRows> equalizerTable;

}  // namespace lacquer
