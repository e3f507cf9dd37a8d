// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StateFolder.h"

#include "base/Text.h"

#include <cstdlib>

namespace lacquer {

Result<std::filesystem::path> stateFolder()
{
    const char* given = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    // The specification wants relative paths ignored.
    if (given && *given == '/')
        return std::filesystem::path(given) / "lacquer";
    if (home && *home == '/')
        return std::filesystem::path(home) / ".local/state/lacquer";
    return Error{ErrorKind::Permission, Text::tr("there is no place to remember it: neither XDG_STATE_HOME nor HOME is set")};
}

}  // namespace lacquer
