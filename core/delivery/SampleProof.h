// SPDX-License-Identifier: GPL-3.0-or-later
// SampleProof: compares the samples of a finished file with those that were sent, and asks the meters about them.
#pragma once

#include "base/Progress.h"
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FileReading.h"
#include "delivery/Spool.h"

#include <filesystem>
#include <functional>

namespace lacquer {

/// The sentence that ends a build whose file is not what it should be.
[[nodiscard]] Error unproved(const std::filesystem::path& path, const QString& what);

/// What is wrong with a file that was just written is the disk's fault, not that of what went in: the error says so.
[[nodiscard]] Error asWritten(Error error);

/// Reads frames of a file as it is planned, from anywhere in it: its parts from the spool, with their fades; silence behind its
/// end. Fades are rounded to whole steps.
Result<void> readPlanned(const PlannedFile& file, const Spool& spool, std::int64_t frame, std::int32_t* interleaved, int frames);

/// Hands every chunk of a file's frames, as they stand in the spool, to a function; adds them to the progress.
Result<void> eachSpooledChunk(const PlannedFile& file, const Spool& spool, Progress& progress,
                              const std::function<Result<void>(const std::int32_t* interleaved, int frames)>& take);

/// Reads up to so many frames of interleaved stereo, full scale ±1; fewer at the end only.
using SampleReader = std::function<Result<int>(double* interleaved, int frames)>;

/// Every frame of the file against the spool; loudness by two meters, true peak against the ceiling where the file stands
/// in the album. InputOutput when anything differs. Hash and size are left to the caller.
[[nodiscard]] Result<FileReading> proveSamples(const std::filesystem::path& path, const SampleReader& read, const PlannedFile& file,
                                               const Rendition& rendition, const Spool& spool, Progress& progress);

}  // namespace lacquer
