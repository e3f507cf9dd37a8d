// SPDX-License-Identifier: GPL-3.0-or-later
// SourceProtection: what an album is made of is never written to, whatever name it goes by.
#pragma once

#include "model/Album.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

/// The first of these files of `target` that is, under whatever name, a file the album is made of: stem, reference mix or cover.
/// The album's relative paths start at `folder`.
[[nodiscard]] std::optional<std::filesystem::path> firstSourceAmong(const Album& album, const std::filesystem::path& folder,
                                                                    const std::vector<std::filesystem::path>& files,
                                                                    const std::filesystem::path& target);

}  // namespace lacquer
