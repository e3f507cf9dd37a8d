// SPDX-License-Identifier: GPL-3.0-or-later
// DeltaPlace: what is meant when one wants to hear only a change: which stretch of which chain, and who must be still.
#pragma once

#include "Selection.h"
#include "model/Album.h"
#include "render/DeltaTap.h"

#include <optional>

namespace lacquer {

/// Any thread.
struct DeltaPlace {
    DeltaTap tap;
    ChainOwner owner = ChainOwner::Song;  ///< of the chain; the final limiter counts as the album's
    Id song;                              ///< unless the owner is the album
    Id stem;                              ///< where it is a stem
    bool whole = false;                   ///< the whole chain is meant

    /// `what` is a processor, the final limiter, or a stem, song or album whose whole chain is meant. Nothing when the album
    /// does not have it, or the chain is empty.
    [[nodiscard]] static std::optional<DeltaPlace> find(const Album& album, Id what);

    /// Mutes what does not go through that chain.
    void silenceOthers(Album& album) const;
};

}  // namespace lacquer
