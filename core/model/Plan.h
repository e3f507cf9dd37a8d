// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: where every song stands on the album's timeline, which songs are processed in one breath, and where tracks begin.
// Computed once per snapshot without opening a file; read by render, cache, match, player and disc alike.
#pragma once

#include "base/FrameRange.h"
#include "base/Result.h"
#include "model/Album.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// A fade as frames; 0 frames: none.
struct PlannedFade {
    std::int64_t frames = 0;
    FadeShape shape = FadeShape::EqualPower;
    double curvature = 0;
    /// True when a song of the same group lies beyond its edge: then it acts before the album chain. Facing the silence
    /// between groups: after it, so that the chain does not work against the fade.
    bool inside = false;
};

/// One enabled song on the album's timeline; all frames at the album's rate.
struct PlannedSong {
    std::size_t position = 0;            ///< in Album::songs
    Id id;
    int track = 0;                       ///< 1, 2, 3 … among the enabled songs; 0: hidden before track 1
    std::int64_t start = 0;              ///< first frame of its content; also its mark
    std::int64_t frames = 0;             ///< of its content
    FrameRange range;                    ///< with what its converters and chains ring before and after
    std::int64_t trimStart = 0;          ///< frames cut from the start of its untrimmed timeline
    FrameRange sum;                      ///< of its stems after their chains; frame 0 is the first of its content
    PlannedFade fadeIn;
    PlannedFade fadeOut;
    bool continuesPrevious = false;      ///< nothing is summed over the join before it
    bool continuesIntoNext = false;
    double driveDb = 0;

    [[nodiscard]] std::int64_t end() const { return start + frames; }
};

/// Corner of the drive's course over a group; linear in dB between corners, constant outside.
struct DrivePoint {
    std::int64_t frame = 0;
    double gainDb = 0;
};

/// The drive's course over the songs of one group: moves from one song's drive to the next linearly in dB over their
/// overlap, or over the last 20 ms before their join.
[[nodiscard]] std::vector<DrivePoint> driveCourse(const std::vector<PlannedSong>& songs, int rateHz);

/// Songs that are processed in one breath.
struct PlannedGroup {
    std::vector<PlannedSong> songs;
    /// Where the group's sound stands; ranges of different groups never overlap.
    FrameRange range;
    /// Frames at the range's end over which what still rings is faded out, because the next group begins there.
    std::int64_t closingFade = 0;
    std::vector<DrivePoint> drive;

    [[nodiscard]] std::int64_t start() const { return songs.front().start; }
    [[nodiscard]] std::int64_t contentEnd() const;
};

struct Plan {
    int rateHz = 0;
    std::vector<PlannedGroup> groups;
    std::int64_t frames = 0;             ///< of the whole album

    /// All songs in playing order.
    [[nodiscard]] std::vector<const PlannedSong*> songs() const;
};

/// Lays out the album. Fails with BadData and a sentence naming the song when a song has no stems or no length left,
/// an overlap is longer than half of either song (so three songs never sound at once), `fresh` is asked of touching
/// songs, or nothing is enabled.
[[nodiscard]] Result<Plan> makePlan(const Album& album);

}  // namespace lacquer
