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
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// Everything is made in a private folder inside the target and put in place only when all of it is whole and synced. What
/// is in the target and not ours stays, unless it is in the way and the user said so. Removes its private folder when it is
/// destroyed, unless that is to be kept for the next build; when it is opened, undoes what a build that died was about to
/// publish and takes over what that one had finished. One thread.
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

    /// True when the private folder came from a build that was killed or cancelled and had finished something.
    [[nodiscard]] bool hasEarlierWork() const { return hasEarlierWork_; }
    /// Empties the private folder.
    Result<void> discardEarlierWork();
    /// A fresh file of the earlier build, brought back to where fresh files lie; false when it is not there.
    [[nodiscard]] bool recall(const std::filesystem::path& relative) const;
    /// Removes from the private folder all fresh files and spools but these.
    void keepOnly(const std::set<std::filesystem::path>& freshFiles, const std::set<std::string>& spools) const;
    /// The private folder stays when this is destroyed.
    void keepForLater() { keepPartial_ = true; }

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
    Result<void> makePrivateFolders() const;
    [[nodiscard]] Result<bool> hasHash(const ManifestFile& file) const;
    void removeMadeFolders() const;

    std::filesystem::path path_;
    std::filesystem::path partial_;
    std::unique_ptr<ProjectLock> lock_;
    Folder folder_;
    Manifest manifest_;
    std::vector<std::filesystem::path> madeHere_;   ///< folders that opening made, outermost first
    bool hasEarlierWork_ = false;
    bool keepPartial_ = true;                       ///< it may hold earlier files that are not back in their place
};

}  // namespace lacquer
