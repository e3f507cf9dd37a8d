// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileLook.h"

#include <sys/stat.h>

namespace lacquer {

std::optional<FileLook> lookAt(const std::filesystem::path& path)
{
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return std::nullopt;
    return FileLook{std::uint64_t(found.st_ino), std::int64_t(found.st_size),
                    std::int64_t(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
}

}  // namespace lacquer
