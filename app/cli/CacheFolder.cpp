// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheFolder.h"

#include <cstdlib>

namespace lacquer {

std::filesystem::path cacheFolder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::filesystem::path(value ? value : "");
    };
    if (const auto given = variable("LACQUER_CACHE"); !given.empty())
        return given;
    if (const auto base = variable("XDG_CACHE_HOME"); base.is_absolute())
        return base / "lacquer" / "nodes";
    if (const auto home = variable("HOME"); home.is_absolute())
        return home / ".cache" / "lacquer" / "nodes";
    std::error_code ignored;
    return std::filesystem::temp_directory_path(ignored) / "lacquer-nodes";
}

}  // namespace lacquer
