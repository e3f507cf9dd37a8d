// SPDX-License-Identifier: GPL-3.0-or-later
// SoundCompare: two files of sound held against each other: the same samples, or how much louder, later and otherwise different.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lacquer {

struct SoundDifference {
    bool isEqual = false;                 ///< every sample of every channel, and as many of them
    std::int64_t firstFrames = 0;
    std::int64_t secondFrames = 0;
    /// Frames by which the second is later than the first; searched within a quarter of a second only where the two do not
    /// cancel at the same place.
    std::int64_t offsetFrames = 0;
    std::optional<double> levelDb;        ///< of the second over the first, by least squares; nothing where they have nothing in common
    /// What remains of the second when the first, at that level and place, is taken from it, against the second, dB. Nothing
    /// remains of equal sound: then, and where both are silent, there is no number.
    std::optional<double> residualDb;
};

/// Rates and channels must be equal: Usage, else. Fails like AudioReader, or Cancelled. Progress counts frames of both. Any thread.
[[nodiscard]] Result<SoundDifference> compareSound(const std::filesystem::path& first, const std::filesystem::path& second, Progress& progress);

}  // namespace lacquer
