// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/PqSheet.h"

#include "base/Isrc.h"
#include "base/Text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lacquer {

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString textOf(const DiscLayout& layout, CdTextKind kind, std::size_t track)
{
    if (layout.texts.empty())
        return {};
    const auto& texts = layout.texts.front().texts;
    const auto found = texts.find(kind);
    return found == texts.end() || found->second.size() <= track ? QString() : harmless(found->second[track]);
}

QString flagsOf(const DiscTrack& track)
{
    QStringList flags;
    if (track.preEmphasis)
        flags += QStringLiteral("PRE");
    if (track.copyPermitted)
        flags += QStringLiteral("DCP");
    if (track.serialCopy)
        flags += QStringLiteral("SCMS");
    return flags.join(QLatin1Char(' '));
}

PqSheet::Row rowAt(const QString& track, int index, std::int64_t frame)
{
    PqSheet::Row row;
    row.track = track;
    row.index = twoDigits(index);
    row.start = shownDiscTime(frame);
    row.lba = QString::number(frame - firstPauseFrames);
    return row;
}

using Column = std::pair<const char*, QString PqSheet::Row::*>;
constexpr Column columns[] = {
    {"Track", &PqSheet::Row::track}, {"Index", &PqSheet::Row::index},   {"Start", &PqSheet::Row::start},
    {"LBA", &PqSheet::Row::lba},     {"Pause", &PqSheet::Row::pause},   {"Length", &PqSheet::Row::length},
    {"ISRC", &PqSheet::Row::isrc},   {"Flags", &PqSheet::Row::flags},   {"Title", &PqSheet::Row::title},
    {"Performer", &PqSheet::Row::performer},
};

QString withoutEndBlanks(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

}  // namespace

PqSheet pqSheet(const DiscLayout& layout, const QByteArray& imageMd5)
{
    PqSheet sheet;
    sheet.title = textOf(layout, CdTextKind::Title, 0);
    sheet.performer = textOf(layout, CdTextKind::Performer, 0);
    sheet.barcode = layout.barcode;
    sheet.masterId = layout.masterId;
    sheet.tracks = QString::number(layout.tracks.size());
    sheet.total = shownDiscTime(layout.leadOut);
    sheet.imageMd5 = QString::fromLatin1(imageMd5);
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        const QString number = twoDigits(int(t) + 1);
        if (track.pause)
            sheet.rows.push_back(rowAt(number, 0, *track.pause));
        for (std::size_t i = 0; i < track.indexes.size(); ++i) {
            PqSheet::Row row = rowAt(number, int(i) + 1, track.indexes[i]);
            if (i == 0) {
                const std::int64_t end = t + 1 < layout.tracks.size() ? layout.tracks[t + 1].start() : layout.leadOut;
                row.pause = shownDiscTime(track.pause ? track.start() - *track.pause : 0);
                row.length = shownDiscTime(end - track.start());
                row.isrc = hyphenatedIsrc(track.isrc);
                row.flags = flagsOf(track);
                row.title = textOf(layout, CdTextKind::Title, t + 1);
                row.performer = textOf(layout, CdTextKind::Performer, t + 1);
            }
            sheet.rows.push_back(row);
        }
    }
    sheet.rows.push_back(rowAt(QStringLiteral("AA"), 1, layout.leadOut));
    return sheet;
}

QByteArray pqSheetText(const PqSheet& sheet)
{
    QString text = QStringLiteral("PQ SHEET\n\n");
    const std::pair<const char*, QString> head[] = {
        {"Title", sheet.title},         {"Performer", sheet.performer}, {"UPC/EAN", sheet.barcode},
        {"Master ID", sheet.masterId},  {"Tracks", sheet.tracks},       {"Total", sheet.total},
        {"Image MD5", sheet.imageMd5},
    };
    for (const auto& [name, value] : head)
        text += withoutEndBlanks(QLatin1String(name).toString().leftJustified(11) + value);
    text += QLatin1Char('\n');

    QStringList lines(qsizetype(sheet.rows.size()) + 1);
    for (const auto& [name, member] : columns) {
        const QString heading = QString::fromLatin1(name);
        qsizetype width = heading.size();
        for (const PqSheet::Row& row : sheet.rows)
            width = std::max(width, (row.*member).size());
        // A number of frames is read from its right end.
        const bool right = heading == QLatin1String("LBA");
        const auto cell = [&](const QString& value) {
            return (right ? value.rightJustified(width) : value.leftJustified(width)) + QStringLiteral("  ");
        };
        lines[0] += cell(heading);
        for (qsizetype i = 1; i < lines.size(); ++i)
            lines[i] += cell(sheet.rows[std::size_t(i - 1)].*member);
    }
    for (const QString& line : lines)
        text += withoutEndBlanks(line);
    text += QStringLiteral("\nTimes are minutes:seconds:frames (75 frames a second) from the start of the first pause; LBA 0 is 00:02:00.\n");
    return text.toUtf8();
}

}  // namespace lacquer
