// SPDX-License-Identifier: GPL-3.0-or-later
// SheetLayout: puts the files a sheet names one behind the other and says where everything stands on the disc they make.
#pragma once

#include "disc/CueSheet.h"
#include "disc/DiscLayout.h"

#include "base/Result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// The disc's frame at which the first file begins: what the sheet says, or else what its first track suggests. Sheets do not
/// say whether a file holds the two seconds before 00:02:00. Taken for held are exactly two seconds between index 00 and
/// index 01 of the first track; a PREGAP of exactly two seconds is those two; any other pause or PREGAP comes in addition,
/// as programs that copy discs write it.
[[nodiscard]] std::int64_t suggestedBeginning(const CueSheet& sheet);

/// The disc that the sheet's files are, end to end, each begun on a frame, with its pregaps and postgaps. `samples`: length
/// at 44.1 kHz of each of sheet.files, any number for silence. `beginsAt`: the caller's answer to the question above. Whether it
/// is a disc that can be pressed is for checkRedBook() to say.
///
/// Errors: BadData for a sheet without tracks, with data tracks or without an index 01 somewhere; Usage when a length is
/// missing, negative or beyond 2^40, or a TOC asks for more of a file than there is. Any thread.
[[nodiscard]] Result<DiscLayout> layoutFromSheet(const CueSheet& sheet, const std::vector<std::int64_t>& samples,
                                                 std::optional<std::int64_t> beginsAt = {});

}  // namespace lacquer
