// SPDX-License-Identifier: GPL-3.0-or-later
// SourceFinder: which songs and stems the files and folders are that somebody adds.
#pragma once

#include "base/Result.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

/// One song to be added.
struct FoundSong {
    QString title;
    std::vector<std::filesystem::path> stems;   ///< in natural order
    std::optional<std::filesystem::path> referenceMix;
};

/// A file is a song from a stereo mix, a folder a song from its stems; a file of a folder with "mix" or "master" in its name
/// is the song's reference mix, if stems remain beside it. Missing, or BadData for a folder without sound files or with
/// several files that could be the mix.
[[nodiscard]] Result<FoundSong> songFrom(const std::filesystem::path& path);

/// Every sub-folder and sound file of a folder as a song, in natural order; a file itself as one.
[[nodiscard]] Result<std::vector<FoundSong>> songsInside(const std::filesystem::path& path);

/// Sound files of a folder, or the file itself, in natural order. Hidden files and other kinds are passed over.
[[nodiscard]] Result<std::vector<std::filesystem::path>> soundFilesOf(const std::filesystem::path& path);

/// Whether a file's name says that it holds sound.
[[nodiscard]] bool isSoundFile(const std::filesystem::path& path);

}  // namespace lacquer
