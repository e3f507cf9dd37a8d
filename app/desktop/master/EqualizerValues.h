// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerValues: what both equalizers have in common, read out of either's table: the panels and curves need no more.
#pragma once

#include "dsp/processors/BandDynamicsSettings.h"
#include "dsp/processors/EqualizerBandSettings.h"
#include "model/Chain.h"

#include <array>
#include <vector>

namespace lacquer {

struct EqualizerValues {
    std::array<EqualizerBandSettings, equalizerBands> band = equalizerBandDefaults;
    std::array<BandDynamicsSettings, equalizerBands> dynamic{};
    double outputGainDb = 0;

    /// True for processors whose table begins with the rows of equalizerBands bands.
    [[nodiscard]] static bool has(const std::string& type);
    /// True where bands can move with the sound: behind the bands' rows stand those of their dynamics.
    [[nodiscard]] static bool moves(const std::string& type);
    [[nodiscard]] static EqualizerValues of(const ProcessorSettings& settings);
    /// Rows of the table that belong to no band: quality, phase, output gain.
    [[nodiscard]] static std::vector<int> commonRows(const ProcessorType& type);
    /// First row of a band (from 0), and of its dynamics.
    [[nodiscard]] static constexpr int bandRow(int band) { return band * equalizerRowsPerBand; }
    [[nodiscard]] static constexpr int dynamicRow(int band)
    {
        return equalizerBands * equalizerRowsPerBand + band * dynamicRowsPerBand;
    }
};

}  // namespace lacquer
