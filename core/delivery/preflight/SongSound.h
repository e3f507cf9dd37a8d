// SPDX-License-Identifier: GPL-3.0-or-later
// SongSound: what is known of a song's sound before it is rendered: where it begins and ends, and how high its peaks may go.
#pragma once

#include "delivery/preflight/SoundLooks.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <optional>
#include <vector>

namespace lacquer {

struct SongSound {
    const Song* song = nullptr;
    const PlannedSong* planned = nullptr;
    std::vector<const Stem*> stems;          ///< those that are heard
    const IngestReport* mix = nullptr;       ///< the report on a song's only file; nullptr where there are several
    bool known = false;                      ///< all that is heard was looked at, and there is something to hear
    double startSilence = 0;                 ///< seconds of its content before its first sound
    double endSilence = 0;                   ///< and after its last
    bool touchesNext = false;                ///< the next song begins where it ends, or earlier
    bool touchesPrevious = false;
    bool endsLoud = false;                   ///< a file ends in the middle of sound where the song ends; see EdgeLevels
    /// Its true peak into the final limiter, dBTP; nothing where more than levels decides (chains, rides, several files, a
    /// neighbour sounding at the same time). Panning only attenuates, so it may be less.
    std::optional<double> truePeakDbtp;
};

/// All enabled songs in playing order.
[[nodiscard]] std::vector<SongSound> songSounds(const Album& album, const Plan& plan, const SoundLooks& looks);

}  // namespace lacquer
