// SPDX-License-Identifier: GPL-3.0-or-later
// CollectPlan: which files are copied where when an album is collected; computed before anything is written.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lacquer {

struct CollectedFile {
    std::filesystem::path from;
    std::filesystem::path to;     ///< relative to the collected folder
    std::string sha256;           ///< what it must hold; empty: whatever it holds
    std::int64_t bytes = 0;
};

struct CollectPlan {
    std::vector<CollectedFile> files;
    Album album;                  ///< with the paths it has in the collected folder
    int shared = 0;               ///< see CollectOutcome
    std::int64_t bytes = 0;
};

/// `folder`: where the album's paths start. `delivery`: a folder that a build made, or empty. Fails like collect.
[[nodiscard]] Result<CollectPlan> planCollect(const Album& album, const std::filesystem::path& folder,
                                              const std::filesystem::path& delivery);

}  // namespace lacquer
