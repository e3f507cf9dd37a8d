// SPDX-License-Identifier: GPL-3.0-or-later
// SongTags: the texts of an album and its songs as files carry them, with what songs inherit.
#pragma once

#include "model/Album.h"
#include "tags/Tags.h"

namespace lacquer {

/// Where a song stands among the tracks; numbers count from 1, 0 is none.
struct TrackPlace {
    int track = 0;
    int tracks = 0;
    int disc = 1;
    int discs = 1;                       ///< discs are said only where there are several
};

/// Of a file that holds the whole album.
[[nodiscard]] Tags albumTags(const Album& album);

/// Of a file that holds one song.
[[nodiscard]] Tags songTags(const Album& album, const Song& song, const TrackPlace& place);

}  // namespace lacquer
