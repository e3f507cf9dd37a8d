// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileNaming.h"

#include "base/FileName.h"
#include "base/Text.h"

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

QString named(const QString& nameTemplate, const Tags& tags, int tracks)
{
    const int digits = tracks >= 100 ? 3 : 2;
    QString name = nameTemplate;
    name.replace(QStringLiteral("{number}"), QStringLiteral("%1").arg(tags.trackNumber.value_or(0), digits, 10, QLatin1Char('0')));
    name.replace(QStringLiteral("{title}"), tags.title);
    name.replace(QStringLiteral("{artist}"), tags.artist);
    name.replace(QStringLiteral("{album}"), tags.album);
    name.replace(QStringLiteral("{isrc}"), tags.isrc);
    return name;
}

std::vector<std::string> foldersOf(const Album& album)
{
    constexpr std::array lists{"manifest.json", "report.json", "report.html", "report.pdf", "SHA256SUMS"};
    std::vector<std::string> names(lists.begin(), lists.end());
    for (const Deliverable& deliverable : album.deliverables)
        names.push_back(toUtf8(deliverable.name));
    names = uniqueFileNames(names);
    return {names.begin() + lists.size(), names.end()};
}

}  // namespace lacquer
