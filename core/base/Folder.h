// SPDX-License-Identifier: GPL-3.0-or-later
// Folder: an open folder in which names are changed without ever following a symbolic link that somebody planted there.
#pragma once

#include "base/FileDescriptor.h"

#include <filesystem>
#include <string_view>
#include <system_error>

namespace lacquer {

/// Paths given to it are relative and plain ("wav24/01 Song.wav"): every part but the last must be a real folder, not a
/// link, else the call fails with ENOTDIR or ELOOP; ".." is refused. Any thread.
class Folder {
public:
    enum class Entry { Nothing, File, Folder, Other, Unknown };

    /// Links on the way to the folder itself are followed: that path is the user's own.
    [[nodiscard]] static std::error_code open(const std::filesystem::path& path, Folder& folder);

    /// Whether the system would let us make files in a folder.
    [[nodiscard]] static bool isWritable(const std::filesystem::path& path);

    /// What has this name; a link is Other, and Unknown is what the disk does not let us see.
    [[nodiscard]] Entry look(const std::filesystem::path& relative) const;
    /// False when a part of it exists and is no real folder.
    [[nodiscard]] bool mayBePlainFolder(const std::filesystem::path& relative) const;
    /// Makes a folder and its missing parents; fine when it exists.
    [[nodiscard]] std::error_code makeFolder(const std::filesystem::path& relative, int mode = 0777) const;
    /// Writes a new file, which must not exist, and brings its bytes onto the disk; removed again when that fails.
    [[nodiscard]] std::error_code write(const std::filesystem::path& relative, std::string_view bytes) const;
    /// Gives a file a second name, the same path in another folder on the same disk.
    [[nodiscard]] std::error_code link(const std::filesystem::path& relative, const Folder& to) const;
    /// Renames a file to the same path in another folder on the same disk, over what has that name there.
    [[nodiscard]] std::error_code move(const std::filesystem::path& relative, const Folder& to) const;
    /// Removes a file or link.
    [[nodiscard]] std::error_code remove(const std::filesystem::path& relative) const;
    /// Removes a folder if it is empty.
    [[nodiscard]] std::error_code removeFolder(const std::filesystem::path& relative) const;
    /// Makes the names in a folder below this one survive a power cut; "" is this one.
    [[nodiscard]] std::error_code sync(const std::filesystem::path& relative = {}) const;

private:
    [[nodiscard]] std::error_code openInner(const std::filesystem::path& relative, FileDescriptor& inner) const;

    FileDescriptor folder_;
};

}  // namespace lacquer
