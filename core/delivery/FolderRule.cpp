// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FolderRule.h"

#include "base/FileName.h"
#include "base/Text.h"
#include "delivery/FileNaming.h"
#include "delivery/SongTags.h"

namespace lacquer {

FolderRule::FolderRule(const Album& album, const Deliverable& deliverable, std::string own)
    : album_(album), deliverable_(deliverable), own_(std::move(own))
{
}

std::filesystem::path FolderRule::of(const NameWords& words) const
{
    std::filesystem::path folder;
    for (const QString& part : deliverable_.folderTemplate.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        std::string name = safeFileName(toUtf8(named(part, words)));
        if (folder.empty() && isListName(name))
            name += "_";
        folder /= name;
    }
    return folder.empty() ? std::filesystem::path(own_) : folder;
}

std::filesystem::path FolderRule::ofDisc(int disc, int discs) const
{
    const Tags tags = albumTags(album_);
    const auto folder = of({tags, 0, 0, disc, {}, deliverable_.name});
    const bool apart = discs < 2 || says(deliverable_.folderTemplate, u"disc");
    return apart ? folder : folder / ("disc " + std::to_string(disc));
}

std::filesystem::path FolderRule::ofAlbum() const
{
    const Tags tags = albumTags(album_);
    return of({tags, 0, 0, 1, {}, deliverable_.name});
}

}  // namespace lacquer
