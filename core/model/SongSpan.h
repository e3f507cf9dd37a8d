// SPDX-License-Identifier: GPL-3.0-or-later
// SongSpan: how many frames a stem and a song occupy at the album's rate, from the album's value alone.
#pragma once

#include "base/FrameRange.h"
#include "model/Song.h"

#include <cstdint>

namespace lacquer {

/// Where a stem's material stands on its song's untrimmed timeline, at the album's rate; frame 0 is the file's first
/// frame without delay.
[[nodiscard]] FrameRange stemContent(const Stem& stem, int albumRateHz);

/// A song on its own timeline, whose frame 0 is the first frame of its content, after trimming.
struct SongSpan {
    std::int64_t trimStart = 0;  ///< frames cut from the untrimmed timeline
    std::int64_t frames = 0;     ///< content; <= 0 when nothing is left
    /// Where the sum of its stems may differ from zero: content, ringing before, ringing and stem tails after; an edge
    /// made by trimming is sharp.
    FrameRange sum;
    /// The same after the song's chain.
    FrameRange range;
};
[[nodiscard]] SongSpan songSpan(const Song& song, int albumRateHz);

}  // namespace lacquer
