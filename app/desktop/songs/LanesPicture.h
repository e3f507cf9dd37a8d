// SPDX-License-Identifier: GPL-3.0-or-later
// LanesPicture: a song's stems and mix as the lanes show them, at their places on the song's own time.
#pragma once

#include "Desk.h"
#include "widgets/StemLanes.h"

namespace lacquer {

class Sources;
struct Song;
struct Stem;

/// The song must live as long as the call. `compact`: places in one letter.
[[nodiscard]] StemLanesPicture lanesPicture(const Desk& desk, const Sources& sources, const Song& song, bool compact);

/// Where a stem stands on its song's time, in seconds; and the song's length.
[[nodiscard]] double stemStartSeconds(const Song& song, const Stem& stem, int rateHz);
[[nodiscard]] double songSeconds(const Song& song, int rateHz);

/// "centre", "L 20".
[[nodiscard]] QString panWords(double pan, bool compact);

}  // namespace lacquer
