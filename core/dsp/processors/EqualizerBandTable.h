// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerBandTable: the rows of one band and how they become the rows of all bands; for the tables of equalisers.
#pragma once

#include "dsp/Parameter.h"
#include "dsp/processors/BandDynamicsSettings.h"
#include "dsp/processors/EqualizerBandSettings.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace lacquer {

inline constexpr std::array<const char*, 2> bandSwitchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                            QT_TRANSLATE_NOOP("Parameter", "On")};
inline constexpr std::array<const char*, 8> bandTypeNames{
    QT_TRANSLATE_NOOP("Parameter", "Bell"),       QT_TRANSLATE_NOOP("Parameter", "Low shelf"),
    QT_TRANSLATE_NOOP("Parameter", "High shelf"), QT_TRANSLATE_NOOP("Parameter", "Tilt"),
    QT_TRANSLATE_NOOP("Parameter", "Low pass"),   QT_TRANSLATE_NOOP("Parameter", "High pass"),
    QT_TRANSLATE_NOOP("Parameter", "Notch"),      QT_TRANSLATE_NOOP("Parameter", "Band-pass")};
inline constexpr std::array<const char*, 8> bandSlopeNames{
    QT_TRANSLATE_NOOP("Parameter", "6 dB/oct"),  QT_TRANSLATE_NOOP("Parameter", "12 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "18 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "24 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "36 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "48 dB/oct"),
    QT_TRANSLATE_NOOP("Parameter", "72 dB/oct"), QT_TRANSLATE_NOOP("Parameter", "96 dB/oct")};
inline constexpr std::array<const char*, 5> bandChannelNames{
    QT_TRANSLATE_NOOP("Parameter", "Stereo"), QT_TRANSLATE_NOOP("Parameter", "Left"),
    QT_TRANSLATE_NOOP("Parameter", "Right"), QT_TRANSLATE_NOOP("Parameter", "Mid"),
    QT_TRANSLATE_NOOP("Parameter", "Side")};

/// The rows of one band; identifiers and fields are completed by putBandRows.
inline constexpr std::array<Parameter, equalizerRowsPerBand> equalizerBandRows{{
    {"on", QT_TRANSLATE_NOOP("Parameter", "Band"), Unit::None, 0, 1, offsetof(EqualizerBandSettings, on), Curve::Linear,
     bandSwitchNames},
    {"type", QT_TRANSLATE_NOOP("Parameter", "Type"), Unit::None, 0, 7, offsetof(EqualizerBandSettings, type),
     Curve::Linear, bandTypeNames},
    {"frequencyHz", QT_TRANSLATE_NOOP("Parameter", "Frequency"), Unit::Hertz, 10, 24000,
     offsetof(EqualizerBandSettings, frequencyHz), Curve::Logarithmic},
    {"gainDb", QT_TRANSLATE_NOOP("Parameter", "Gain"), Unit::Decibel, -24, 24, offsetof(EqualizerBandSettings, gainDb)},
    {"q", QT_TRANSLATE_NOOP("Parameter", "Q"), Unit::None, 0.1, 40, offsetof(EqualizerBandSettings, q),
     Curve::Logarithmic},
    {"slopeDbPerOctave", QT_TRANSLATE_NOOP("Parameter", "Slope"), Unit::None, 0, 7,
     offsetof(EqualizerBandSettings, slope), Curve::Linear, bandSlopeNames},
    {"channels", QT_TRANSLATE_NOOP("Parameter", "Channels"), Unit::None, 0, 4,
     offsetof(EqualizerBandSettings, channels), Curve::Linear, bandChannelNames},
}};

/// Likewise the rows of one band's dynamics.
inline constexpr std::array<Parameter, dynamicRowsPerBand> dynamicBandRows{{
    {"dynamicThresholdDb", QT_TRANSLATE_NOOP("Parameter", "Threshold"), Unit::Decibel, -80, 0,
     offsetof(BandDynamicsSettings, thresholdDb)},
    {"dynamicRangeDb", QT_TRANSLATE_NOOP("Parameter", "Range"), Unit::Decibel, -24, 24,
     offsetof(BandDynamicsSettings, rangeDb)},
    {"dynamicAttackMs", QT_TRANSLATE_NOOP("Parameter", "Attack"), Unit::Milliseconds, 0.1, 500,
     offsetof(BandDynamicsSettings, attackMs), Curve::Logarithmic},
    {"dynamicReleaseMs", QT_TRANSLATE_NOOP("Parameter", "Release"), Unit::Milliseconds, 1, 5000,
     offsetof(BandDynamicsSettings, releaseMs), Curve::Logarithmic},
}};

using BandIdentifier = std::array<char, 32>;

/// "band3.frequencyHz" and so on, band by band: a table needs them to live as long as the program.
template <std::size_t Rows>
constexpr auto bandIdentifiers(const std::array<Parameter, Rows>& rows)
{
    std::array<BandIdentifier, equalizerBands * Rows> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t length = 0;
        for (const char c : std::string_view("band"))
            all[i][length++] = c;
        const std::size_t number = 1 + i / Rows;
        if (number >= 10)
            all[i][length++] = char('0' + number / 10);
        all[i][length++] = char('0' + number % 10);
        all[i][length++] = '.';
        for (const char c : std::string_view(rows[i % Rows].id))
            all[i][length++] = c;
    }
    return all;
}

/// Writes the rows of all bands into a table from its row `first` on; the bands' structs lie `stride` bytes apart in the
/// settings, the first one at `offset`. Bands from the band `later` on came after projects had been written.
template <std::size_t Table, std::size_t Rows>
constexpr void putBandRows(std::array<Parameter, Table>& table, std::size_t first,
                           const std::array<Parameter, Rows>& rows,
                           const std::array<BandIdentifier, equalizerBands * Rows>& identifiers, std::size_t offset,
                           std::size_t stride, std::size_t later = equalizerBands)
{
    for (std::size_t i = 0; i < identifiers.size(); ++i) {
        Parameter& row = table[first + i];
        row = rows[i % Rows];
        row.id = identifiers[i].data();
        row.field += offset + i / Rows * stride;
        row.cameLater = i / Rows >= later;
    }
}

}  // namespace lacquer
