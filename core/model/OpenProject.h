// SPDX-License-Identifier: GPL-3.0-or-later
// OpenProject: the file behind an album that stays open for hours: locked, saved over and over, saved elsewhere, or not yet there.
#pragma once

#include "base/ProjectLock.h"
#include "base/Result.h"
#include "model/Album.h"

#include <filesystem>
#include <memory>
#include <string>

namespace lacquer {

/// Knows nothing of the album but where it lies; the owner keeps the album in a Document. One thread at a time.
class OpenProject {
public:
    enum class Access {
        Write,       ///< Busy when somebody else has it open; Permission when its folder cannot be written
        StealLock,   ///< the user has said that nobody is there
        ReadOnly,    ///< takes no lock
    };

    /// An album that was never saved.
    OpenProject() = default;
    /// Opens a file and puts its album into `album`. What a newer version wrote becomes read-only by itself. Fails like
    /// ProjectLock and loadProject; `album` is untouched then.
    [[nodiscard]] static Result<OpenProject> open(const std::filesystem::path& path, Access access, Album& album);

    /// Empty until it is saved first.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Where relative paths of sources start, links followed; empty until it is saved first, when paths must be absolute.
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }
    /// SHA-256 of what was loaded or saved last, for Journal and FileWatch; empty until it is saved first.
    [[nodiscard]] const std::string& contentHash() const { return contentHash_; }

    /// Busy when somebody else changed the file since (then ask: overwrite, saveAs or open again), Permission when it is
    /// read-only, Usage when it has no path yet. On failure the file is as it was.
    [[nodiscard]] Result<void> save(const Album& album);
    /// The same over whatever stands there now; that stays as a backup.
    [[nodiscard]] Result<void> overwrite(const Album& album);
    /// Saves under another name, which is this project's from then on, and rewrites relative paths of sources in `album` for
    /// the new folder. CannotCreate or Busy when the file exists and `replace` is false. On failure nothing has changed.
    [[nodiscard]] Result<void> saveAs(const std::filesystem::path& path, Album& album, bool replace);

private:
    [[nodiscard]] Result<void> write(const Album& album, const std::string& expectedHash);

    std::filesystem::path path_;
    std::filesystem::path folder_;
    std::string contentHash_;
    bool readOnly_ = false;
    std::unique_ptr<ProjectLock> lock_;
};

/// A song as a project in the folder `to` holds it that came from one in `from`: relative paths of sources are rewritten.
[[nodiscard]] Song movedTo(Song song, const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace lacquer
