// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/JoinReel.h"

#include "base/Time.h"
#include "delivery/SheetTimes.h"

#include <algorithm>

namespace lacquer {

JoinReel joinReel(const Plan& plan, int rateHz, double seconds)
{
    struct Place {
        const PlannedSong* song;
        bool first;                       ///< of its group: nothing sounds before it
        bool last;
    };
    std::vector<Place> places;
    for (const PlannedGroup& group : plan.groups)
        for (const PlannedSong& song : group.songs)
            places.push_back({&song, &song == &group.songs.front(), &song == &group.songs.back()});

    const auto delivered = [&](std::int64_t frame) { return atRate(frame, plan.rateHz, rateHz); };
    const std::int64_t wanted = framesFromSeconds(seconds, rateHz);
    const int fade = cutFadeFrames(rateHz);
    JoinReel reel;
    reel.rateHz = rateHz;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const PlannedSong& from = *places[i].song;
        const PlannedSong& to = *places[i + 1].song;
        const std::int64_t end = delivered(from.end());
        const std::int64_t start = delivered(to.start);
        const FrameRange range{std::max(delivered(from.start), end - wanted), std::min(delivered(to.end()), start + wanted)};
        EdgeFades edges;
        if (range.begin > delivered(from.start) || !places[i].first)
            edges.in = fade;
        if (range.end < delivered(to.end()) || !places[i + 1].last)
            edges.out = fade;
        if (i > 0)
            reel.sound.add(silence(framesFromSeconds(reelSilenceSeconds, rateHz)));
        const std::int64_t at = reel.sound.frames();
        reel.joins.push_back({from.position, to.position, at, range.frames(), at + end - range.begin, at + start - range.begin});
        reel.sound.add(range, edges);
    }
    return reel;
}

std::string joinSheetText(const Album& album, const JoinReel& reel)
{
    SheetText sheet;
    sheet.heading(QStringLiteral("Joins"), album);
    sheet.line({});
    sheet.row({QStringLiteral("No."), QStringLiteral("Start"), QStringLiteral("Song ends"), QStringLiteral("Next begins"),
               QStringLiteral("Length"), QStringLiteral("Songs")});
    for (std::size_t i = 0; i < reel.joins.size(); ++i) {
        const ReelJoin& join = reel.joins[i];
        const auto time = [&](std::int64_t frame) { return sheetTime(frame, reel.rateHz); };
        sheet.row({QString::number(i + 1), time(join.start), time(join.songEnd), time(join.songStart), time(join.frames),
                   QStringLiteral("%1 → %2").arg(sheetTitle(album, *album.songs[join.from]), sheetTitle(album, *album.songs[join.to]))});
    }
    return sheet.text();
}

std::string joinCueSheet(const Album& album, const JoinReel& reel, const QString& fileName)
{
    std::vector<SheetMark> marks;
    for (const ReelJoin& join : reel.joins)
        marks.push_back({join.start, QStringLiteral("%1 → %2").arg(album.songs[join.from]->title, album.songs[join.to]->title), album.artist, {}});
    return markSheet(marks, {album.title, album.artist, fileName, reel.sound.frames(), reel.rateHz});
}

}  // namespace lacquer
