// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for an album as a whole, beyond the range of each field: checked on reading and after every edit.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

namespace lacquer {

/// Names and ids stand once, rates and depths exist. BadData; the sentence starts with the key.
[[nodiscard]] Result<void> checkAlbum(const Album& album);

/// checkAlbum(after), and: an edit must not make an album unplayable that could be laid out before it (an overlap longer
/// than half a song, a trim that leaves nothing). Usage, with the plan's sentence. Leaving no song enabled is allowed.
[[nodiscard]] Result<void> checkEdit(const Album& before, const Album& after);

}  // namespace lacquer
