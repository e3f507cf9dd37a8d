// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the first file call of a program, then the second, and so on until it gets through: every moment is tried.
#pragma once

#include "support/Command.h"

#include <functional>

namespace lacquer::test {

/// What strikes (see faultshim.c).
struct Fault {
    std::string calls = "any";  ///< any, or some of open read write fsync rename link unlink ftruncate mkdir close
    int error = 5;              ///< errno
    bool sticky = false;        ///< from then on every such call
    bool shortWrites = false;   ///< writes write half instead of failing
    bool kill = false;          ///< SIGKILL just before the call
    int first = 1;              ///< the first call it strikes at
    int stride = 1;             ///< from run to run it moves on by so many calls: more than one is a sample
};

/// Runs one command with one fault at call 1, 2, 3 … of those on paths inside its directory.
class FaultLoop {
public:
    /// Fills the empty directory before each run.
    using SetUp = std::function<void(const std::filesystem::path& directory)>;
    /// Looks at the directory after a run; returns what is wrong, or nothing.
    using Check = std::function<QString(const std::filesystem::path& directory, const Outcome& outcome)>;

    /// What all runs came to.
    struct Report {
        int calls = 0;  ///< how many moments there were to break
        QStringList problems;
    };

    FaultLoop(Command command, SetUp setUp, Check check)
        : command_(std::move(command)), setUp_(std::move(setUp)), check_(std::move(check))
    {
    }

    /// Ends after the run in which the fault no longer found its call (which must be fine, too). Stops at 20 problems.
    [[nodiscard]] Report run(const Fault& fault) const;

private:
    Command command_;
    SetUp setUp_;
    Check check_;
};

}  // namespace lacquer::test
