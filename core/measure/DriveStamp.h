// SPDX-License-Identifier: GPL-3.0-or-later
// DriveStamp: what a song's drive was solved for, as one hash, so that a drive that no longer fits is noticed.
#pragma once

#include "model/Album.h"
#include "model/Plan.h"

#include <map>
#include <string>
#include <vector>

namespace lacquer {

/// The stamps of one snapshot's songs: hashes of everything that solving their drives depends on (the sound of their
/// group after the album chain, fades, pinned neighbours, ceiling, final limiter, mode, target, anchor, offsets), and of
/// nothing else: neither of the drives themselves, nor of titles, program or machine. Computed without opening a file,
/// the tree once for all songs. `plan` must be the plan of `album`, which must outlive it. Const calls from any thread.
class DriveStamps {
public:
    DriveStamps(const Album& album, const Plan& plan);

    /// What match would solve the song's drive for today: 64 hexadecimal digits.
    [[nodiscard]] std::string of(const PlannedSong& song) const;

    /// True when match solved the song's drive for something else. Never of a drive that was set by hand or is pinned.
    [[nodiscard]] bool isStale(const PlannedSong& song) const;

private:
    struct Place {
        std::size_t group = 0;
        std::size_t song = 0;
    };

    const Album& album_;
    std::string aim_;                  ///< mode, target, ceiling and limiter, the same for all songs
    std::string shared_;               ///< the sound of other groups that every solution depends on
    std::vector<std::string> groups_;  ///< each group's sound, and what holds its drives in place
    std::map<Id, Place> placeOf_;
};

/// One song's stamp; see DriveStamps, which is faster for several.
[[nodiscard]] std::string driveStamp(const Album& album, const Plan& plan, const PlannedSong& song);
[[nodiscard]] bool isDriveStale(const Album& album, const Plan& plan, const PlannedSong& song);

}  // namespace lacquer
