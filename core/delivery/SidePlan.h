// SPDX-License-Identifier: GPL-3.0-or-later
// SidePlan: an album as the sides of a record or cassette: what stands where on each.
#pragma once

#include "delivery/SoundParts.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace lacquer {

/// One song on a side; frames of the side's file at the delivered rate.
struct SideTrack {
    std::size_t position = 0;            ///< in Album::songs
    std::int64_t start = 0;              ///< where its content begins
    std::int64_t frames = 0;             ///< of its content
};

struct Side {
    QString name;                        ///< "A", "B" …
    int rateHz = 0;
    SoundParts sound;                    ///< with the silence at both ends
    std::vector<SideTrack> tracks;
    bool cutsIn = false;                 ///< it begins in the midst of running sound
    bool cutsOut = false;                ///< it ends there

    [[nodiscard]] std::int64_t frames() const { return sound.frames(); }
    [[nodiscard]] double seconds() const { return double(frames()) / rateHz; }
    /// Silence that follows a track: up to the next one, or to the end of the file.
    [[nodiscard]] std::int64_t pauseAfter(std::size_t track) const;
};

/// Silence at both ends of every side, in seconds: cutters ask for 200 ms at least. Fifteen CD frames, so that marks that stand
/// on that grid in the album stand on it here.
inline constexpr double sideSilenceSeconds = 0.2;

/// "A" … "Z", "AA" …; sides count from 0.
[[nodiscard]] QString sideName(int side);

/// Which side each song is on, in playing order, counted from 0. The first song begins the first one; a disc begins a side.
[[nodiscard]] std::vector<int> sideNumbers(const Album& album, const Plan& plan);

/// The sides at a delivered rate. A pause before a side's first song is no part of any side; those between its songs stay, or
/// go where the rule says drop. A side that begins or ends within running sound fades there for 10 ms.
[[nodiscard]] std::vector<Side> sidesOf(const Album& album, const Plan& plan, int rateHz, GapRule gaps);

/// What travels with the files to whoever cuts the record: titles, starts and lengths to the millisecond, sides with their
/// totals. The words are fixed English, as on a PQ sheet. UTF-8, '\n' behind every line.
[[nodiscard]] std::string sideSheetText(const Album& album, const std::vector<Side>& sides);

/// The side's songs as a cue sheet beside its file; marks at the CD frame at or before each song's start.
[[nodiscard]] std::string sideCueSheet(const Album& album, const Side& side, const QString& fileName);

}  // namespace lacquer
