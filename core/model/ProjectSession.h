// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectSession: a project opened to be read, or locked, changed and saved.
#pragma once

#include "base/ProjectLock.h"
#include "model/ProjectFile.h"

#include <filesystem>
#include <memory>

namespace lacquer {

class ProjectSession {
public:
    /// For reading: takes no lock, so that a project open elsewhere can be looked at.
    [[nodiscard]] static Result<ProjectSession> toRead(const std::filesystem::path& path);
    /// For changing: Busy when somebody else has it open, Permission when it is newer than this version.
    [[nodiscard]] static Result<ProjectSession> toChange(const std::filesystem::path& path);

    [[nodiscard]] const Album& album() const { return project_.album; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Where relative paths of sources start: the folder of the file itself, links followed.
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// Checks the edit against the album that was opened and saves it; an equal album is left alone.
    [[nodiscard]] Result<void> save(const Album& album);

private:
    [[nodiscard]] static Result<ProjectSession> open(const std::filesystem::path& path, bool toChange);

    std::filesystem::path path_;
    std::filesystem::path folder_;
    LoadedProject project_;
    std::unique_ptr<ProjectLock> lock_;
};

/// Folder of the file that a project's path leads to, absolute, links followed as far as it exists.
[[nodiscard]] std::filesystem::path projectFolder(const std::filesystem::path& project);

}  // namespace lacquer
