// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters on what stands where: the tracks of the album and the marks of its disc.
#include "report/ReportPage.h"

#include "base/Text.h"
#include "report/ReportWords.h"

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString numberOf(const ReportTrack& track)
{
    return track.number == 0 ? Text::tr("hidden") : QString::number(track.number);
}

QString discSeconds(std::int64_t discFrames)
{
    return shownClock(discFrames, 75);
}

}  // namespace

ReportChapter tracksChapter(const ReportData& data)
{
    ReportChapter chapter{u"tracks"_s, Text::tr("Tracks"),
                          Text::tr("Times are minutes:seconds:frames of 1/75 s, below them minutes and seconds to the millisecond, "
                                   "counted from the start of the first track. A negative pause is an overlap."),
                          {}};
    ReportTable table;
    table.caption = Text::tr("Tracks of the album");
    table.headings = {{Text::tr("No."), true}, {Text::tr("Title"), false, true, true}, {Text::tr("ISRC")},
                      {Text::tr("Start"), true}, {Text::tr("Pause before"), true}, {Text::tr("Length"), true}};
    table.namedBy = 1;
    for (const ReportTrack& track : data.tracks) {
        const auto time = [&](std::int64_t frames) {
            return ReportCell(shownGrid(frames, data.rateHz), shownClock(frames, data.rateHz));
        };
        table.rows.push_back({numberOf(track), ReportCell(track.title, track.artist), track.isrc.isEmpty() ? u"–"_s : track.isrc,
                              time(track.start), time(track.pause), time(track.length)});
    }
    if (!table.rows.empty())
        chapter.blocks.emplace_back(std::move(table));
    return chapter;
}

ReportChapter discChapter(const ReportData& data)
{
    ReportChapter chapter{u"disc"_s, Text::tr("Compact disc: PQ sheet"), {}, {}};
    if (!data.disc)
        return chapter;
    const ReportDisc& disc = *data.disc;
    chapter.note = Text::tr("Absolute times count from the start of the first pause, relative times from the track's index 01; "
                            "both in minutes:seconds:frames of 1/75 s and to the millisecond. LBA 0 is 00:02:00.");
    ReportPairs head;
    head.pairs.emplace_back(Text::tr("Tracks"), QString::number(disc.tracks));
    head.pairs.emplace_back(Text::tr("Total"), shownMark(disc.leadOut));
    if (!disc.barcode.isEmpty())
        head.pairs.emplace_back(Text::tr("UPC/EAN"), disc.barcode);
    if (!disc.masterId.isEmpty())
        head.pairs.emplace_back(Text::tr("Master ID"), disc.masterId);
    if (!disc.imageMd5.isEmpty())
        head.pairs.emplace_back(Text::tr("MD5 of the image"), disc.imageMd5);
    chapter.blocks.emplace_back(std::move(head));
    ReportTable table;
    table.caption = Text::tr("Marks of the disc");
    table.headings = {{Text::tr("Track")}, {Text::tr("Index")}, {Text::tr("Absolute"), true}, {Text::tr("Relative"), true},
                      {Text::tr("LBA"), true}, {Text::tr("Pause"), true}, {Text::tr("Length"), true}, {Text::tr("ISRC")},
                      {Text::tr("Flags")}, {Text::tr("Title"), false, true, true}};
    for (const ReportMark& mark : disc.marks) {
        const auto time = [](std::optional<std::int64_t> frames) {
            return frames ? ReportCell(shownMark(*frames), discSeconds(*frames)) : ReportCell();
        };
        table.rows.push_back({mark.track, u"%1"_s.arg(mark.index, 2, 10, QLatin1Char('0')), time(mark.absolute), time(mark.relative),
                              withRealMinus(QString::number(mark.absolute - 150)), time(mark.pause), time(mark.length), mark.isrc,
                              mark.flags, mark.track == u"AA"_s ? Text::tr("Lead-out") : mark.title});
    }
    chapter.blocks.emplace_back(std::move(table));
    return chapter;
}

}  // namespace lacquer
