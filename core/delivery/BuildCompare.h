// SPDX-License-Identifier: GPL-3.0-or-later
// BuildCompare: what has changed between two folders of delivered files, ours or anybody's: file by file, sound, tags, marks.
#pragma once

#include "delivery/SoundCompare.h"
#include "disc/DdpDifference.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

/// One field that two files say differently; empty: one does not say it.
struct TagChange {
    QString place;                        ///< "Vorbis comment", "LIST INFO" …
    QString field;
    QString before;
    QString after;
};

struct FileChange {
    std::filesystem::path before;         ///< relative to the first folder; empty: only in the second
    std::filesystem::path after;          ///< relative to the second; empty: only in the first
    bool sameBytes = false;
    std::optional<SoundDifference> sound; ///< of files of sound that are not the same bytes
    std::vector<TagChange> tags;
    std::optional<DdpDifference> disc;    ///< of the image of a DDP: marks, fields and sound
    QString unread;                       ///< why a file of sound could not be compared

    [[nodiscard]] bool isInBoth() const { return !before.empty() && !after.empty(); }
};

/// All files of both folders in the order of their names, hidden ones and our lists (manifest, sums, reports) left out. Files that
/// only one folder has are taken for the same when their folder, their kind and the number their name begins with are: a changed
/// title changes names. Errors: Missing for what is no folder, InputOutput, Cancelled. Any thread.
[[nodiscard]] Result<std::vector<FileChange>> compareBuilds(const std::filesystem::path& before, const std::filesystem::path& after,
                                                            Progress& progress);

}  // namespace lacquer
