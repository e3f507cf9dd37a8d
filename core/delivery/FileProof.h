// SPDX-License-Identifier: GPL-3.0-or-later
// FileProof: writes one delivered file, then reads it back with other code than wrote it and compares everything.
#pragma once

#include "base/Progress.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FileReading.h"
#include "delivery/Spool.h"

#include <filesystem>

namespace lacquer {

/// Writes the file at `path`, which must not exist, from the rendition's spool, with its tags, synced to the disk.
Result<void> writeFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable, const PlannedFile& file,
                       const Rendition& rendition, const Spool& spool, Progress& progress);

/// Reads the file back: header by our own strict reader, every sample against the spool, tags by an independent parser,
/// loudness by two meters, true peak against the ceiling, which holds for the file as it stands in the album: where it is
/// cut out of running sound, the reading, which is of the file alone, may lie above it. InputOutput with a sentence when
/// anything is not as planned.
[[nodiscard]] Result<FileReading> proveFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable,
                                            const PlannedFile& file, const Rendition& rendition, const Spool& spool,
                                            Progress& progress);

}  // namespace lacquer
