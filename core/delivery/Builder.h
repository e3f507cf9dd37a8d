// SPDX-License-Identifier: GPL-3.0-or-later
// Builder: from an album to verified files in a folder, or to one sentence and an untouched folder.
#pragma once

#include "base/Progress.h"
#include "delivery/BuildOutcome.h"
#include "delivery/Papers.h"
#include "model/Album.h"

#include <QStringList>

#include <filesystem>

namespace lacquer {

struct BuildOptions {
    std::filesystem::path target;         ///< the folder to deliver into
    QStringList only;                     ///< names of deliverables; empty: all
    bool dryRun = false;                  ///< plan and say, write nothing
    bool force = false;                   ///< may replace files that are not ours
    bool verify = false;                  ///< judge what is already there by its hash instead of size and time
    bool strictLoudness = false;          ///< a track off its target fails the build
    bool useCache = true;                 ///< keep what was rendered for the next build
    bool renderAll = false;               ///< trust nothing that was rendered or delivered before
    int threads = 1;
    int blockFrames = 4096;               ///< must not matter
    std::filesystem::path cacheFolder;
    std::int64_t cacheBytes = std::int64_t(20) << 30;
    PaperMaker papers;                    ///< draws report.html and report.pdf; none: there are none
};

/// Builds an album whose relative paths start at `folder`. Success means that every file has been read back and found
/// right, and stands in the target under its final name. On failure or cancelling the target is as it was. Long: check
/// `progress` from another thread.
///
/// Errors: those of the preflight's first error, of planDelivery, TargetFolder and sources that fail while being read;
/// CannotCreate for files in the way; InputOutput for too little space, before anything is rendered.
[[nodiscard]] Result<BuildOutcome> build(const Album& album, const std::filesystem::path& folder, const BuildOptions& options,
                                         Progress& progress);

}  // namespace lacquer
