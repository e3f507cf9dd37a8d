// SPDX-License-Identifier: GPL-3.0-or-later
// SourceCheck: whether an album's files are there and as they were added, and what there is to hear in them.
#pragma once

#include "base/HashMemory.h"
#include "base/Progress.h"
#include "delivery/Problem.h"
#include "delivery/preflight/SoundLooks.h"
#include "measure/IngestCache.h"
#include "model/Album.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// Whether files are looked at, and where what was found is kept.
struct SourceLooking {
    enum class How {
        Never,        ///< hashes alone
        Remembered,   ///< what was found before, nothing new
        Always,
    };
    How how = How::Never;
    std::filesystem::path folder;   ///< of an IngestCache
};

struct SourceFindings {
    std::vector<Problem> problems;   ///< source-missing, source-changed, source-unreadable
    SoundLooks looks;
    bool complete = true;            ///< every file that is as it was has been looked at
};

/// Looks at every stem of the enabled songs, each file once, on `threads` threads. Cancelled is its only failure.
[[nodiscard]] Result<SourceFindings> checkSources(const Album& album, const std::filesystem::path& folder, int threads, const SourceLooking& looking,
                                                  Progress& progress, HashMemory* memory);

}  // namespace lacquer
