// SPDX-License-Identifier: GPL-3.0-or-later
// NeighbourSound: how much of what is encoded belongs to the tracks before and after, so that joins do not show.
#pragma once

#include <algorithm>
#include <cstdint>

namespace lacquer {

/// Lossy codecs work on windows that reach beyond the frames they describe. A track that is cut out of running sound is
/// therefore encoded with some of its neighbours, which the file's own gapless data hides again: the first `before` and
/// the last `after` frames that are written to the encoder are encoded, but no frames of the track.
struct NeighbourSound {
    int before = 0;
    int after = 0;

    friend bool operator==(const NeighbourSound&, const NeighbourSound&) = default;
};

/// What a codec wants: at least this much, and its packets on one grid.
struct UsefulNeighbours {
    NeighbourSound least;
    int packetFrames = 1;
};

/// The neighbours of the track begin…end of running sound that is `frames` long: at least what is useful, lengthened to
/// the grid of packets that counts from the running sound's start, so that both tracks at a join cut the same packet and
/// its noise runs through; less where the running sound begins or ends.
[[nodiscard]] inline NeighbourSound neighboursOf(const UsefulNeighbours& useful, std::int64_t begin, std::int64_t end, std::int64_t frames)
{
    NeighbourSound result;
    if (useful.least.before > 0) {
        const std::int64_t from = std::max<std::int64_t>(0, begin - useful.least.before);
        result.before = int(begin - from / useful.packetFrames * useful.packetFrames);
    }
    result.after = int(std::min<std::int64_t>(useful.least.after, frames - end));
    return result;
}

}  // namespace lacquer
