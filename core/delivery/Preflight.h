// SPDX-License-Identifier: GPL-3.0-or-later
// Preflight: everything that is wrong, doubtful or worth knowing before an album is built, each with its remedy.
#pragma once

#include "base/HashMemory.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "delivery/Problem.h"
#include "delivery/ProfileShelf.h"
#include "delivery/preflight/CoverFacts.h"
#include "delivery/preflight/SourceCheck.h"
#include "model/Album.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

struct PreflightOptions {
    int threads = 1;
    HashMemory* memory = nullptr;          ///< hashes of files that have not changed; none: every source is hashed
    SourceLooking looking;                 ///< whether the sources' sound is looked at
    std::optional<CoverFacts> cover;       ///< from whoever can read pictures; nothing: covers are not judged
    const ProfileShelf* profiles = nullptr;   ///< none: ProfileShelf::all()
};

/// How a build examines an album: sources are hashed anew, and looked at where somebody has rules for one of the deliverables
/// in `only` (all when empty). So it is the project that says whether they are, never a cache, and the same project gives the
/// same report.
[[nodiscard]] PreflightOptions preflightOfBuild(const Album& album, const QStringList& only, int threads, const ProfileShelf& shelf);

struct PreflightReport {
    std::vector<Problem> problems;         ///< errors first, then warnings, then notes
    bool complete = true;                  ///< every source was looked at
};

/// Examines an album whose relative paths start at `folder`: its names and codes, chains, timeline, deliverables, sources, what
/// is heard in them, and the rules of the deliverables' receivers. Takes time when sources are hashed or looked at for the
/// first time; a look is remembered by content, so the second time is quick. Cancelled is its only failure.
[[nodiscard]] Result<PreflightReport> preflight(const Album& album, const std::filesystem::path& folder, const PreflightOptions& options,
                                                Progress& progress);

/// The same with every source looked at and remembered in IngestCache::defaultFolder().
[[nodiscard]] Result<std::vector<Problem>> preflight(const Album& album, const std::filesystem::path& folder, int threads, Progress& progress,
                                                     HashMemory* memory = nullptr);

}  // namespace lacquer
