// SPDX-License-Identifier: GPL-3.0-or-later
// Collect: an album with everything it is made of in one folder that can be moved, lent and kept.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/Album.h"

#include <cstdint>
#include <filesystem>

namespace lacquer {

struct CollectOutcome {
    int files = 0;             ///< in the folder, the project and SHA256SUMS among them
    std::int64_t bytes = 0;    ///< of sources and renders
    int shared = 0;            ///< references that lead to a file another one leads to already
};

/// Makes `target`, which must not exist or be empty, in one step:
///
///   NAME.lacquer                     the album, all paths relative; NAME is the project's
///   sources/01 Title/drums.wav       stems, reference mixes and covers by song, the album's cover above them, their own names made unique; equal contents once
///   renders/…                        a delivery as it stands, when one is given
///   SHA256SUMS                       of all of it, for `sha256sum -c`
///
/// Every file is hashed while it is copied and compared with what the project, or the delivery's manifest, says it holds.
/// All is written into a hidden folder beside the target, which takes its name last; after an error, a full disk or a
/// cancellation nothing is left. `folder` is where the album's paths start. The album itself does not change.
///
/// Missing names every source that is not there, BadData one whose content is another now, CannotCreate a target in the way,
/// InputOutput with need and have when the disk is too small, Cancelled.
[[nodiscard]] Result<CollectOutcome> collect(const Album& album, const std::filesystem::path& project, const std::filesystem::path& folder,
                                             const std::filesystem::path& target, const std::filesystem::path& delivery,
                                             Progress& progress);

}  // namespace lacquer
