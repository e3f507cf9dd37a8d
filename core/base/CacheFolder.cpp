// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CacheFolder.h"

#include "base/SafeFile.h"

#include <cstdlib>
#include <string>

#include <unistd.h>

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
    // Everybody may write where temporary files lie, and an entry somebody else made would be heard: only a folder that
    // nobody else can write to will do. Without one, the empty path says that there is no cache.
    std::error_code problem;
    const auto folder = std::filesystem::temp_directory_path(problem) / ("lacquer-nodes-" + std::to_string(::geteuid()));
    return problem || !createPrivateDirectory(folder) ? std::filesystem::path() : folder;
}

}  // namespace lacquer
