// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileNaming.h"

#include "base/FileName.h"
#include "base/Text.h"

#include <algorithm>
#include <array>

namespace lacquer {

const char* extensionOf(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Flac:
        return ".flac";
    case DeliverableKind::Aiff:
        return ".aiff";
    case DeliverableKind::Mp3:
        return ".mp3";
    case DeliverableKind::Vorbis:
        return ".ogg";
    case DeliverableKind::Opus:
        return ".opus";
    case DeliverableKind::Aac:
    case DeliverableKind::Alac:
        return ".m4a";
    default:
        return ".wav";
    }
}

namespace {

constexpr std::array lists{"manifest.json", "report.json", "report.html", "report.pdf", "SHA256SUMS"};

}  // namespace

bool isListName(const std::string& name)
{
    return std::any_of(lists.begin(), lists.end(), [&](const char* list) { return fileNameKey(list) == fileNameKey(name); });
}

std::vector<std::string> foldersOf(const Album& album)
{
    std::vector<std::string> names(lists.begin(), lists.end());
    for (const Deliverable& deliverable : album.deliverables)
        names.push_back(toUtf8(deliverable.name));
    names = uniqueFileNames(names);
    return {names.begin() + lists.size(), names.end()};
}

}  // namespace lacquer
