// SPDX-License-Identifier: GPL-3.0-or-later
// Relink: finds missing sources again by their content, wherever they have been moved and whatever they are called now.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/Album.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// Whether the file a reference means is where it says, with the content it had. Hashes the file when its size is right;
/// fails only as Cancelled.
[[nodiscard]] Result<bool> isUnchanged(const FileReference& reference, const std::filesystem::path& folder, Progress& progress);

/// A reference that leads somewhere else now.
struct Relinked {
    std::filesystem::path from;
    std::filesystem::path to;     ///< as it is stored
};

struct RelinkOutcome {
    std::vector<Relinked> found;
    std::vector<std::filesystem::path> missing;
};

/// Looks at every source of the album, whose relative paths start at `project`; for those that are gone or whose content
/// has changed, looks for files with their content in `folder` and everything below, and changes the album. Of equal
/// copies the first by path counts. Cancelled, or the error of a folder that cannot be read.
[[nodiscard]] Result<RelinkOutcome> relink(Album& album, const std::filesystem::path& project,
                                           const std::filesystem::path& folder, Progress& progress);

}  // namespace lacquer
