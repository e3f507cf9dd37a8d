// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumDiff: what changed between two albums, in words a musician reads.
#pragma once

#include "model/Album.h"

#include <QStringList>

namespace lacquer {

/// One line per change: songs, stems, processors and deliverables added, removed or moved, every field "old -> new".
/// Empty when the albums are equal. Text from the album is made harmless for a terminal.
[[nodiscard]] QStringList albumDifferences(const Album& before, const Album& after);

/// The same of two chains.
[[nodiscard]] QStringList chainDifferences(const Chain& before, const Chain& after);

}  // namespace lacquer
