// SPDX-License-Identifier: GPL-3.0-or-later
// SongSpan: how many frames a stem and a song occupy at the album's rate, from the album's value alone.
#pragma once

#include "base/FrameRange.h"
#include "model/Song.h"

#include <cstdint>

namespace lacquer {

/// Frames of silence fed to the rate converter before the material, so that the ringing before a sharp start is kept:
/// as many file frames and album frames as correspond exactly. Both 0 when the rates are equal.
struct ConverterLead {
    std::int64_t fileFrames = 0;
    std::int64_t albumFrames = 0;
};
[[nodiscard]] ConverterLead converterLead(int fileRateHz, int albumRateHz);

/// Frames for which the rate converter rings on after the material; 0 when the rates are equal.
[[nodiscard]] std::int64_t converterTail(int fileRateHz, int albumRateHz);

/// Where a stem's material stands on its song's untrimmed timeline, at the album's rate; frame 0 is the file's first
/// frame without delay. With ringing: also what the rate converter adds before and after, still without its chain.
[[nodiscard]] FrameRange stemContent(const Stem& stem, int albumRateHz);
[[nodiscard]] FrameRange stemRange(const Stem& stem, int albumRateHz);

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
