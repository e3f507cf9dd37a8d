// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumChange: which songs and which sides of them differ between two albums, so that listeners redo only what they must.
#pragma once

#include "base/Id.h"
#include "model/Album.h"

#include <QFlags>

#include <map>

namespace lacquer {

/// A side of an album, song or stem.
enum class Aspect {
    Names = 1,          ///< titles, people, codes: nothing that sounds
    Placement = 2,      ///< order, gaps, joins, trims, fades, enabled: the plan
    Level = 4,          ///< gain, ride, balance, polarity, muting, drive
    Parameters = 8,     ///< numbers of processors: they glide there
    Shape = 16,         ///< which processors run, their structural settings, stems, delays and files: a new tree
    Loudness = 32,      ///< what match aims at, offsets, pins, ceiling
    Deliverables = 64,
    Rate = 128,
};
Q_DECLARE_FLAGS(Aspects, Aspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Aspects)

struct AlbumChange {
    Aspects album;                   ///< of the album itself, order and number of songs included
    std::map<Id, Aspects> songs;     ///< of songs that were there and are there, with their stems; only those that differ
    std::vector<Id> added;
    std::vector<Id> removed;

    [[nodiscard]] bool isEmpty() const { return !album && songs.empty() && added.empty() && removed.empty(); }
};

/// Compares two albums, shared songs by their pointers. Any thread.
[[nodiscard]] AlbumChange changeBetween(const Album& before, const Album& after);

}  // namespace lacquer
