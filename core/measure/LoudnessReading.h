// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessReading: the loudness figures of one programme.
#pragma once

#include <cmath>
#include <limits>

namespace lacquer {

/// All levels in LUFS, -infinity where there is nothing to measure (never NaN).
struct LoudnessReading {
    static constexpr double silence = -std::numeric_limits<double>::infinity();

    double integratedLufs = silence;    ///< libebur128's where it ran beside, else our own
    double loudnessRangeLu = 0;         ///< likewise; 0 without 3 s over -70 LUFS
    double maxMomentaryLufs = silence;  ///< highest 400 ms window, every 10 ms
    double maxShortTermLufs = silence;  ///< highest 3 s window, every 10 ms
    double ownIntegratedLufs = silence;
    double ownLoudnessRangeLu = 0;  ///< from 3 s windows every 100 ms

    /// How far the two integrated figures disagree, in LU: 0 when both are -infinity, infinity when only one is.
    [[nodiscard]] double disagreementLu() const
    {
        return integratedLufs == ownIntegratedLufs ? 0.0 : std::abs(integratedLufs - ownIntegratedLufs);
    }
};

}  // namespace lacquer
