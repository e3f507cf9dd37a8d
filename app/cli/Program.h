// SPDX-License-Identifier: GPL-3.0-or-later
// Program: from main's words to an exit code.
#pragma once

#include <string>
#include <vector>

namespace lacquer {

/// Runs one command line (without the program's name) and returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int runProgram(const std::vector<std::string>& words);

}  // namespace lacquer
