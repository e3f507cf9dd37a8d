// SPDX-License-Identifier: GPL-3.0-or-later
// SaturatorSettings: what can be set on a saturator, and the table that says so.
#pragma once

#include "dsp/Parameter.h"

#include <array>
#include <cmath>

namespace lacquer {

/// The order is that of the choice in the table.
enum class SaturatorCurve { Smooth, Soft, Tube, Tape };

struct SaturatorSettings {
    double curve = double(SaturatorCurve::Smooth);
    double driveDb = 6;        ///< how far up the curve full scale lies, which stays where it is; 0 does nothing
    double biasPercent = 0;    ///< moves the sound along the curve: even harmonics
    double colourPercent = 0;  ///< above 0 the treble is bent more than the bass, below less
    double mixPercent = 100;
    double outputGainDb = 0;
    double oversampling = 1;  ///< 4, 8, 16 times

    [[nodiscard]] SaturatorCurve shape() const { return SaturatorCurve(int(std::lround(curve))); }
    [[nodiscard]] int stages() const { return 2 + int(std::lround(oversampling)); }
};

extern const std::array<Parameter, 7> saturatorTable;

/// Names of the factors that a curve can be oversampled by: 4, 8 and 16, the first of them two stages.
inline constexpr std::array<const char*, 3> oversamplingNames{QT_TRANSLATE_NOOP("Parameter", "4 times"),
                                                              QT_TRANSLATE_NOOP("Parameter", "8 times"),
                                                              QT_TRANSLATE_NOOP("Parameter", "16 times")};

}  // namespace lacquer
