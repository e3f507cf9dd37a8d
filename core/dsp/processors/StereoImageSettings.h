// SPDX-License-Identifier: GPL-3.0-or-later
// StereoImageSettings: what can be set on a stereo image, and the table that says so.
#pragma once

#include "dsp/BandSplit.h"
#include "dsp/Parameter.h"

#include <array>
#include <cmath>
#include <numbers>

namespace lacquer {

struct StereoImageSettings {
    static constexpr int bands = 3;

    double widthPercent = 100;  ///< of the side, for all bands
    double split = 0;           ///< 0 one band, then SplitKind
    std::array<double, bands - 1> crossoverHz{200, 3000};
    std::array<double, bands> bandWidthPercent{100, 100, 100};
    double rotationDegrees = 0;  ///< what came from the middle comes from the right above 0
    double monoBass = 0;         ///< high pass on the side: off, 6 dB or 12 dB per octave
    double monoBassHz = 120;
    double guard = 0;  ///< keeps the correlation from falling below the next value
    double guardCorrelation = 0;
    double balancePercent = 0;  ///< turns the other side down, never one up

    [[nodiscard]] bool isSplit() const { return split >= 0.5; }
    [[nodiscard]] SplitKind kind() const { return split >= 1.5 ? SplitKind::LinearPhase : SplitKind::MinimumPhase; }
    [[nodiscard]] bool isGuarded() const { return guard >= 0.5; }
    /// Factor of the side in one band.
    [[nodiscard]] double width(int band) const
    {
        return widthPercent / 100.0 * (isSplit() ? bandWidthPercent[std::size_t(band)] / 100.0 : 1.0);
    }
    /// True when all bands are as wide, so that nothing needs to be split.
    [[nodiscard]] bool isEven() const { return width(0) == width(1) && width(1) == width(2); }
    [[nodiscard]] double rotation() const { return rotationDegrees * std::numbers::pi / 180.0; }
};

extern const std::array<Parameter, 13> stereoImageTable;

}  // namespace lacquer
