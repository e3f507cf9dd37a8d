// SPDX-License-Identifier: GPL-3.0-or-later
// DiscImport: makes an album of a disc somebody delivered: one recording of its sound, cut into touching songs at its marks.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "disc/DiscLayout.h"
#include "model/Album.h"

#include <filesystem>

namespace lacquer {

/// Where the sound of a disc lies: bare 16-bit little-endian samples, as in IMAGE.DAT.
struct DiscSound {
    std::filesystem::path image;
    std::int64_t firstSector = 0;         ///< the disc's frame that the image begins with
};

/// Copies the sound from 00:02:00 on into a WAV file beside the project, of the project's name, and makes an album of it whose
/// disc is the one that was read: marks, pauses, flags, codes and texts; built again it gives the same image. What stands
/// before the first track becomes a hidden song. The project itself is left to the caller.
///
/// Errors: CannotCreate when the WAV file exists, BadData when the image is shorter than its marks, InputOutput, Cancelled;
/// nothing is left behind then. Progress counts bytes.
[[nodiscard]] Result<Album> importDisc(const DiscLayout& layout, const DiscSound& sound, const std::filesystem::path& project,
                                       Progress& progress);

/// The album of a disc whose sound is one file, begun at 00:02:00.
[[nodiscard]] Album albumOf(const DiscLayout& layout, const FileReference& sound);

}  // namespace lacquer
