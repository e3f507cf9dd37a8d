// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerSettings: what can be set on an equaliser, and the table that says so.
#pragma once

#include "dsp/Parameter.h"
#include "dsp/processors/BandDynamicsSettings.h"
#include "dsp/processors/EqualizerBandSettings.h"

#include <array>
#include <cstddef>

namespace lacquer {

struct EqualizerSettings {
    static constexpr int bands = equalizerBands;
    std::array<EqualizerBandSettings, bands> band = equalizerBandDefaults;
    std::array<BandDynamicsSettings, bands> dynamic{};
    double outputGainDb = 0;
};

inline constexpr std::size_t equalizerRows = EqualizerSettings::bands * (equalizerRowsPerBand + dynamicRowsPerBand) + 1;

/// band1.on … band12.channels, then band1.dynamicThresholdDb … band12.dynamicReleaseMs, then outputGainDb.
extern const std::array<Parameter, equalizerRows> equalizerTable;

}  // namespace lacquer
