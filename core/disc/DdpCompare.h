// SPDX-License-Identifier: GPL-3.0-or-later
// DdpCompare: holds two DDP filesets against each other, so that a copy, or another program's export, can be proved equal.
#pragma once

#include "base/Progress.h"
#include "disc/DdpDifference.h"
#include "disc/DdpFileset.h"

namespace lacquer {

/// Marks and fields of two layouts; texts block by block, as far as the caller has put them there.
void compareLayouts(const DiscLayout& first, const DiscLayout& second, DdpDifference& difference);

/// Both must be usable (readDdp). Sound is aligned at track 1, index 01, so that an image without the first pause equals one
/// with it. Progress counts bytes of both images. Cancelled, or InputOutput when an image cannot be read. Any thread.
[[nodiscard]] Result<DdpDifference> compareDdp(const DdpFileset& first, const DdpFileset& second, Progress& progress);

}  // namespace lacquer
