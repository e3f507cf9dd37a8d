// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/RedBook.h"

#include "disc/RedBookCodes.h"

#include "base/Text.h"

namespace lacquer {

namespace {

using Problems = std::vector<DiscProblem>;

DiscProblem onDisc(DiscSeverity severity, const char* code, const QString& message, const QString& remedy)
{
    return {severity, code, 0, Text::tr("disc"), message, remedy};
}

DiscProblem onTrack(DiscSeverity severity, const char* code, int track, const QString& message, const QString& remedy)
{
    return {severity, code, track, Text::tr("track %1").arg(track), message, remedy};
}

DiscProblem onIndex(DiscSeverity severity, const char* code, int track, std::size_t index, const QString& message,
                    const QString& remedy)
{
    return {severity, code,  track, Text::tr("track %1, index %2").arg(track).arg(index, 2, 10, QLatin1Char('0')),
            message,  remedy};
}

/// Marks may be anything in a layout that is wrong; a clock shows no negative ones.
QString shownMark(std::int64_t frame)
{
    return frame < 0 ? QString::number(frame) : shownDiscTime(frame);
}

void checkCount(const DiscLayout& layout, Problems& problems)
{
    if (layout.tracks.empty())
        problems.push_back(
            onDisc(DiscSeverity::Error, "no-tracks", Text::tr("The disc has no track."), Text::tr("Add one.")));
    if (layout.tracks.size() > 99)
        problems.push_back(
            onDisc(DiscSeverity::Error, "too-many-tracks",
                   Text::tr("The disc has %1 tracks; 99 is the most there can be.").arg(layout.tracks.size()),
                   Text::tr("Join tracks, give parts of them an index, or make two discs.")));
}

void checkLength(std::int64_t leadOut, Problems& problems)
{
    const QString ends = shownMark(leadOut);
    if (leadOut > lastDiscFrame)
        problems.push_back(onDisc(DiscSeverity::Error, "address-impossible",
                                  Text::tr("The disc ends at %1; its addresses end at 99:59:74.").arg(ends),
                                  Text::tr("Make two discs.")));
    else if (leadOut > longestDiscFrames)
        problems.push_back(onDisc(DiscSeverity::Error, "disc-too-long",
                                  Text::tr("The disc ends at %1; plants take 79:57:74 at most.").arg(ends),
                                  Text::tr("Shorten it, or make two discs.")));
    else if (leadOut > longDiscFrames)
        problems.push_back(
            onDisc(DiscSeverity::Warning, "disc-very-long",
                   Text::tr("The disc ends at %1; beyond 79:40:00 many plants ask for a waiver.").arg(ends),
                   Text::tr("Ask the plant before you send it.")));
    else if (leadOut > nominalDiscFrames)
        problems.push_back(onDisc(DiscSeverity::Warning, "disc-long",
                                  Text::tr("The disc ends at %1; the standard's playing time is 74:00:00.").arg(ends),
                                  Text::tr("Most plants take it; ask yours.")));
}

void checkIndexes(const DiscLayout& layout, std::size_t at, Problems& problems)
{
    const DiscTrack& track = layout.tracks[at];
    const int number = int(at) + 1;
    if (track.indexes.empty()) {
        problems.push_back(onIndex(DiscSeverity::Error, "index-one-missing", number, 1,
                                   Text::tr("Track %1 has no index 01.").arg(number),
                                   Text::tr("Say where the track begins.")));
        return;
    }
    if (track.indexes.size() > 99)
        problems.push_back(onTrack(
            DiscSeverity::Error, "too-many-indexes", number,
            Text::tr("Track %1 has %2 indexes; 99 is the most there can be.").arg(number).arg(track.indexes.size()),
            Text::tr("Remove some, or begin a new track.")));
    if (track.pause && *track.pause >= track.start())
        problems.push_back(onIndex(DiscSeverity::Error, "pause-empty", number, 0,
                                   Text::tr("The pause of track %1 at %2 does not come before its index 01 at %3.")
                                       .arg(QString::number(number), shownMark(*track.pause), shownMark(track.start())),
                                   Text::tr("Leave index 00 out, or put it at least one frame before index 01.")));
    for (std::size_t i = 1; i < track.indexes.size(); ++i)
        if (track.indexes[i] <= track.indexes[i - 1]) {
            problems.push_back(
                onIndex(DiscSeverity::Error, "indexes-out-of-order", number, i + 1,
                        Text::tr("In track %1 the index at %2 does not come after the one before it at %3.")
                            .arg(QString::number(number), shownMark(track.indexes[i]), shownMark(track.indexes[i - 1])),
                        Text::tr("Move it, or remove it.")));
            break;
        }
}

void checkFirst(const DiscTrack& track, Problems& problems)
{
    if (!track.pause || *track.pause != 0)
        problems.push_back(onIndex(DiscSeverity::Error, "first-index-not-zero", 1, 0,
                                   Text::tr("The first track has no index 00 at 00:00:00, where the disc begins."),
                                   Text::tr("Put its index 00 there.")));
    if (!track.indexes.empty() && track.start() < firstPauseFrames)
        problems.push_back(onIndex(
            DiscSeverity::Error, "first-pause-short", 1, 1,
            Text::tr("The first track begins at %1; two seconds of pause come first.").arg(shownMark(track.start())),
            Text::tr("Move its index 01 to 00:02:00 or later.")));
}

void checkLengthOfTrack(const DiscLayout& layout, std::size_t at, Problems& problems)
{
    const DiscTrack& track = layout.tracks[at];
    const bool last = at + 1 == layout.tracks.size();
    if (track.indexes.empty() || (!last && layout.tracks[at + 1].indexes.empty()))
        return;
    const int number = int(at) + 1;
    const std::int64_t end = last ? layout.leadOut : layout.tracks[at + 1].start();
    const std::int64_t sounding = (last ? layout.leadOut : layout.tracks[at + 1].first()) - track.start();
    // What is out of order has no length to speak of and is reported as such.
    if (end <= track.start() || sounding <= 0)
        return;
    if (end - track.start() < shortestTrackFrames)
        problems.push_back(onTrack(DiscSeverity::Error, "track-too-short", number,
                                   Text::tr("Track %1 lasts %2; four seconds are the least.")
                                       .arg(QString::number(number), shownMark(end - track.start())),
                                   Text::tr("Lengthen it, or join it to its neighbour.")));
    else if (sounding < shortestTrackFrames)
        problems.push_back(
            onTrack(DiscSeverity::Warning, "track-short-before-pause", number,
                    Text::tr("Track %1 reaches four seconds only with the pause after it; without, it lasts %2.")
                        .arg(QString::number(number), shownMark(sounding)),
                    Text::tr("Some plants refuse that: shorten the pause, or lengthen the track.")));
}

/// Marks against those of the tracks before, and against the end; one sentence a track is enough.
void checkOrder(const DiscLayout& layout, Problems& problems)
{
    std::int64_t before = -1;
    for (std::size_t i = 0; i < layout.tracks.size(); ++i) {
        const DiscTrack& track = layout.tracks[i];
        if (track.indexes.empty())
            continue;
        const int number = int(i) + 1;
        if (track.first() <= before)
            problems.push_back(onIndex(DiscSeverity::Error, "marks-out-of-order", number, track.pause ? 0 : 1,
                                       Text::tr("Track %1 begins at %2, before the last mark of the track before it.")
                                           .arg(QString::number(number), shownMark(track.first())),
                                       Text::tr("Put the marks in order.")));
        const std::int64_t last = *std::max_element(track.indexes.begin(), track.indexes.end());
        if (last >= layout.leadOut)
            problems.push_back(onTrack(DiscSeverity::Error, "mark-behind-lead-out", number,
                                       Text::tr("Track %1 has a mark at %2, but the disc ends at %3.")
                                           .arg(QString::number(number), shownMark(last), shownMark(layout.leadOut)),
                                       Text::tr("Move the mark, or the end of the disc.")));
        before = std::max(before, last);
    }
}

void checkControl(const DiscLayout& layout, std::size_t at, Problems& problems)
{
    const DiscTrack& track = layout.tracks[at];
    const int number = int(at) + 1;
    if (track.serialCopy && track.copyPermitted)
        problems.push_back(
            onTrack(DiscSeverity::Error, "copy-flags", number,
                    Text::tr("Track %1 permits copies and permits one generation of them only.").arg(number),
                    Text::tr("Choose one of the two.")));
    if (at == 0 || track.indexes.empty() || track.preEmphasis == layout.tracks[at - 1].preEmphasis)
        return;
    // A player switches its de-emphasis at the track's pause and may be heard doing so.
    if (track.start() - track.first() < 2 * discFramesPerSecond)
        problems.push_back(
            onTrack(DiscSeverity::Warning, "pre-emphasis-change", number,
                    Text::tr("Pre-emphasis changes at track %1 without a pause of two seconds.").arg(number),
                    Text::tr("Give the track a pause of two seconds, or the same pre-emphasis as the one before.")));
}

}  // namespace

std::vector<DiscProblem> checkRedBook(const DiscLayout& layout)
{
    Problems problems;
    const auto add = [&](Problems more) { problems.insert(problems.end(), more.begin(), more.end()); };
    checkCount(layout, problems);
    if (!layout.tracks.empty())
        checkLength(layout.leadOut, problems);
    add(checkDiscBarcode(layout.barcode));
    if (!layout.tracks.empty())
        checkFirst(layout.tracks.front(), problems);
    for (std::size_t i = 0; i < layout.tracks.size(); ++i) {
        checkIndexes(layout, i, problems);
        checkLengthOfTrack(layout, i, problems);
        checkControl(layout, i, problems);
    }
    checkOrder(layout, problems);
    add(checkDiscIsrcs(layout.tracks));
    std::stable_sort(problems.begin(), problems.end(),
                     [](const DiscProblem& a, const DiscProblem& b) { return a.track < b.track; });
    return problems;
}

}  // namespace lacquer
