// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/EqualizerSettings.h"

#include <algorithm>
#include <string_view>

namespace lacquer {

namespace {

constexpr std::array<const char*, 2> switchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                 QT_TRANSLATE_NOOP("Parameter", "On")};
constexpr std::array<const char*, 7> typeNames{
    QT_TRANSLATE_NOOP("Parameter", "Bell"),       QT_TRANSLATE_NOOP("Parameter", "Low shelf"),
    QT_TRANSLATE_NOOP("Parameter", "High shelf"), QT_TRANSLATE_NOOP("Parameter", "Tilt"),
    QT_TRANSLATE_NOOP("Parameter", "Low pass"),   QT_TRANSLATE_NOOP("Parameter", "High pass"),
    QT_TRANSLATE_NOOP("Parameter", "Notch")};
constexpr std::array<const char*, 8> slopeNames{
    QT_TRANSLATE_NOOP("Parameter", "6 dB/oct"),  QT_TRANSLATE_NOOP("Parameter", "12 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "18 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "24 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "36 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "48 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "72 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "96 dB/oct")};
constexpr std::array<const char*, 5> channelNames{
    QT_TRANSLATE_NOOP("Parameter", "Stereo"), QT_TRANSLATE_NOOP("Parameter", "Left"),
    QT_TRANSLATE_NOOP("Parameter", "Right"), QT_TRANSLATE_NOOP("Parameter", "Mid"),
    QT_TRANSLATE_NOOP("Parameter", "Side")};

/// The rows of one band; identifiers and fields are completed below.
constexpr std::array<Parameter, equalizerRowsPerBand> bandRows{{
    {"on", QT_TRANSLATE_NOOP("Parameter", "Band"), Unit::None, 0, 1, offsetof(EqualizerBandSettings, on), Curve::Linear,
     switchNames},
    {"type", QT_TRANSLATE_NOOP("Parameter", "Type"), Unit::None, 0, 6, offsetof(EqualizerBandSettings, type),
     Curve::Linear, typeNames},
    {"frequencyHz", QT_TRANSLATE_NOOP("Parameter", "Frequency"), Unit::Hertz, 10, 24000,
     offsetof(EqualizerBandSettings, frequencyHz), Curve::Logarithmic},
    {"gainDb", QT_TRANSLATE_NOOP("Parameter", "Gain"), Unit::Decibel, -24, 24, offsetof(EqualizerBandSettings, gainDb)},
    {"q", QT_TRANSLATE_NOOP("Parameter", "Q"), Unit::None, 0.1, 40, offsetof(EqualizerBandSettings, q),
     Curve::Logarithmic},
    {"slopeDbPerOctave", QT_TRANSLATE_NOOP("Parameter", "Slope"), Unit::None, 0, 7,
     offsetof(EqualizerBandSettings, slope), Curve::Linear, slopeNames},
    {"channels", QT_TRANSLATE_NOOP("Parameter", "Channels"), Unit::None, 0, 4,
     offsetof(EqualizerBandSettings, channels), Curve::Linear, channelNames},
}};

using Identifier = std::array<char, 24>;

/// "band3.frequencyHz" and so on: the table needs them to live as long as the program.
constexpr auto makeIdentifiers()
{
    std::array<Identifier, EqualizerSettings::bands * equalizerRowsPerBand> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        constexpr std::string_view prefix = "band";
        std::size_t length = 0;
        for (const char c : prefix)
            all[i][length++] = c;
        all[i][length++] = char('1' + int(i / equalizerRowsPerBand));
        all[i][length++] = '.';
        for (const char c : std::string_view(bandRows[i % equalizerRowsPerBand].id))
            all[i][length++] = c;
    }
    return all;
}

constexpr auto identifiers = makeIdentifiers();

constexpr auto makeTable()
{
    std::array<Parameter, equalizerRows> table{};
    for (std::size_t i = 0; i + 1 < table.size(); ++i) {
        table[i] = bandRows[i % equalizerRowsPerBand];
        table[i].id = identifiers[i].data();
        table[i].field += offsetof(EqualizerSettings, band) + i / equalizerRowsPerBand * sizeof(EqualizerBandSettings);
    }
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

BandShape EqualizerBandSettings::shape() const
{
    BandShape shape{BandType(int(std::lround(type))), frequencyHz, gainDb, q,
                    equalizerSlopes[std::size_t(std::lround(slope))]};
    if (hasGain(shape.type))
        shape.slopeDbPerOctave = std::min(shape.slopeDbPerOctave, 12);
    return shape;
}

}  // namespace lacquer
