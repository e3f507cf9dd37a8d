// SPDX-License-Identifier: GPL-3.0-or-later
// FileLoudness: measures the very samples a file will hold before it is written, for what the file says about itself.
#pragma once

#include "base/Progress.h"
#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/Spool.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"

#include <optional>
#include <vector>

namespace lacquer {

/// One file's, or that of several as one programme.
struct FileLoudness {
    Loudness loudness;
    PeakReading peaks{};
};

/// Measures a file's frames in the spool; adds them to the progress. Fails like Spool::read, with Internal when two meters disagree,
/// or Cancelled. Any thread.
[[nodiscard]] Result<FileLoudness> measureFile(const PlannedFile& file, const Rendition& rendition, const Spool& spool, Progress& progress);

/// Writes into the tags of a deliverable's files what was measured of them, one entry per file (nothing for one that stays; with
/// ReplayGain all are measured): loudness fields of bext (EBU Tech 3285,
/// supplement on loudness) where they are broadcast WAVs; loudness and highest sample of the file and of all files together for
/// ReplayGain 2 and R 128 where it is asked for. The album's integrated loudness gates the blocks of all files as one programme
/// (ITU-R BS.1770).
void sayLoudness(PlannedDeliverable& deliverable, const std::vector<std::optional<FileLoudness>>& measured);

/// Both of it for every deliverable that says how loud it is, on several threads: files that `sets` says stay are left out. `spools`:
/// one per rendition.
Result<void> fillLoudness(DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets, const std::vector<Spool>& spools, int threads,
                          Progress& progress);

}  // namespace lacquer
