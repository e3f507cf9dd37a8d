// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SourceWatch.h"

#include "base/Text.h"

#include <sys/stat.h>

namespace lacquer {

SourceWatch::SourceWatch(const Album& album, const std::filesystem::path& folder)
{
    for (const SharedSong& song : album.songs)
        if (song->enabled)
            for (const Stem& stem : song->stems)
                looks_.emplace(folder / stem.file.path, lookAt(folder / stem.file.path));
}

std::optional<SourceWatch::Look> SourceWatch::lookAt(const std::filesystem::path& path)
{
    struct stat found{};
    if (::stat(path.c_str(), &found) != 0)
        return std::nullopt;
    return Look{std::uint64_t(found.st_ino), std::int64_t(found.st_size),
                std::int64_t(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
}

Result<void> SourceWatch::unchanged() const
{
    for (const auto& [path, look] : looks_)
        if (lookAt(path) != look)
            return Error{ErrorKind::BadData, Text::tr("'%1' was changed while the album was being built from it; build again").arg(shown(path))};
    return {};
}

}  // namespace lacquer
