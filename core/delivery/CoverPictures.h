// SPDX-License-Identifier: GPL-3.0-or-later
// CoverPictures: covers are looked at before a build begins, and made as small as its files want them.
#pragma once

#include "base/HashMemory.h"
#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/Problem.h"
#include "delivery/preflight/CoverFacts.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

struct CoverFindings {
    std::vector<Problem> problems;
    std::optional<CoverFacts> album;      ///< of the album's own cover; nothing when it could not be looked at
};

/// What is wrong with the album's covers, whose paths start at `folder`: gone, changed, no picture, too large or too small to be one, and
/// what shops would say of them (core/picture/CoverRules.h; "art-cmyk", "art-shape", "art-size" …). What keeps a file from being made is
/// an error when any deliverable holds covers, and a warning otherwise. Asks lacquer-report. Cancelled is its only failure.
[[nodiscard]] Result<CoverFindings> examineCovers(const Album& album, const std::filesystem::path& folder, HashMemory* memory,
                                                  Progress& progress);

/// A picture as a baseline JPEG in sRGB, its longer edge at most `edge` pixels and never made larger. Fails like DrawingProgram, and
/// with the picture's own sentence.
[[nodiscard]] Result<Picture> scaledCover(const std::filesystem::path& picture, int edge, const Progress& progress);

/// Gives every planned file that will be made its cover; `sets` says which stay. Each picture is scaled once per size.
Result<void> fillCovers(DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets, const std::filesystem::path& folder,
                        const Progress& progress);

}  // namespace lacquer
