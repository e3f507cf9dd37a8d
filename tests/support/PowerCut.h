// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power after every file call of a program and builds the directories that a disk may hold then.
#pragma once

#include "support/FaultLoop.h"

namespace lacquer::test {

/// Records one run of a command and replays it. After every call, what was not synced may be missing: each subset of
/// the directory changes whose directory was not synced since; and of each file that was not synced: nothing new, zeros
/// where the new bytes belong, a beginning of whole 512-byte sectors, or all of it. What POSIX promises is believed, no
/// more: syncing a file does not keep its name, a rename happens wholly or not at all.
class PowerCut {
public:
    /// Looks at a directory as found after the cut; `finished`: the command had already reported success.
    using Check = std::function<QString(const std::filesystem::path& directory, bool finished)>;

    /// What all cuts came to.
    struct Report {
        int calls = 0;   ///< recorded calls that change anything
        int states = 0;  ///< different directories that were looked at
        QStringList problems;
    };

    PowerCut(Command command, FaultLoop::SetUp setUp, Check check)
        : command_(std::move(command)), setUp_(std::move(setUp)), check_(std::move(check))
    {
    }

    /// `lies`: calls that the disk only pretends to do, such as "fsync", to show that the replay notices. A replay that
    /// does not end with the very directory the command left is a problem itself. `stride`: the power goes after every so many changes
    /// only, a sample. Stops at 20 problems.
    [[nodiscard]] Report run(const std::string& lies = {}, int stride = 1) const;

private:
    Command command_;
    FaultLoop::SetUp setUp_;
    Check check_;
};

}  // namespace lacquer::test
