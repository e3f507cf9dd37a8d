// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/MultibandSettings.h"

#include <string_view>

namespace lacquer {

namespace {

constexpr std::array<const char*, 2> switchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                 QT_TRANSLATE_NOOP("Parameter", "On")};
// In words: a figure would be taken for the number of a choice.
constexpr std::array<const char*, 4> countNames{
    QT_TRANSLATE_NOOP("Parameter", "Two"), QT_TRANSLATE_NOOP("Parameter", "Three"),
    QT_TRANSLATE_NOOP("Parameter", "Four"), QT_TRANSLATE_NOOP("Parameter", "Five")};
constexpr std::array<const char*, 2> splitNames{QT_TRANSLATE_NOOP("Parameter", "Minimum phase"),
                                                QT_TRANSLATE_NOOP("Parameter", "Linear phase")};
constexpr std::array<const char*, 2> modeNames{QT_TRANSLATE_NOOP("Parameter", "Compress"),
                                               QT_TRANSLATE_NOOP("Parameter", "Expand")};

using Band = MultibandBandSettings;

/// The rows of one band; identifiers and fields are completed below.
constexpr std::array<Parameter, multibandRowsPerBand> bandRows{{
    {"on", QT_TRANSLATE_NOOP("Parameter", "Band"), Unit::None, 0, 1, offsetof(Band, on), Curve::Linear, switchNames},
    {"solo", QT_TRANSLATE_NOOP("Parameter", "Solo"), Unit::None, 0, 1, offsetof(Band, solo), Curve::Linear,
     switchNames},
    {"mode", QT_TRANSLATE_NOOP("Parameter", "Mode"), Unit::None, 0, 1, offsetof(Band, expands), Curve::Linear,
     modeNames},
    {"thresholdDb", QT_TRANSLATE_NOOP("Parameter", "Threshold"), Unit::Decibel, -80, 0, offsetof(Band, thresholdDb)},
    {"ratio", QT_TRANSLATE_NOOP("Parameter", "Ratio"), Unit::Ratio, 1, 20, offsetof(Band, ratio), Curve::Logarithmic},
    {"kneeDb", QT_TRANSLATE_NOOP("Parameter", "Knee"), Unit::Decibel, 0, 24, offsetof(Band, kneeDb)},
    {"attackMs", QT_TRANSLATE_NOOP("Parameter", "Attack"), Unit::Milliseconds, 0.1, 500, offsetof(Band, attackMs),
     Curve::Logarithmic},
    {"releaseMs", QT_TRANSLATE_NOOP("Parameter", "Release"), Unit::Milliseconds, 1, 2000, offsetof(Band, releaseMs),
     Curve::Logarithmic},
    {"rangeDb", QT_TRANSLATE_NOOP("Parameter", "Range"), Unit::Decibel, 0, 60, offsetof(Band, rangeDb)},
    {"gainDb", QT_TRANSLATE_NOOP("Parameter", "Gain"), Unit::Decibel, -24, 24, offsetof(Band, gainDb)},
}};

constexpr Parameter crossoverRow(const char* id, const char* name, int i)
{
    return {id,
            name,
            Unit::Hertz,
            30,
            16000,
            offsetof(MultibandSettings, crossoverHz) + std::size_t(i) * sizeof(double),
            Curve::Logarithmic};
}

constexpr std::array<Parameter, multibandCommonRows> commonRows{{
    {"bands", QT_TRANSLATE_NOOP("Parameter", "Bands"), Unit::None, 0, 3, offsetof(MultibandSettings, bandsAbove2),
     Curve::Linear, countNames, true},
    {"split", QT_TRANSLATE_NOOP("Parameter", "Crossover"), Unit::None, 0, 1, offsetof(MultibandSettings, split),
     Curve::Linear, splitNames, true},
    crossoverRow("crossover1Hz", QT_TRANSLATE_NOOP("Parameter", "Crossover 1"), 0),
    crossoverRow("crossover2Hz", QT_TRANSLATE_NOOP("Parameter", "Crossover 2"), 1),
    crossoverRow("crossover3Hz", QT_TRANSLATE_NOOP("Parameter", "Crossover 3"), 2),
    crossoverRow("crossover4Hz", QT_TRANSLATE_NOOP("Parameter", "Crossover 4"), 3),
}};

using Identifier = std::array<char, 24>;

/// "band3.thresholdDb" and so on: the table needs them to live as long as the program.
constexpr auto makeIdentifiers()
{
    std::array<Identifier, MultibandSettings::mostBands * multibandRowsPerBand> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        constexpr std::string_view prefix = "band";
        std::size_t length = 0;
        for (const char c : prefix)
            all[i][length++] = c;
        all[i][length++] = char('1' + int(i / multibandRowsPerBand));
        all[i][length++] = '.';
        for (const char c : std::string_view(bandRows[i % multibandRowsPerBand].id))
            all[i][length++] = c;
    }
    return all;
}

constexpr auto identifiers = makeIdentifiers();

constexpr auto makeTable()
{
    std::array<Parameter, multibandRows> table{};
    for (std::size_t i = 0; i < commonRows.size(); ++i)
        table[i] = commonRows[i];
    for (std::size_t i = 0; i < identifiers.size(); ++i) {
        Parameter& row = table[commonRows.size() + i];
        row = bandRows[i % multibandRowsPerBand];
        row.id = identifiers[i].data();
        row.field += offsetof(MultibandSettings, band) + i / multibandRowsPerBand * sizeof(Band);
    }
    table.back() = {"outputGainDb",
                    QT_TRANSLATE_NOOP("Parameter", "Output gain"),
                    Unit::Decibel,
                    -24,
                    24,
                    offsetof(MultibandSettings, outputGainDb)};
    return table;
}

}  // namespace

constinit const std::array<Parameter, multibandRows> multibandTable = makeTable();

}  // namespace lacquer
