// SPDX-License-Identifier: GPL-3.0-or-later
// SheetDiscs: discs that tests write and read: a small one without fault, and seeded ones with everything a disc may have.
#pragma once

#include "disc/DiscLayout.h"

#include <cstdint>

namespace lacquer::test {

/// Three tracks, 00:02:00 to 01:10:00, that break no rule.
[[nodiscard]] DiscLayout faultlessDisc();

/// What a random disc may have.
struct DiscTraits {
    int mostTracks = 99;
    int longestTrackFrames = 3000;
    bool serialCopy = true;
    bool furtherIndexes = true;
    bool languages = false;   ///< several, Japanese among them, with genre code and every kind of words
    bool onlyAscii = false;
    bool longFirstPause = true;
};

/// The same for the same seed; breaks no rule of RedBook.h but notes.
[[nodiscard]] DiscLayout randomDisc(std::uint64_t seed, const DiscTraits& traits = {});

}  // namespace lacquer::test
