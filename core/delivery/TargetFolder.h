// SPDX-License-Identifier: GPL-3.0-or-later
// TargetFolder: the folder a build delivers into: what in it is ours, and how new files take the place of old ones.
#pragma once

#include "base/Folder.h"
#include "base/ProjectLock.h"
#include "base/Result.h"
#include "delivery/Manifest.h"
#include "delivery/Publication.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// Everything is made in a private folder inside the target and put in place only when all of it is whole and synced. What
/// is in the target and not ours stays, unless it is in the way and the user said so. Removes its private folder when it is
/// destroyed; when it is opened, undoes what a build that died was about to publish and removes that one's. One thread.
class TargetFolder {
public:
    /// Creates the folder if needed and locks it. Busy when another build is at work in it; CannotCreate, Permission or
    /// InputOutput when it cannot be used.
    [[nodiscard]] static Result<TargetFolder> open(const std::filesystem::path& folder);

    TargetFolder(TargetFolder&& other) noexcept;
    TargetFolder& operator=(TargetFolder&&) = delete;
    ~TargetFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Where new files are made, on the same disk, with the paths they will have in the target.
    [[nodiscard]] std::filesystem::path fresh() const { return partial_ / "new"; }
    /// For files that only the build itself needs.
    [[nodiscard]] const std::filesystem::path& scratch() const { return partial_; }
    /// What the last build delivered here.
    [[nodiscard]] const Manifest& manifest() const { return manifest_; }

    /// True when the file on disk is the one a build of ours delivered: by size and time, or by its hash with `byHash`.
    /// An error when the disk does not let that be known.
    [[nodiscard]] Result<bool> isOurs(const std::filesystem::path& relative, bool byHash) const;

    /// Those of the files that exist and are not ours.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> inTheWay(const std::vector<std::filesystem::path>& files,
                                                                      bool byHash) const;

    /// The first of the files that nobody may replace: a folder has its name, or its folder is a link or no folder.
    [[nodiscard]] std::optional<std::filesystem::path> impossible(const std::vector<std::filesystem::path>& files) const;

    /// Free bytes on the target's disk; nullopt where the system does not say.
    [[nodiscard]] std::optional<std::int64_t> freeBytes() const;

    /// Makes a folder for fresh files.
    Result<void> makeFreshFolder(const std::filesystem::path& relative) const;

    /// Writes a small file among the fresh ones, synced.
    Result<void> writeFresh(const std::filesystem::path& relative, std::string_view bytes) const;

    /// Puts these fresh files in the place of those in the target, in order, and removes the `stale` ones (ours, no longer
    /// delivered): all of it, or on an error nothing.
    Result<void> publish(const std::vector<FreshFile>& files, const std::vector<std::filesystem::path>& stale);

private:
    TargetFolder(std::filesystem::path path, std::unique_ptr<ProjectLock> lock);
    Result<void> takeOverFromTheDead();
    [[nodiscard]] Result<bool> hasHash(const ManifestFile& file) const;
    void removeMadeFolders() const;

    std::filesystem::path path_;
    std::filesystem::path partial_;
    std::unique_ptr<ProjectLock> lock_;
    Folder folder_;
    Manifest manifest_;
    std::vector<std::filesystem::path> madeHere_;   ///< folders that opening made, outermost first
    bool keepPartial_ = true;                       ///< it may hold earlier files that are not back in their place
};

}  // namespace lacquer
