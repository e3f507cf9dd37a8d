// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a FileReference: what a project remembers of a source file.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/FileReference.h"

#include <filesystem>

namespace lacquer {

/// Opens a sound file, reads what it says about itself, and hashes it; the path becomes relative to `folder` when the file
/// lies in it, absolute otherwise. Adds the file's bytes to `progress`. Fails like AudioReader::open and hashFile.
[[nodiscard]] Result<FileReference> referenceTo(const std::filesystem::path& file, const std::filesystem::path& folder,
                                                Progress& progress);

/// The same of a picture: a JPEG or PNG by its first bytes, at most 64 MiB; nothing of it is unpacked. BadData for anything else.
[[nodiscard]] Result<FileReference> pictureReference(const std::filesystem::path& file, const std::filesystem::path& folder,
                                                     Progress& progress);

/// How a project in `folder` names a file: relative when inside, else absolute. Links among the folders on the way are
/// followed, the last one is not.
[[nodiscard]] std::filesystem::path storedPath(const std::filesystem::path& file, const std::filesystem::path& folder);

/// Bytes of a file; 0 when there is none.
[[nodiscard]] std::int64_t bytesOf(const std::filesystem::path& file);

}  // namespace lacquer
