// SPDX-License-Identifier: GPL-3.0-or-later
// Consent to sources outside a project's folder: a project somebody sent must not read files it was never shown.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// The sources of an album (reference mixes and covers too) that lie outside `folder` once links are followed, each once, absolute.
[[nodiscard]] std::vector<std::filesystem::path> outsideSources(const Album& album, const std::filesystem::path& folder);

/// Notes that the user has pointed this album at its outside sources. They are noted by the hash of their path in
/// $XDG_STATE_HOME/lacquer/outside/<album id>, never in the project. Fails when there is no such place.
[[nodiscard]] Result<void> rememberOutside(const Album& album, const std::filesystem::path& folder);

/// The outside sources that nobody has consented to yet: they must not be opened before the user has seen this list.
[[nodiscard]] std::vector<std::filesystem::path> unknownOutsideSources(const Album& album, const std::filesystem::path& folder);

}  // namespace lacquer
