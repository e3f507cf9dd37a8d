// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SourceProtection.h"

namespace lacquer {

std::optional<std::filesystem::path> firstSourceAmong(const Album& album, const std::filesystem::path& folder,
                                                      const std::vector<std::filesystem::path>& files,
                                                      const std::filesystem::path& target)
{
    std::vector<std::filesystem::path> sources;
    const auto add = [&](const std::optional<FileReference>& source) {
        if (source)
            sources.push_back(folder / source->path);
    };
    add(album.cover);
    for (const SharedSong& song : album.songs) {
        add(song->cover);
        add(song->referenceMix);
        for (const Stem& stem : song->stems)
            add(stem.file);
    }
    std::error_code ignored;
    for (const auto& file : files)
        for (const auto& source : sources)
            if (std::filesystem::equivalent(target / file, source, ignored))
                return target / file;
    return std::nullopt;
}

}  // namespace lacquer
