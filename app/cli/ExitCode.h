// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes, a promise to scripts: 0, 1 and 2 as everywhere, the rest from BSD's sysexits and the shell's 128 + signal.
#pragma once

#include "base/Result.h"

namespace lacquer {

/// The exit code of each kind of error. Cancelled is 130; the program itself turns it into 143 after SIGTERM.
[[nodiscard]] constexpr int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed: return 1;
    case ErrorKind::Usage: return 2;
    case ErrorKind::BadData: return 65;
    case ErrorKind::Missing: return 66;
    case ErrorKind::Unavailable: return 69;
    case ErrorKind::Internal: return 70;
    case ErrorKind::CannotCreate: return 73;
    case ErrorKind::InputOutput: return 74;
    case ErrorKind::Busy: return 75;
    case ErrorKind::Permission: return 77;
    case ErrorKind::Cancelled: return 130;
    }
    return 70;
}

/// What each code means, for the manual; in rising order.
struct ExitCodeMeaning {
    int code;
    const char* meaning;
};
inline constexpr ExitCodeMeaning exitCodeMeanings[] = {
    {0, "all is well"},
    {1, "a check found problems, or something without a code of its own"},
    {2, "the command line makes no sense"},
    {65, "a file's content cannot be used"},
    {66, "a file or item is missing"},
    {69, "a device or service is not available"},
    {70, "a bug in Lacquer"},
    {73, "an output cannot be created"},
    {74, "reading or writing failed, or the disk is full"},
    {75, "somebody else holds the project; try again later"},
    {77, "not permitted, or consent is needed"},
    {130, "stopped by Ctrl-C (SIGINT)"},
    {143, "stopped by SIGTERM"},
};

}  // namespace lacquer
