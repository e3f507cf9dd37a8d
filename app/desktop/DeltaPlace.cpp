// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeltaPlace.h"

#include <algorithm>

namespace lacquer {

namespace {

/// In a chain that belongs to `ownerId`.
bool findIn(const Chain& chain, Id ownerId, Id what, DeltaPlace& place)
{
    place.whole = what == ownerId;
    if (place.whole && !chain.empty()) {
        place.tap = {chain.front().id, chain.back().id};
        return true;
    }
    const bool holds = std::any_of(chain.begin(), chain.end(), [what](const auto& one) { return one.id == what; });
    place.tap = {what, what};
    return !place.whole && holds;
}

}  // namespace

std::optional<DeltaPlace> DeltaPlace::find(const Album& album, Id what)
{
    DeltaPlace place;
    place.owner = ChainOwner::Album;
    if (what == album.finalLimiter.id) {
        place.tap = {what, what};
        return place;
    }
    if (findIn(album.chain, album.id, what, place))
        return place;
    for (const SharedSong& song : album.songs) {
        place.song = song->id;
        place.owner = ChainOwner::Song;
        if (findIn(song->chain, song->id, what, place))
            return place;
        place.owner = ChainOwner::Stem;
        for (const Stem& stem : song->stems) {
            place.stem = stem.id;
            if (findIn(stem.chain, stem.id, what, place))
                return place;
        }
        place.stem = {};
    }
    return std::nullopt;
}

void DeltaPlace::silenceOthers(Album& album) const
{
    if (owner == ChainOwner::Album)
        return;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const bool own = album.songs[i]->id == song;
        if (own && owner == ChainOwner::Song)
            continue;
        for (Stem& each : album.edit(i).stems)
            if (!own || each.id != stem)
                each.muted = true;
    }
}

}  // namespace lacquer
