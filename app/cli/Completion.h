// SPDX-License-Identifier: GPL-3.0-or-later
// Completion: what the Tab key offers in a shell, made from the table of commands.
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace lacquer {

/// The script for bash, zsh or fish, its descriptions in the user's language. Usage for another shell.
[[nodiscard]] Result<std::string> completionScript(std::string_view shell);

}  // namespace lacquer
