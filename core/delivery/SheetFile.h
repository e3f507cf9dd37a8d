// SPDX-License-Identifier: GPL-3.0-or-later
// SheetFile: writes the sheets that lie beside delivered sound, and reads them back.
#pragma once

#include "base/Result.h"
#include "delivery/FileReading.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// Writes the text as a file that must not exist, synced, and reads it back. InputOutput when it is not what was written.
[[nodiscard]] Result<FileReading> writeSheet(const std::filesystem::path& path, const std::string& text);

}  // namespace lacquer
