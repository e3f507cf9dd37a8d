// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating system's error numbers mean to a musician: a kind, a reason in words, a whole sentence.
#pragma once

#include "base/Result.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace lacquer {

/// What the last call to the system failed with.
[[nodiscard]] std::error_code lastError();

/// The reason in plain words, a clause without full stop ("no space is left on the disk").
[[nodiscard]] QString reason(const std::error_code& code);

/// Permission, Missing or Busy where the number says so, else InputOutput.
[[nodiscard]] ErrorKind kindOf(const std::error_code& code);

/// True when the disk, the quota or the largest allowed file is full.
[[nodiscard]] bool isDiskFull(const std::error_code& code);

/// The whole error for a file that could not be read.
[[nodiscard]] Error readingError(const std::filesystem::path& path, const std::error_code& code);

/// A size for messages, in powers of 1000 and one decimal ("1.2 GB"), the same in every locale.
[[nodiscard]] QString shownSize(std::int64_t bytes);

}  // namespace lacquer
