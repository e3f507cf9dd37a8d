// SPDX-License-Identifier: GPL-3.0-or-later
// FileReading: what was read back from a finished file.
#pragma once

#include "measure/Loudness.h"

#include <cstdint>
#include <string>

namespace lacquer {

/// Levels are those of silence where the file holds no sound: sheets and lists.
struct FileReading {
    std::string sha256;
    std::int64_t bytes = 0;
    std::int64_t frames = 0;
    double integratedLufs = LoudnessReading::silence;
    double loudnessRangeLu = LoudnessReading::silence;
    double maxMomentaryLufs = LoudnessReading::silence;
    double maxShortTermLufs = LoudnessReading::silence;
    double truePeakDbtp = LoudnessReading::silence;
    double samplePeakDbfs = LoudnessReading::silence;
};

}  // namespace lacquer
