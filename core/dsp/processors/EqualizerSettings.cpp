// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/EqualizerSettings.h"

#include "dsp/processors/EqualizerBandTable.h"

namespace lacquer {

namespace {

constexpr auto identifiers = bandIdentifiers(equalizerBandRows);
constexpr auto dynamicIdentifiers = bandIdentifiers(dynamicBandRows);

/// Eight still bands were there first.
constexpr std::size_t firstLaterBand = 8;

constexpr auto makeTable()
{
    std::array<Parameter, equalizerRows> table{};
    putBandRows(table, 0, equalizerBandRows, identifiers, offsetof(EqualizerSettings, band),
                sizeof(EqualizerBandSettings), firstLaterBand);
    putBandRows(table, identifiers.size(), dynamicBandRows, dynamicIdentifiers, offsetof(EqualizerSettings, dynamic),
                sizeof(BandDynamicsSettings), 0);
    table.back() = {"outputGainDb",
                    QT_TRANSLATE_NOOP("Parameter", "Output gain"),
                    Unit::Decibel,
                    -24,
                    24,
                    offsetof(EqualizerSettings, outputGainDb)};
    return table;
}

}  // namespace

constinit const std::array<Parameter, equalizerRows> equalizerTable = makeTable();

}  // namespace lacquer
