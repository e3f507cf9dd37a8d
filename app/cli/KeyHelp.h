// SPDX-License-Identifier: GPL-3.0-or-later
// KeyHelp: every key of an album with what it takes and what it means, made from the tables the project file is made of.
#pragma once

#include <string>

namespace lacquer {

/// What `help keys` prints; keys and their meanings are English, as they are typed.
[[nodiscard]] std::string keyList();

}  // namespace lacquer
