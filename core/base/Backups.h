// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier versions of a saved file: which are made, what they are called, and which may go.
#pragma once

#include <cstdint>
#include <string>
#include <system_error>
#include <vector>

namespace lacquer {

/// How many earlier versions stay in the folder `backups` beside a file.
struct BackupRules {
    int newest = 20;  ///< the most recent ones, however old
    int days = 14;    ///< besides those, the last one of each of this many days
};

/// Keeps the file `name` of an open directory under a second name, `name.bak`, replacing the one before, and as
/// `backups/2026-11-20T07-10-31.extension` (UTC; `-2`, `-3` … within one second). Hard links where the file system has
/// them, synced copies elsewhere. Everything is on the disk on return. `now` is in seconds since 1970.
[[nodiscard]] std::error_code keepPrevious(int directory, const std::string& name, std::int64_t now);

/// Removes backups with the file's extension that the rules no longer ask for, and copies that a crash left half-done.
/// Failing to is not worth a message.
void dropOldBackups(int directory, const std::string& name, const BackupRules& rules, std::int64_t now);

/// The choice behind dropOldBackups: which of these names may go, oldest first. Names of another form are never chosen.
/// At most two, one more than a save adds, so that a clock gone wrong cannot sweep the shelf.
[[nodiscard]] std::vector<std::string> backupsToDrop(const std::vector<std::string>& names,
                                                     const std::string& extension, const BackupRules& rules,
                                                     std::int64_t now);

}  // namespace lacquer
