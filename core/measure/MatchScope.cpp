// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/MatchScope.h"

#include "base/Text.h"

namespace lacquer {

std::vector<MatchUnit> matchUnits(const Album& album, const PlannedGroup& group)
{
    std::vector<MatchUnit> units;
    for (std::size_t i = 0; i < group.songs.size(); ++i) {
        if (i > 0) {
            const Song& before = *album.songs[group.songs[i - 1].position];
            const Song& song = *album.songs[group.songs[i].position];
            const bool touches = group.songs[i - 1].end() == group.songs[i].start;
            if (touches && !before.pinned && !song.pinned && before.loudnessOffsetLu == song.loudnessOffsetLu) {
                units.back().last = i;
                continue;
            }
        }
        units.push_back({i, i});
    }
    return units;
}

FrameRange trackOf(const Plan& plan, std::size_t group, std::size_t song)
{
    const PlannedGroup& here = plan.groups[group];
    FrameRange track{here.songs[song].start, plan.frames};
    if (song + 1 < here.songs.size())
        track.end = here.songs[song + 1].start;
    else if (group + 1 < plan.groups.size())
        track.end = plan.groups[group + 1].start();
    return track;
}

const PlannedSong* anchorSong(const Album& album, const Plan& plan)
{
    const PlannedSong* found = nullptr;
    const std::string wanted = toUtf8(album.loudness.anchor);
    for (const PlannedSong* song : plan.songs())
        if (song->id.toString() == wanted)
            return song;
    for (const PlannedSong* song : plan.songs()) {
        if (album.loudness.anchor.isEmpty() || album.songs[song->position]->title != album.loudness.anchor)
            continue;
        if (found)
            return nullptr;
        found = song;
    }
    return found;
}

}  // namespace lacquer
