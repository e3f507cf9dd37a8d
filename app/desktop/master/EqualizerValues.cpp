// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/EqualizerValues.h"

#include "dsp/SettingsTable.h"
#include "dsp/processors/EqualizerSettings.h"
#include "dsp/processors/LinearPhaseSettings.h"

namespace lacquer {

bool EqualizerValues::moves(const std::string& type)
{
    return type == "equalizer";
}

bool EqualizerValues::has(const std::string& type)
{
    return moves(type) || type == "linearEqualizer";
}

EqualizerValues EqualizerValues::of(const ProcessorSettings& settings)
{
    if (moves(settings.type)) {
        const auto all = settingsFrom<EqualizerSettings>(equalizerTable, settings.values);
        return {all.band, all.dynamic, all.outputGainDb};
    }
    const auto all = settingsFrom<LinearPhaseSettings>(linearPhaseTable, settings.values);
    return {all.band, {}, all.outputGainDb};
}

std::vector<int> EqualizerValues::commonRows(const ProcessorType& type)
{
    const int bands = moves(type.id) ? dynamicRow(equalizerBands) : bandRow(equalizerBands);
    std::vector<int> rows;
    for (int row = bands; row < int(type.parameters.size()); ++row)
        rows.push_back(row);
    return rows;
}

}  // namespace lacquer
