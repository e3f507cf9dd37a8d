// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SheetTimes.h"

#include "base/Isrc.h"
#include "base/Text.h"
#include "base/Time.h"
#include "disc/CueSheetWriter.h"
#include "disc/DiscTime.h"

#include <algorithm>

namespace lacquer {

QString sheetTime(std::int64_t frames, int rateHz)
{
    if (frames < 0)
        return QLatin1Char('-') + sheetTime(-frames, rateHz);
    const std::int64_t milliseconds = atRate(frames, rateHz, 1000);
    return QStringLiteral("%1:%2.%3")
        .arg(milliseconds / 60000, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

QString sheetTitle(const Album& album, const Song& song)
{
    QString title = song.version.isEmpty() ? song.title : QStringLiteral("%1 (%2)").arg(song.title, song.version);
    if (!song.artist.isEmpty() && song.artist != album.artist)
        title += QStringLiteral(" – ") + song.artist;
    return harmless(title);
}

void SheetText::heading(const QString& kind, const Album& album)
{
    line(kind);
    row({QStringLiteral("Title:"), harmless(album.title)});
    row({QStringLiteral("Artist:"), harmless(album.artist)});
    if (!album.label.isEmpty())
        row({QStringLiteral("Label:"), harmless(album.label)});
    if (!album.catalogNumber.isEmpty())
        row({QStringLiteral("Catalogue number:"), harmless(album.catalogNumber)});
    finishTable();
}

void SheetText::line(const QString& text)
{
    finishTable();
    text_ += text + QLatin1Char('\n');
}

void SheetText::row(const QStringList& cells)
{
    table_.push_back(cells);
}

std::string SheetText::text()
{
    finishTable();
    return toUtf8(text_);
}

void SheetText::finishTable()
{
    std::vector<qsizetype> widths;
    for (const QStringList& cells : table_) {
        widths.resize(std::max<std::size_t>(widths.size(), std::size_t(cells.size())));
        for (qsizetype c = 0; c < cells.size(); ++c)
            widths[std::size_t(c)] = std::max(widths[std::size_t(c)], cells[c].size());
    }
    for (const QStringList& cells : table_) {
        QString line;
        for (qsizetype c = 0; c < cells.size(); ++c)
            line += c + 1 < cells.size() ? cells[c].leftJustified(widths[std::size_t(c)] + 2) : cells[c];
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text_ += line + QLatin1Char('\n');
    }
    table_.clear();
}

std::string markSheet(const std::vector<SheetMark>& marks, const MarkedFile& file)
{
    const auto inDiscFrames = [&](std::int64_t frame) {
        return firstPauseFrames + frame / file.rateHz * discFramesPerSecond + frame % file.rateHz * discFramesPerSecond / file.rateHz;
    };
    DiscLayout layout;
    CdTextBlock words;
    words.texts[CdTextKind::Title] = {file.title};
    words.texts[CdTextKind::Performer] = {file.performer};
    for (const SheetMark& mark : marks) {
        DiscTrack track;
        track.indexes = {inDiscFrames(mark.frame)};
        track.isrc = normalizedIsrc(mark.isrc).value_or(QString());
        layout.tracks.push_back(std::move(track));
        words.texts[CdTextKind::Title].push_back(mark.title);
        words.texts[CdTextKind::Performer].push_back(mark.performer);
    }
    layout.leadOut = inDiscFrames(file.frames) + 1;
    layout.texts = {std::move(words)};
    const auto sheet = writeCueSheet(layout, {file.name, SheetImage::Kind::Wave, firstPauseFrames});
    return sheet ? sheet->bytes : std::string();
}

}  // namespace lacquer
