// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SourceWatch.h"

#include "base/Hash.h"
#include "base/Text.h"

namespace lacquer {

SourceWatch::SourceWatch(const Album& album, const std::filesystem::path& folder)
{
    const auto watch = [&](const FileReference& file) { looks_.emplace(folder / file.path, lookAt(folder / file.path)); };
    if (album.cover)
        watch(*album.cover);
    for (const SharedSong& song : album.songs) {
        if (!song->enabled)
            continue;
        if (song->cover)
            watch(*song->cover);
        for (const Stem& stem : song->stems)
            watch(stem.file);
    }
}

std::string SourceWatch::stamp() const
{
    Hash hash;
    for (const auto& [path, look] : looks_) {
        hash.addText(path.native());
        if (look)
            hash.addInteger(std::int64_t(look->identity)).addInteger(look->bytes).addInteger(look->changedNanoseconds);
    }
    return hash.hex();
}

Result<void> SourceWatch::unchanged() const
{
    for (const auto& [path, look] : looks_)
        if (lookAt(path) != look)
            return Error{ErrorKind::BadData, Text::tr("'%1' was changed while the album was being built from it; build again").arg(shown(path))};
    return {};
}

}  // namespace lacquer
