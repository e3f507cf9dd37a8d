// SPDX-License-Identifier: GPL-3.0-or-later
// TagCheck: what no container should be given, said before a file is touched.
#pragma once

#include "base/Result.h"
#include "tags/Tags.h"

namespace lacquer {

/// Usage when the ISRC is none, when the cover is neither a JPEG nor a PNG as it says or larger than FLAC's 16 MiB, or
/// when all texts together exceed 4 MiB.
[[nodiscard]] Result<void> checkTags(const Tags& tags);

}  // namespace lacquer
