// SPDX-License-Identifier: GPL-3.0-or-later
// Saving so that at every instant, through crash, full disk and power cut, a whole version of the file exists.
#pragma once

#include "base/Backups.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lacquer {

/// What a save does besides replacing the file.
struct SaveOptions {
    /// Keep the previous version as `name.bak` and dated in `backups/` beside the file; nothing: keep none.
    std::optional<BackupRules> backups;
    /// SHA-256 (hex) of what the caller believes is on the disk; empty: no file at all. If somebody else has changed it
    /// the save is refused as Busy. A file that has vanished is written again.
    std::optional<std::string> expectedPrevious;
    /// Seconds since 1970 for the names of backups; nothing: SOURCE_DATE_EPOCH from the environment, or now.
    std::function<std::int64_t()> clock;
};

/// Replaces `target` by `bytes`: a private temporary file beside it, written, synced, then renamed over it, and the
/// directory synced. A symbolic link is followed to its file; permissions stay (a new file gets 0666 less the umask).
/// On failure the file is as it was, byte for byte. Once everything had reached the temporary file and only keeping the
/// previous version or renaming failed, or syncing did, the temporary file stays and the sentence names it. The one
/// failure after the change: the directory cannot be synced, and the sentence says so.
///
/// Errors: Permission (also for a file marked read-only, which is never replaced), CannotCreate (no such folder, or
/// something else has the name), Busy (see expectedPrevious), InputOutput (disk full, with need and have, or failing).
/// Any thread; two saves of one file at once end with one of the two versions.
Result<void> saveSafely(const std::filesystem::path& target, std::string_view bytes, const SaveOptions& options = {});

/// All bytes of a regular file, read in blocks of at most 1 MiB whatever size it claims; BadData over `maximumBytes`.
Result<std::string> readWhole(const std::filesystem::path& path, std::int64_t maximumBytes);

/// Makes the names in a directory survive a power cut.
Result<void> syncDirectory(const std::filesystem::path& directory);

/// Creates a directory and its missing parents with mode 0700. One that exists must be a real directory of this user
/// which nobody else may write to (Permission, CannotCreate).
Result<void> createPrivateDirectory(const std::filesystem::path& directory);

}  // namespace lacquer
