// SPDX-License-Identifier: GPL-3.0-or-later
// DdpVerify: the last look at a DDP fileset before it is pressed: every rule within and between its files, every checksum.
#pragma once

#include "base/Progress.h"
#include "disc/DdpVerdict.h"

namespace lacquer {

/// Reads the fileset (examineDdp) and then all bytes of its image and of the files that have checksums, once. Progress
/// counts bytes. Fails as examineDdp, with Cancelled and with InputOutput when the image cannot be read; everything else is
/// a problem of the verdict. Rules of the Red Book and of CD-TEXT are looked at elsewhere. Any thread.
[[nodiscard]] Result<DdpVerdict> verifyDdp(const std::filesystem::path& folder, Progress& progress);

}  // namespace lacquer
