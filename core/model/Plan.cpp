// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Plan.h"

#include "base/Text.h"
#include "base/Time.h"
#include "model/SongSpan.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Songs with less silence than this between them are processed in one breath.
constexpr double groupGapSeconds = 0.1;
/// Over this long a group's drive moves to the next song's, and what rings into the next group is faded out.
constexpr double transitionSeconds = 0.020;
/// A chain may claim a longer tail, but no more of it is kept at the end of a group.
constexpr double longestTailSeconds = 30.0;

QString nameOf(const Song& song, std::size_t position)
{
    return song.title.isEmpty() ? Text::tr("song %1").arg(position + 1) : Text::tr("song '%1'").arg(harmless(song.title));
}

std::int64_t onGridAtOrAfter(std::int64_t frame, int rateHz)
{
    const std::int64_t grid = gridFrames(rateHz);
    return (frame + grid - 1) / grid * grid;
}

PlannedFade fadeOf(double seconds, FadeShape shape, double curvature, int rateHz, std::int64_t longest)
{
    return {std::min(framesFromSeconds(seconds, rateHz), longest), shape, curvature, false};
}

/// A song by itself, as if it stood at frame 0.
Result<PlannedSong> planSong(const Song& song, std::size_t position, int rateHz)
{
    if (song.stems.empty())
        return Error{ErrorKind::BadData,
                     Text::tr("%1 has no stems; add files to it or disable it").arg(nameOf(song, position))};
    const SongSpan span = songSpan(song, rateHz);
    if (span.frames <= 0)
        return Error{ErrorKind::BadData,
                     Text::tr("%1 has nothing left after trimming; trim less").arg(nameOf(song, position))};
    PlannedSong planned;
    planned.position = position;
    planned.id = song.id;
    planned.frames = span.frames;
    planned.trimStart = span.trimStart;
    planned.sum = span.sum;
    planned.range = span.range;
    planned.range.end = std::min(planned.range.end, span.frames + framesFromSeconds(longestTailSeconds, rateHz));
    planned.fadeIn = fadeOf(song.fadeInSeconds, song.fadeInShape, song.fadeInCurvature, rateHz, span.frames);
    planned.fadeOut = fadeOf(song.fadeOutSeconds, song.fadeOutShape, song.fadeOutCurvature, rateHz, span.frames);
    planned.driveDb = song.driveDb;
    return planned;
}

void shift(PlannedSong& song, std::int64_t to)
{
    song.range = song.range.shifted(to - song.start);
    song.start = to;
}

/// Makes the join between two songs: overlap fades, sharp edges of a continued recording, fades inside the group.
Result<void> join(PlannedSong& before, PlannedSong& after, const Song& song)
{
    const std::int64_t overlap = before.end() - after.start;
    // Half of either song at most, so three songs can never sound at once.
    if (overlap > before.frames / 2 || overlap > after.frames / 2)
        return Error{ErrorKind::BadData,
                     Text::tr("%1 overlaps the song before it by more than half of one of them; raise its gapSeconds")
                         .arg(nameOf(song, after.position))};
    if (overlap > 0) {
        const PlannedFade crossfade{overlap, FadeShape::EqualPower, 0, true};
        if (before.fadeOut.frames == 0)
            before.fadeOut = crossfade;
        if (after.fadeIn.frames == 0)
            after.fadeIn = crossfade;
    }
    before.fadeOut.inside = before.fadeOut.frames > 0;
    after.fadeIn.inside = after.fadeIn.frames > 0;
    if (overlap == 0 && song.continuesPrevious && before.position + 1 == after.position) {
        before.continuesIntoNext = true;
        after.continuesPrevious = true;
    }
    return {};
}

/// A fade ends a song's ringing where it reaches zero; a continued recording is cut at the join.
void sharpenEdges(PlannedSong& song)
{
    if (song.fadeIn.frames > 0 || song.continuesPrevious)
        song.range.begin = song.start;
    if (song.fadeOut.frames > 0 || song.continuesIntoNext)
        song.range.end = song.end();
}

