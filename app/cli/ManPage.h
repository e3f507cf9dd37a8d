// SPDX-License-Identifier: GPL-3.0-or-later
// ManPage: lacquer-cli(1), made from the table of commands.
#pragma once

#include <string>

namespace lacquer {

/// The manual page in man(7) macros. The same bytes for the same version: it carries no date.
[[nodiscard]] std::string manPage();

}  // namespace lacquer
