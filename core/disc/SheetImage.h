// SPDX-License-Identifier: GPL-3.0-or-later
// SheetImage: the one sound file a sheet stands beside: its name, its kind, and where on the disc it begins.
#pragma once

#include "disc/DiscLayout.h"

#include "base/Result.h"

#include <QString>

namespace lacquer {

struct SheetImage {
    /// FLAC and every other sound file go by WAVE in a cue sheet; Binary is bare little-endian samples.
    enum class Kind { Wave, Binary };

    QString name;                         ///< as it stands in the sheet
    Kind kind = Kind::Wave;
    /// The disc's frame of the file's first sample: 0 when it holds the first two seconds, as IMAGE.DAT does; 150 when it
    /// begins at 00:02:00; the first track's start when it begins with its sound.
    std::int64_t beginsAt = 0;
};

/// Nothing, or Usage: why no sheet can be written of this layout beside this file: no tracks or more than 99, no index 01, marks
/// out of order, an end behind 99:59:74, a file that begins behind the first track's start, a name that no sheet can hold.
[[nodiscard]] Result<void> checkSheetImage(const DiscLayout& layout, const SheetImage& image);

}  // namespace lacquer