/// The stretch a group may sound in, before its neighbours are considered.
void closeGroup(PlannedGroup& group, const Album& album, int rateHz)
{
    FrameRange range;
    for (PlannedSong& song : group.songs) {
        sharpenEdges(song);
        range = range.united(song.range);
    }
    const PlannedSong& last = group.songs.back();
    range.end = std::max(range.end, group.contentEnd());
    range.end = std::min(range.end + tailFrames(album.chain, rateHz),
                         group.contentEnd() + framesFromSeconds(longestTailSeconds, rateHz));
    if (last.fadeOut.frames > 0 && !last.fadeOut.inside && last.end() == group.contentEnd())
        range.end = last.end();
    range.begin = std::max<std::int64_t>(0, range.begin);
    group.range = range;
    group.drive = driveCourse(group.songs, rateHz);
}

void separateGroups(std::vector<PlannedGroup>& groups, int rateHz)
{
    for (std::size_t i = 1; i < groups.size(); ++i) {
        PlannedGroup& before = groups[i - 1];
        PlannedGroup& after = groups[i];
        after.range.begin = std::max(after.range.begin, before.contentEnd());
        if (before.range.end > after.range.begin) {
            before.range.end = after.range.begin;
            before.closingFade = std::min(framesFromSeconds(transitionSeconds, rateHz), before.range.end - before.contentEnd());
        }
    }
}

}  // namespace

std::vector<DrivePoint> driveCourse(const std::vector<PlannedSong>& songs, int rateHz)
{
    std::vector<DrivePoint> points{{songs.front().start, songs.front().driveDb}};
    const std::int64_t shortTransition = framesFromSeconds(transitionSeconds, rateHz);
    for (std::size_t i = 1; i < songs.size(); ++i) {
        if (songs[i].driveDb == songs[i - 1].driveDb)
            continue;
        const bool overlaps = songs[i - 1].end() > songs[i].start;
        points.push_back({overlaps ? songs[i].start : songs[i].start - shortTransition, songs[i - 1].driveDb});
        points.push_back({overlaps ? songs[i - 1].end() : songs[i].start, songs[i].driveDb});
    }
    return points;
}

std::int64_t PlannedGroup::contentEnd() const
{
    std::int64_t end = 0;
    for (const PlannedSong& song : songs)
        end = std::max(end, song.end());
    return end;
}

std::vector<const PlannedSong*> Plan::songs() const
{
    std::vector<const PlannedSong*> all;
    for (const PlannedGroup& group : groups)
        for (const PlannedSong& song : group.songs)
            all.push_back(&song);
    return all;
}

Result<Plan> makePlan(const Album& album)
{
    Plan plan;
    plan.rateHz = album.rate.value_or(44100);
    PlannedSong* previous = nullptr;
    int track = 0;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const Song& song = *album.songs[i];
        if (!song.enabled)
            continue;
        auto planned = planSong(song, i, plan.rateHz);
        if (!planned)
            return planned.error();
        if (song.hidden && previous)
            return Error{ErrorKind::BadData, Text::tr("%1 is hidden, but only the first song can stand before track 1; set hidden=false")
                                                 .arg(nameOf(song, i))};
        planned->track = song.hidden ? 0 : ++track;

        bool sameGroup = false;
        if (previous) {
            const bool touches = song.gapSeconds <= 0;
            std::int64_t start = previous->end() + framesFromSeconds(song.gapSeconds, plan.rateHz);
            if (!touches)
                start = onGridAtOrAfter(start, plan.rateHz);
            shift(*planned, start);
            if (touches && song.join == Join::Fresh)
                return Error{ErrorKind::BadData,
                             Text::tr("%1 touches the song before it, so its join cannot be fresh; set join=auto or give it a gap")
                                 .arg(nameOf(song, i))};
            sameGroup = touches || song.join == Join::Continuous ||
                        (song.join == Join::Auto && song.gapSeconds < groupGapSeconds);
            if (sameGroup)
                if (auto joined = join(*previous, *planned, song); !joined)
                    return joined.error();
        }
        if (!sameGroup)
            plan.groups.emplace_back();
        plan.groups.back().songs.push_back(std::move(*planned));
        previous = &plan.groups.back().songs.back();
    }
    if (plan.groups.empty())
        return Error{ErrorKind::BadData, Text::tr("the album has no songs that are enabled; add songs first")};
    for (PlannedGroup& group : plan.groups)
        closeGroup(group, album, plan.rateHz);
    separateGroups(plan.groups, plan.rateHz);
    plan.frames = std::max(plan.groups.back().range.end, plan.groups.back().contentEnd());
    return plan;
}

}  // namespace lacquer
