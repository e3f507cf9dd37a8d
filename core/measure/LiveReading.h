// SPDX-License-Identifier: GPL-3.0-or-later
// LiveReading: all figures that meters show of sound on its way, as one value to be handed to a window.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace lacquer {

/// Levels are -infinity where there is nothing to measure, never NaN. Since the start means: since the last reset.
struct LiveReading {
    static constexpr double silence = -std::numeric_limits<double>::infinity();

    /// One peak meter per channel, in dB re full scale.
    struct Peak {
        double fallingDb = silence;  ///< rises at once, falls 20 dB in 1.7 s (IEC 60268-10, type I)
        double heldDb = silence;     ///< highest of the last 3 s
        double maximumDb = silence;  ///< highest since the start
    };
    /// How often, and where first, something happened.
    struct Count {
        std::int64_t count = 0;
        std::int64_t firstFrame = -1;  ///< frames since the start; -1: never
    };

    std::int64_t frames = 0;  ///< measured since the start

    double momentaryLufs = silence;
    double shortTermLufs = silence;
    double integratedLufs = silence;
    double loudnessRangeLu = 0;
    double maxMomentaryLufs = silence;
    double maxShortTermLufs = silence;

    std::array<Peak, 2> samplePeak;
    std::array<Peak, 2> truePeak;   ///< dBTP; comes 3823 frames after the sound, until then it is the sample peak
    std::array<double, 2> rmsDb{silence, silence};  ///< of the last 300 ms; a full-scale sine reads -3.01

    std::optional<double> plrDb;  ///< highest true peak since the start over integrated loudness
    std::optional<double> psrDb;  ///< highest true peak of the last 3 s over short-term loudness

    std::optional<double> correlation;  ///< of the last 300 ms, -1…1; nothing under -60 dBFS or with one channel silent
    std::optional<double> monoLossLu;   ///< what is lost when the last 3 s are heard in mono: 0 mono, -3 unrelated sides

    Count sampleOvers;    ///< frames with a sample beyond ±1
    Count truePeakOvers;  ///< stretches above the threshold, those less than 10 ms apart counted as one
};

}  // namespace lacquer
