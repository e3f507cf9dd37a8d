// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumColumns: the columns of the album's table and which of its four views shows them.
#pragma once

#include <QString>

#include <span>

namespace lacquer {

enum class AlbumColumn {
    Number, Title, Start, Length, Space, FadeIn, FadeOut, Gain, Drive, Lufs, LoudParts, Range, TruePeak, Isrc,
    FromLufs, FromLoudParts, FromRange, FromPlr,
    Target, Offset, Pinned, Result, Distance, Reduction, Verdict,
    SongLufs, ChainChange,
};

enum class AlbumTableView { Sequence, Consistency, Loudness, GainLadder };

/// What a table knows of a column by itself.
struct AlbumColumnFacts {
    AlbumColumn column;
    int width;       ///< least, logical pixels
    int giveWay;     ///< the higher, the sooner it goes where there is no room; 0: never
    bool editable;
    bool number;     ///< right-aligned
};

/// Of a view, in order.
[[nodiscard]] std::span<const AlbumColumnFacts> columnsOf(AlbumTableView view);
[[nodiscard]] QString columnWords(AlbumColumn column);
/// What it means, for the tooltip.
[[nodiscard]] QString columnTip(AlbumColumn column);

}  // namespace lacquer
