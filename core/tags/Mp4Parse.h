// SPDX-License-Identifier: GPL-3.0-or-later
// Mp4Parse: iTunes' tags in an MP4 file, and whether its sound is still where the file says it is.
#pragma once

#include "base/Result.h"
#include "tags/TagParse.h"

#include <filesystem>

namespace lacquer {

/// All items of moov/udta/meta/ilst: "©nam" with the atom's own bytes, "----:mean:name", "trkn" and "disk" as "3/12",
/// whole numbers as such. BadData when an atom does not fit its parent (ISO 14496-12), an item is malformed, or a chunk
/// of sound (stco, co64) begins outside mdat; InputOutput when the file cannot be read.
[[nodiscard]] Result<ReadTags> parseMp4(const std::filesystem::path& path);

}  // namespace lacquer
