// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the command table; each is made in the file of its command.
#pragma once

#include "Command.h"

namespace lacquer {

[[nodiscard]] Command addCommand();
[[nodiscard]] Command buildCommand();
[[nodiscard]] Command chainCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command collectCommand();
[[nodiscard]] Command completionCommand();
[[nodiscard]] Command ddpCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command getCommand();
[[nodiscard]] Command helpCommand();
[[nodiscard]] Command inspectCommand();
[[nodiscard]] Command levelCommand();
[[nodiscard]] Command matchCommand();
[[nodiscard]] Command measureCommand();
[[nodiscard]] Command metadataCommand();
[[nodiscard]] Command moveCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command presetCommand();
[[nodiscard]] Command processorsCommand();
[[nodiscard]] Command profilesCommand();
[[nodiscard]] Command relinkCommand();
[[nodiscard]] Command removeCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command revisionCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command splitCommand();
[[nodiscard]] Command versionCommand();

}  // namespace lacquer
