// SPDX-License-Identifier: GPL-3.0-or-later
// FileCopy: a file brought to another place, with the hash of what arrived there.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// Copies a regular file to a name that must not exist, with its permissions and always writable for its owner, and syncs it.
/// Returns the SHA-256 of the bytes that were copied. Adds them to `progress`. Fails like FileDescriptor::openRegular,
/// CannotCreate when the name is taken, InputOutput when writing fails or the disk is full, or Cancelled within a mebibyte;
/// then nothing of it is left. Any thread.
[[nodiscard]] Result<std::string> copyHashed(const std::filesystem::path& from, const std::filesystem::path& to, Progress& progress);

}  // namespace lacquer
