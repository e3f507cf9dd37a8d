// SPDX-License-Identifier: GPL-3.0-or-later
// CacheFolder: where rendered sound is kept between runs.
#pragma once

#include <filesystem>

namespace lacquer {

/// LACQUER_CACHE from the environment, else lacquer/nodes below XDG_CACHE_HOME or ~/.cache, else a folder of the
/// user's own below the one for temporary files; empty when there is none.
[[nodiscard]] std::filesystem::path cacheFolder();

}  // namespace lacquer
