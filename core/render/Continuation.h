// SPDX-License-Identifier: GPL-3.0-or-later
// Continuation: what a song hears of its neighbours when one recording goes on over the join between them.
#pragma once

#include "base/FrameRange.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// A stem of a neighbouring song as the continuation of a stem: frame 0 of its own timeline stands at `offset` of the
/// stem's, and only `window` (on its own timeline) is listened to.
struct ContinuedStem {
    const Stem* stem;
    std::int64_t offset;
    FrameRange window;
    bool isBefore;  ///< of a song before; else of one after
};

/// The same for whole songs; frame 0 of a song's timeline is the first of its content.
struct ContinuedSong {
    const PlannedSong* song;
    std::int64_t offset;
    FrameRange window;
};

/// The songs before and after that are the same recording as this one, as far as chains need to hear them. Dynamics
/// cannot be summed over a join, so a song's chain is warmed on what lies before and reads on into what follows, and
/// its sound is cut at the joins.
[[nodiscard]] std::vector<ContinuedSong> continuedSongs(const Album& album, const Plan& plan,
                                                        const PlannedSong& planned);

/// Likewise for a stem's converter and chain, where whole files meet at the join: a stem cut by trimming is processed
/// as a whole file anyway. Its counterpart is the neighbour's audible stem of the same name, else the one in the same
/// place.
[[nodiscard]] std::vector<ContinuedStem> continuedStems(const Album& album, const Plan& plan,
                                                        const PlannedSong& planned, const Stem& stem);

}  // namespace lacquer
