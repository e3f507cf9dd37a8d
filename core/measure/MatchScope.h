// SPDX-License-Identifier: GPL-3.0-or-later
// MatchScope: what match listens to: which songs share one drive, where a song's programme begins and ends, and which
// song the others keep their distance to. From the album's value alone.
#pragma once

#include "model/Album.h"
#include "model/Plan.h"

#include <vector>

namespace lacquer {

/// Songs first … last of a group, inclusive, that are solved with one drive.
struct MatchUnit {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The units of a group in playing order: songs that touch without overlap, of one offset and none of them pinned, are
/// one unit; every other song is a unit of its own. `album` is the plan's album.
[[nodiscard]] std::vector<MatchUnit> matchUnits(const Album& album, const PlannedGroup& group);

/// A song as it is cut for files with their pauses: from its mark to the next song's, or to the album's end; frames at
/// the album's rate on the album's timeline.
[[nodiscard]] FrameRange trackOf(const Plan& plan, std::size_t group, std::size_t song);

/// The anchor song that the album names by id or, if no id fits, by title. nullptr when no enabled song fits, or several
/// have that title.
[[nodiscard]] const PlannedSong* anchorSong(const Album& album, const Plan& plan);

}  // namespace lacquer
