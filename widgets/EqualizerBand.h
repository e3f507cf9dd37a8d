// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerBand: one band as the graph and the ledger show it; what it does to sound is not known here.
#pragma once

#include <QString>

namespace lacquer {

/// Told by the handle's shape: circle, square, diamond, left and right half circle.
enum class BandPlacement { Stereo, Mid, Side, Left, Right };

struct EqualizerBand {
    int number = 1;
    double frequencyHz = 1000, gainDb = 0, q = 1;
    BandPlacement placement = BandPlacement::Stereo;
    bool enabled = true;
    /// Cuts have none: their handle moves sideways only.
    bool usesGain = true;
    /// "Bell", "Low cut"; already translated.
    QString kindName;
    /// Stands in the place of the gain where there is none: "24 dB/oct".
    QString detail;
    /// Of a dynamic band: how far it may move, and how far it has moved now; 0: not dynamic.
    double dynamicRangeDb = 0, dynamicNowDb = 0;

    friend bool operator==(const EqualizerBand&, const EqualizerBand&) = default;
};

/// Where bands may go.
struct BandLimits {
    double leastHz = 10, mostHz = 40000, gainDb = 24, leastQ = 0.1, mostQ = 40;
};

}  // namespace lacquer
