// SPDX-License-Identifier: GPL-3.0-or-later
// The names of files on their way to becoming `name`: recognisable as ours, hidden, and never guessable in advance.
#pragma once

#include "base/FileDescriptor.h"

#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// A fresh `.name.XXXXXX`; a long name is cut so that the whole stays within 255 bytes.
[[nodiscard]] std::string temporaryName(const std::string& name);

/// Whether `candidate` is one that temporaryName(name) can have made.
[[nodiscard]] bool isTemporaryOf(std::string_view candidate, const std::string& name);

/// Creates a temporary file for `name`, mode 0600, exclusively, following no link, and locks it so that a clean-up
/// elsewhere knows that it is in use. `temporary` receives its name, or nothing.
[[nodiscard]] std::error_code createTemporary(int directory, const std::string& name, FileDescriptor& file,
                                              std::string& temporary);

/// The names in an open directory, sorted; empty if it cannot be listed.
[[nodiscard]] std::vector<std::string> namesIn(int directory);

/// Removes temporaries of `name` that were left by a crash: ours, locked by nobody, and writable (what was kept for
/// rescue is not).
void removeStaleTemporaries(int directory, const std::string& name);

/// Marks a complete temporary as kept for the user, so that no clean-up takes it.
void keepForRescue(int directory, const std::string& temporary);

}  // namespace lacquer
