// SPDX-License-Identifier: GPL-3.0-or-later
// BandDynamicsSettings: what makes an equaliser's band move with the sound.
#pragma once

#include "dsp/processors/EqualizerBandSettings.h"

namespace lacquer {

struct BandDynamicsSettings {
    double thresholdDb = -30;  ///< peak of a sine at the band's centre, dBFS
    double rangeDb = 0;        ///< how far the gain may move; 0: the band stands still
    double attackMs = 10;      ///< to 63 % of the way, in dB
    double releaseMs = 120;    ///< likewise

    bool operator==(const BandDynamicsSettings&) const = default;
};

/// Rows of one band's dynamics in a table.
inline constexpr int dynamicRowsPerBand = 4;

/// True for bands that can move: bells and shelves that are switched on and have a range.
[[nodiscard]] bool isDynamic(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics);

/// What a dynamic band adds to its still self at the end of its range, as a band of its own; switched off when it is not
/// dynamic. A bell's q is that of its poles, whatever the range, so that the width stays put while the gain moves.
[[nodiscard]] EqualizerBandSettings fullMovement(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics);

/// How far in dB (>= 0) a steady level in dB moves the gain: dB for dB above the threshold, with a parabola over 6 dB
/// about it, up to the range.
[[nodiscard]] double staticMovementDb(const BandDynamicsSettings& dynamics, double levelDb);

}  // namespace lacquer
