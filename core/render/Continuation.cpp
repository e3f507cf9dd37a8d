// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Continuation.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Of the song before, chains hear this much.
constexpr std::int64_t warmSeconds = 10;
/// Of the song after, they hear this much more than they delay: longer than any converter rings.
constexpr std::int64_t readOnSeconds = 1;

/// The song of the same recording before or after, or nullptr.
const PlannedSong* neighbour(const Plan& plan, const PlannedSong& planned, bool before)
{
    if (before ? !planned.continuesPrevious : !planned.continuesIntoNext)
        return nullptr;
    for (const PlannedGroup& group : plan.groups)
        for (std::size_t i = 0; i < group.songs.size(); ++i)
            if (group.songs[i].id == planned.id)
                return before ? &group.songs[i - 1] : &group.songs[i + 1];
    return nullptr;
}

const Stem* counterpart(const Song& of, const Stem& stem, const Song& in)
{
    for (const Stem& other : in.stems)
        if (!other.name.isEmpty() && other.name == stem.name && !other.muted)
            return &other;
    const auto place = std::size_t(&stem - of.stems.data());
    return of.stems.size() == in.stems.size() && !in.stems[place].muted ? &in.stems[place] : nullptr;
}

}  // namespace

std::vector<ContinuedSong> continuedSongs(const Album& album, const Plan& plan, const PlannedSong& planned)
{
    std::vector<ContinuedSong> songs;
    const std::int64_t earliest = -warmSeconds * plan.rateHz;
    std::int64_t offset = 0;
    for (const PlannedSong* song = neighbour(plan, planned, true); song && offset > earliest;
         song = neighbour(plan, *song, true)) {
        offset -= song->frames;
        songs.push_back({song, offset, {earliest - offset, song->frames}});
    }
    const Chain& chain = album.songs[planned.position]->chain;
    const std::int64_t latest = planned.frames + latencyFrames(chain, plan.rateHz) + readOnSeconds * plan.rateHz;
    offset = planned.frames;
    for (const PlannedSong* song = neighbour(plan, planned, false); song && offset < latest;
         song = neighbour(plan, *song, false)) {
        songs.push_back({song, offset, {0, latest - offset}});
        offset += song->frames;
    }
    return songs;
}

std::vector<ContinuedStem> continuedStems(const Album& album, const Plan& plan, const PlannedSong& planned,
                                          const Stem& stem)
{
    std::vector<ContinuedStem> stems;
    const auto songOf = [&](const PlannedSong& of) -> const Song& { return *album.songs[of.position]; };
    const std::int64_t ringing = readOnSeconds * plan.rateHz;

    const std::int64_t earliest = -warmSeconds * plan.rateHz;
    std::int64_t join = 0;
    const Stem* part = &stem;
    const PlannedSong* here = &planned;
    while (join > earliest && songOf(*here).trimStartSeconds == 0) {
        const PlannedSong* other = neighbour(plan, *here, true);
        if (!other || songOf(*other).trimEndSeconds != 0)
            break;
        part = counterpart(songOf(*here), *part, songOf(*other));
        if (!part)
            break;
        const std::int64_t offset = join - other->frames - other->trimStart;
        stems.push_back({part, offset, {earliest - offset, join + ringing - offset}, true});
        join -= other->frames;
        here = other;
    }

    join = planned.trimStart + planned.frames;
    const std::int64_t latest = join + latencyFrames(stem.chain, plan.rateHz) + ringing;
    part = &stem;
    here = &planned;
    while (join < latest && songOf(*here).trimEndSeconds == 0) {
        const PlannedSong* other = neighbour(plan, *here, false);
        if (!other || songOf(*other).trimStartSeconds != 0)
            break;
        part = counterpart(songOf(*here), *part, songOf(*other));
        if (!part)
            break;
        stems.push_back({part, join, {-ringing, latest - join}, false});
        join += other->frames;
        here = other;
    }
    return stems;
}

}  // namespace lacquer
