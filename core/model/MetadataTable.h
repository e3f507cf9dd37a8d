// SPDX-License-Identifier: GPL-3.0-or-later
// MetadataTable: an album's names and codes as a sheet with one row for the album and one per song, and back.
#pragma once

#include "base/Result.h"
#include "model/Album.h"
#include "model/MetadataSheet.h"

#include <QStringList>

namespace lacquer {

/// Columns: position, id, the songs' names and codes in the order of their table of fields, then those only albums have.
/// Unset values are empty cells; a cell of a field its row does not have is empty too.
[[nodiscard]] MetadataSheet metadataOf(const Album& album);

/// The album with the sheet's cells put in, or BadData that lists every wrong cell, one per line, with row, column, reason
/// and, where it can be told, the right value. A row is about the album when its position is `album`, else about the song
/// with its id, or without one at its position; songs no row is about and fields no column is about stay. An empty cell is
/// the default. A cell that says what the album says already is never wrong, however odd. ISRCs and barcodes are
/// normalised. Reading what metadataOf made changes nothing.
[[nodiscard]] Result<Album> withMetadata(const Album& album, const MetadataSheet& sheet);

/// How many values differ between two albums of the same songs, of those the sheet has.
[[nodiscard]] int changedMetadata(const Album& before, const Album& after);

}  // namespace lacquer
