// SPDX-License-Identifier: GPL-3.0-or-later
// DdpReader: opens DDP filesets of any program's making, trusting none.
#pragma once

#include "base/Result.h"
#include "disc/DdpFileset.h"

namespace lacquer {

/// Reads everything but the image and compares what the files say of each other; the image's content and the checksums are
/// verifyDdp's. DDP 1.00 to 2.00; what programs do in different ways is accepted, noted where it could harm. Names lead
/// nowhere but into the folder, and nothing is read that is larger than its kind can be. Fails only where the folder cannot
/// be looked into; see DdpFileset::refusal for the rest. Any thread.
[[nodiscard]] Result<DdpFileset> examineDdp(const std::filesystem::path& folder);

/// The same for those who need a disc: BadData where the fileset cannot be used as one.
[[nodiscard]] Result<DdpFileset> readDdp(const std::filesystem::path& folder);

}  // namespace lacquer
