// SPDX-License-Identifier: GPL-3.0-or-later
// RewriteFile: a file put together anew from bytes of ours and parts of itself, because tags stand before the sound.
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace lacquer {

/// New bytes, or where there are none a range of the old file.
struct FilePiece {
    QByteArray bytes;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// Writes the pieces to a new file beside the old one, syncs it and puts it in the old one's place. InputOutput when that
/// fails; then the old file is as it was.
[[nodiscard]] Result<void> rewriteFile(const std::filesystem::path& path, const std::vector<FilePiece>& pieces);

/// Makes sure that the disk has what was written.
[[nodiscard]] Result<void> syncFile(const std::filesystem::path& path);

}  // namespace lacquer
