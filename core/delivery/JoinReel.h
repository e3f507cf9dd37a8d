// SPDX-License-Identifier: GPL-3.0-or-later
// JoinReel: nothing but the joins of an album, one after the other, for whoever has to approve them.
#pragma once

#include "delivery/SoundParts.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace lacquer {

/// One join; frames of the reel at the delivered rate.
struct ReelJoin {
    std::size_t from = 0;                ///< in Album::songs
    std::size_t to = 0;
    std::int64_t start = 0;
    std::int64_t frames = 0;
    std::int64_t songEnd = 0;            ///< where the first song's content ends
    std::int64_t songStart = 0;          ///< where the second one's begins: before that in a crossfade
};

struct JoinReel {
    int rateHz = 0;
    SoundParts sound;
    std::vector<ReelJoin> joins;
};

/// Silence between two joins, in seconds.
inline constexpr double reelSilenceSeconds = 1;

/// For each join the last `seconds` of a song, the gap or overlap, and the first `seconds` of the next; of a shorter song all.
/// An end that cuts into running sound fades over 10 ms; one that stands where a song begins or ends in silence is left as it is.
[[nodiscard]] JoinReel joinReel(const Plan& plan, int rateHz, double seconds);

/// Where each join stands, in words that are fixed English. UTF-8, '\n' behind every line.
[[nodiscard]] std::string joinSheetText(const Album& album, const JoinReel& reel);

/// The joins as tracks of a cue sheet beside the reel.
[[nodiscard]] std::string joinCueSheet(const Album& album, const JoinReel& reel, const QString& fileName);

}  // namespace lacquer
