// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/LinearPhaseSettings.h"

#include "dsp/processors/EqualizerBandTable.h"

namespace lacquer {

namespace {

constexpr std::array<const char*, 4> qualityNames{
    QT_TRANSLATE_NOOP("Parameter", "4096 taps"), QT_TRANSLATE_NOOP("Parameter", "8192 taps"),
    QT_TRANSLATE_NOOP("Parameter", "16384 taps"), QT_TRANSLATE_NOOP("Parameter", "32768 taps")};
constexpr std::array<const char*, 2> phaseNames{QT_TRANSLATE_NOOP("Parameter", "Linear"),
                                                QT_TRANSLATE_NOOP("Parameter", "Natural")};

constexpr auto identifiers = bandIdentifiers(equalizerBandRows);

constexpr auto makeTable()
{
    std::array<Parameter, linearPhaseRows> table{};
    putBandRows(table, 0, equalizerBandRows, identifiers, offsetof(LinearPhaseSettings, band),
                sizeof(EqualizerBandSettings));
    constexpr std::size_t first = equalizerBands * equalizerRowsPerBand;
    table[first] = {"quality", QT_TRANSLATE_NOOP("Parameter", "Quality"), Unit::None, 0, 3,
                    offsetof(LinearPhaseSettings, quality), Curve::Linear, qualityNames, true};
    table[first + 1] = {"phase", QT_TRANSLATE_NOOP("Parameter", "Phase"), Unit::None, 0, 1,
                        offsetof(LinearPhaseSettings, phase), Curve::Linear, phaseNames};
    table[first + 2] = {"outputGainDb", QT_TRANSLATE_NOOP("Parameter", "Output gain"), Unit::Decibel, -24, 24,
                        offsetof(LinearPhaseSettings, outputGainDb)};
    return table;
}

}  // namespace

constinit const std::array<Parameter, linearPhaseRows> linearPhaseTable = makeTable();

}  // namespace lacquer
