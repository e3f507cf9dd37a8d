// SPDX-License-Identifier: GPL-3.0-or-later
// SplitPicture: sound cut into bands, each with a level that is set and a move that is measured; values only.
#pragma once

#include "widgets/Quantity.h"

#include <QString>

#include <vector>

namespace lacquer {

struct SplitBand {
    QString name;        ///< "Band 2"
    QString words;       ///< what stands in it: "2.0 : 1 over −24 dB"
    double level = 0;    ///< of the quantity
    double moveDb = 0;   ///< what is being turned down now, <= 0
    bool off = false, solo = false;

    friend bool operator==(const SplitBand&, const SplitBand&) = default;
};

struct SplitPicture {
    std::vector<double> edgesHz;   ///< rising; one fewer than bands
    std::vector<SplitBand> bands;
    Quantity level;                ///< what a band's level is: unit, range, default
    double leastHz = 30, mostHz = 16000;
    double moveScaleDb = 12;       ///< a move of so much hangs down half the picture

    friend bool operator==(const SplitPicture&, const SplitPicture&) = default;
};

}  // namespace lacquer
