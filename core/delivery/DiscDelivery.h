// SPDX-License-Identifier: GPL-3.0-or-later
// DiscDelivery: writes the files of a disc, then opens them as a plant would and compares everything with the plan.
#pragma once

#include "base/Progress.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FileReading.h"
#include "delivery/Spool.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lacquer {

/// How much the proof of a disc compares. A disc that is delivered has agreed in all of it.
struct DiscVerdict {
    int tracks = 0;
    int marks = 0;                        ///< indexes, pauses and the lead-out
    int codes = 0;                        ///< ISRCs and the barcode
    int texts = 0;                        ///< of CD-TEXT, in all languages, empty ones not counted
    std::int64_t frames = 0;              ///< of sound, equal to the album's; all others are zero
    std::int64_t leadOutFrame = 0;

    friend bool operator==(const DiscVerdict&, const DiscVerdict&) = default;
};

/// What there is to compare.
[[nodiscard]] DiscVerdict expectedVerdict(const PlannedDeliverable& planned);

/// Names of a disc's files within its folder, the image first. ddp: fixed; cue: after the album's title.
[[nodiscard]] std::vector<std::string> discFileNames(const Album& album, const Deliverable& deliverable, const DiscPlan& disc);

/// Writes all files of the deliverable into `folder`, which exists and holds none of them, synced. InputOutput and the
/// like when the disk fails; Usage for a layout that cannot be said at all (more than 99 tracks, past 99:59:74).
Result<void> writeDisc(const std::filesystem::path& folder, const PlannedDeliverable& planned, const Rendition& rendition,
                       const Spool& spool, Progress& progress);

/// Reads them back with the readers that read other people's discs: every mark, code and text against the plan, every
/// sample against the spool, every checksum. One reading per planned file. InputOutput with a sentence when anything is
/// not as planned.
[[nodiscard]] Result<std::vector<FileReading>> proveDisc(const std::filesystem::path& folder, const PlannedDeliverable& planned,
                                                         const Rendition& rendition, const Spool& spool, Progress& progress);

}  // namespace lacquer
