// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: the table. A new command is a file in commands/ and one line in Commands.cpp.
#pragma once

#include "Command.h"

#include <QStringList>

#include <span>

namespace lacquer {

/// All commands, in the order in which help lists them.
[[nodiscard]] std::span<const Command> commands();

/// The command with this name, or nullptr.
[[nodiscard]] const Command* findCommand(std::string_view name);

/// Options every command understands.
[[nodiscard]] std::span<const Option> commonOptions();

/// Names for "did you mean".
[[nodiscard]] QStringList commandNames();

}  // namespace lacquer
