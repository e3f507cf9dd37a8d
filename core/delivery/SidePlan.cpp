// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SidePlan.h"

#include "base/Time.h"
#include "delivery/SheetTimes.h"
#include "render/FinalSource.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Where one song stands in the plan.
struct Place {
    std::size_t group = 0;
    const PlannedSong* song = nullptr;
};

std::vector<Place> placesOf(const Plan& plan)
{
    std::vector<Place> places;
    for (std::size_t g = 0; g < plan.groups.size(); ++g)
        for (const PlannedSong& song : plan.groups[g].songs)
            places.push_back({g, &song});
    return places;
}

/// The side that holds these songs, which follow each other.
class SideLayout {
public:
    SideLayout(const Plan& plan, int rateHz) : plan_(plan), rateHz_(rateHz) { side_.rateHz = rateHz; }

    Side make(const std::vector<Place>& songs, const Place* next, GapRule gaps)
    {
        const std::int64_t quiet = framesFromSeconds(sideSilenceSeconds, rateHz_);
        side_.sound.add(silence(quiet));
        side_.cutsIn = songs.front().song != &plan_.groups[songs.front().group].songs.front();
        side_.cutsOut = next && next->group == songs.back().group;
        const std::int64_t end = side_.cutsOut ? startOf(*next->song) : soundEnd(songs.back().group);
        for (std::size_t i = 0; i < songs.size(); ++i) {
            const bool first = i == 0;
            if (first || (gaps == GapRule::Drop && songs[i].group != songs[i - 1].group)) {
                if (!first)
                    close(soundEnd(songs[i - 1].group));
                open_ = startOf(*songs[i].song);
                before_ = side_.sound.frames();
            }
            const std::int64_t start = startOf(*songs[i].song);
            const std::int64_t stop = std::min(atRate(songs[i].song->end(), plan_.rateHz, rateHz_), end);
            side_.tracks.push_back({songs[i].song->position, before_ + start - open_, stop - start});
        }
        close(end);
        const int fade = cutFadeFrames(rateHz_);
        if (side_.cutsIn)
            side_.sound.fades[1].in = fade;
        if (side_.cutsOut)
            side_.sound.fades.back().out = fade;
        side_.sound.add(silence(quiet));
        return std::move(side_);
    }

private:
    [[nodiscard]] std::int64_t startOf(const PlannedSong& song) const { return atRate(song.start, plan_.rateHz, rateHz_); }
    [[nodiscard]] std::int64_t soundEnd(std::size_t group) const { return deliveredRange(plan_, group, rateHz_).end; }
    void close(std::int64_t end) { side_.sound.add({open_, end}); }

    const Plan& plan_;
    int rateHz_;
    Side side_;
    std::int64_t open_ = 0;              ///< of the album: where the stretch begins that is being filled
    std::int64_t before_ = 0;            ///< frames of the side in front of it
};

}  // namespace

std::int64_t Side::pauseAfter(std::size_t track) const
{
    const std::int64_t next = track + 1 < tracks.size() ? tracks[track + 1].start : frames();
    return next - tracks[track].start - tracks[track].frames;
}

QString sideName(int side)
{
    const QString last(QLatin1Char(char('A' + side % 26)));
    return side < 26 ? last : sideName(side / 26 - 1) + last;
}

std::vector<int> sideNumbers(const Album& album, const Plan& plan)
{
    std::vector<int> numbers;
    for (const PlannedSong* planned : plan.songs()) {
        const Song& song = *album.songs[planned->position];
        numbers.push_back(numbers.empty() ? 0 : numbers.back() + (song.startsSide || song.startsDisc ? 1 : 0));
    }
    return numbers;
}

std::vector<Side> sidesOf(const Album& album, const Plan& plan, int rateHz, GapRule gaps)
{
    const std::vector<Place> places = placesOf(plan);
    const std::vector<int> numbers = sideNumbers(album, plan);
    std::vector<Side> sides;
    for (std::size_t first = 0; first < places.size();) {
        std::size_t behind = first;
        while (behind < places.size() && numbers[behind] == numbers[first])
            ++behind;
        const std::vector<Place> songs(places.begin() + std::ptrdiff_t(first), places.begin() + std::ptrdiff_t(behind));
        sides.push_back(SideLayout(plan, rateHz).make(songs, behind < places.size() ? &places[behind] : nullptr, gaps));
        sides.back().name = sideName(numbers[first]);
        first = behind;
    }
    return sides;
}

std::string sideSheetText(const Album& album, const std::vector<Side>& sides)
{
    SheetText sheet;
    sheet.heading(QStringLiteral("Side sheet"), album);
    double total = 0;
    for (const Side& side : sides) {
        sheet.line({});
        sheet.line(QStringLiteral("Side %1").arg(side.name));
        sheet.row({QStringLiteral("No."), QStringLiteral("Start"), QStringLiteral("Length"), QStringLiteral("Pause"), QStringLiteral("Title")});
        for (std::size_t t = 0; t < side.tracks.size(); ++t) {
            const SideTrack& track = side.tracks[t];
            const Song& song = *album.songs[track.position];
            sheet.row({side.name + QString::number(t + 1), sheetTime(track.start, side.rateHz), sheetTime(track.frames, side.rateHz),
                       sheetTime(side.pauseAfter(t), side.rateHz), sheetTitle(album, song)});
        }
        sheet.row({QString(), QString(), sheetTime(side.frames(), side.rateHz), QString(), QStringLiteral("Side %1 in all").arg(side.name)});
        total += side.seconds();
    }
    sheet.line({});
    sheet.line(QStringLiteral("Sides: %1, in all %2").arg(sides.size()).arg(sheetTime(std::llround(total * 1000), 1000)));
    return sheet.text();
}

std::string sideCueSheet(const Album& album, const Side& side, const QString& fileName)
{
    std::vector<SheetMark> marks;
    for (const SideTrack& track : side.tracks) {
        const Song& song = *album.songs[track.position];
        marks.push_back({track.start, song.title, song.artist.isEmpty() ? album.artist : song.artist, song.isrc});
    }
    return markSheet(marks, {album.title, album.artist, fileName, side.frames(), side.rateHz});
}

}  // namespace lacquer
