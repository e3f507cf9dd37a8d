// SPDX-License-Identifier: GPL-3.0-or-later
// StateFolder: where Lacquer remembers what belongs to a user and not to a project.
#pragma once

#include "base/Result.h"

#include <filesystem>

namespace lacquer {

/// lacquer below XDG_STATE_HOME, else below ~/.local/state (XDG Base Directory Specification 0.8); it need not exist.
/// Permission when neither XDG_STATE_HOME nor HOME is an absolute path.
[[nodiscard]] Result<std::filesystem::path> stateFolder();

}  // namespace lacquer
