// SPDX-License-Identifier: GPL-3.0-or-later
// Terminal: everything the command line asks of the operating system: streams, signals, colours.
#pragma once

#include "base/Progress.h"

#include <string_view>
#include <system_error>

namespace lacquer {

class Terminal {
public:
    enum class Stream { Output = 1, Errors = 2 };

    /// Call first in main: closed standard streams become dead ends, so that no file opened later is mistaken for one;
    /// writing into a closed pipe or past a size limit becomes an error instead of death.
    static void protect();

    /// SIGINT and SIGTERM ask `progress` to stop; a second one ends the program at once. `progress` lives until the end.
    static void stopOnSignals(Progress& progress);
    /// The last of the two signals that arrived, or 0.
    [[nodiscard]] static int lastSignal();

    [[nodiscard]] static bool isTerminal(Stream stream);
    /// Columns of the terminal behind standard error; 80 where nobody knows.
    [[nodiscard]] static int columns();
    /// Colour on standard error, by --color, NO_COLOR, CLICOLOR_FORCE, TERM and whether it is a terminal.
    [[nodiscard]] static bool wantsColor(std::string_view option);

    /// Writes all bytes, retrying interruptions.
    static std::error_code write(Stream stream, std::string_view bytes);
};

}  // namespace lacquer
