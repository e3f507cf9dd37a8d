// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectFile: an album as one JSON object, one value per line, and back. The schema is docs of CONTRIBUTING.md.
#pragma once

#include "base/Result.h"
#include "base/SafeFile.h"
#include "model/Album.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lacquer {

/// Newest schema this build writes and fully understands.
inline constexpr int projectSchema = 1;

/// A project as read from disk.
struct LoadedProject {
    Album album;
    /// The schema it was written with; above projectSchema the project may be read but never saved over.
    int schema = projectSchema;
    /// SHA-256 of the bytes read, to notice when somebody else changes the file.
    std::string contentHash;

    [[nodiscard]] bool readOnly() const { return schema > projectSchema; }
};

/// The object a project file holds, as a value.
[[nodiscard]] Json projectJson(const Album& album);

/// The bytes a project file holds. Stable: equal albums give equal bytes. Unknown members are kept.
[[nodiscard]] std::string projectText(const Album& album);

/// Reads the bytes of a project file. Fails with BadData and a sentence that says where and what; the caller puts the
/// file's name in front. Members nobody knows are kept in the values they were found in.
[[nodiscard]] Result<LoadedProject> parseProject(std::string_view text);

/// Loads a project. A damaged one is refused with line, reason and the newest backup that can be read.
[[nodiscard]] Result<LoadedProject> loadProject(const std::filesystem::path& path);

/// Saves by the protocol of SafeFile.h, after reading back what is about to be written and comparing.
/// expectedHash: contentHash of the version that was loaded (Busy if the file has changed since); empty: a new file,
/// which must not exist yet. Returns the new contentHash.
[[nodiscard]] Result<std::string> saveProject(const std::filesystem::path& path, const Album& album,
                                              const std::string& expectedHash);

}  // namespace lacquer
