// SPDX-License-Identifier: GPL-3.0-or-later
// ZipFile: files packed into a ZIP of which every byte follows from theirs.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "delivery/FileReading.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lacquer {

struct ZipEntry {
    std::string name;                     ///< within the ZIP, with slashes, UTF-8
    std::filesystem::path file;
    std::string sha256;                   ///< of the file
};

/// Packs the files, in order, stored as they are: sound does not shrink. All are dated 1980-01-01, the format's first day, so
/// that no clock gets in; ZIP64 where sizes ask for it (PKWARE APPNOTE 4.3). The ZIP must not exist; it is synced, opened again and
/// every entry read back and hashed. CannotCreate, InputOutput, or Cancelled.
[[nodiscard]] Result<FileReading> writeZip(const std::filesystem::path& path, const std::vector<ZipEntry>& entries, Progress& progress);

[[nodiscard]] std::string zipLibraryVersion();

}  // namespace lacquer
