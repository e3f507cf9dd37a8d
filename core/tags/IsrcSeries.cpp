// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/IsrcSeries.h"

#include "base/Text.h"
#include "base/Isrc.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr int highest = 99'999;

}  // namespace

Result<IsrcSeries> isrcSeries(const QString& text)
{
    auto code = normalizedIsrc(text);
    if (!code)
        code = normalizedIsrc(text + QStringLiteral("00000"));
    if (!code)
        return Error{ErrorKind::Usage,
                     Text::tr("'%1' is no ISRC series; it is two letters, three letters or digits, and two digits of the year: GB-XXX-26")
                         .arg(harmless(text))};
    return IsrcSeries{code->left(5), code->mid(5, 2).toInt()};
}

Result<QString> nextIsrc(const IsrcSeries& series, const QStringList& used)
{
    const QString beginning = QStringLiteral("%1%2").arg(series.prefix).arg(series.year, 2, 10, QLatin1Char('0'));
    int last = 0;
    for (const QString& text : used)
        if (const auto code = normalizedIsrc(text); code && code->startsWith(beginning))
            last = std::max(last, code->mid(7).toInt());
    if (last >= highest)
        return Error{ErrorKind::Unavailable, Text::tr("all 99,999 numbers of %1 are used; take another registrant code or year").arg(beginning)};
    return QStringLiteral("%1%2").arg(beginning).arg(last + 1, 5, 10, QLatin1Char('0'));
}

Result<void> fillIsrcs(Album& album, const IsrcSeries& series, const QStringList& usedElsewhere)
{
    QStringList used = usedElsewhere;
    for (const SharedSong& song : album.songs)
        used << song->isrc;
    Album filled = album;
    for (std::size_t i = 0; i < filled.songs.size(); ++i) {
        if (!filled.songs[i]->enabled || !filled.songs[i]->isrc.trimmed().isEmpty())
            continue;
        auto next = nextIsrc(series, used);
        if (!next)
            return next.error();
        // The highest number is all that counts, so the list need not grow.
        used = QStringList{*next};
        filled.edit(i).isrc = std::move(*next);
    }
    album = std::move(filled);
    return {};
}

std::map<QString, std::vector<std::size_t>> duplicateIsrcs(const Album& album)
{
    std::map<QString, std::vector<std::size_t>> songs;
    for (std::size_t i = 0; i < album.songs.size(); ++i)
        if (const auto code = normalizedIsrc(album.songs[i]->isrc))
            songs[*code].push_back(i);
    std::erase_if(songs, [](const auto& entry) { return entry.second.size() < 2; });
    return songs;
}

}  // namespace lacquer
