// SPDX-License-Identifier: GPL-3.0-or-later
// TargetFolder: the folder a build delivers into: what in it is ours, and how new files take the place of old ones.
#pragma once

#include "base/ProjectLock.h"
#include "base/Result.h"
#include "delivery/Manifest.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// Everything is made in a private folder inside the target and renamed into place only when all of it is whole and
/// synced. What is in the target and not ours stays, unless it is in the way and the user said so. Removes its private
/// folder when it is destroyed, and those of builds that died when it is opened. One thread.
class TargetFolder {
public:
    /// Creates the folder if needed and locks it. Busy when another build is at work in it; CannotCreate, Permission or
    /// InputOutput when it cannot be used.
    [[nodiscard]] static Result<TargetFolder> open(const std::filesystem::path& folder);

    TargetFolder(TargetFolder&& other) noexcept;
    TargetFolder& operator=(TargetFolder&&) = delete;
    ~TargetFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return folder_; }
    /// Where new files are made, on the same disk.
    [[nodiscard]] const std::filesystem::path& partial() const { return partial_; }
    /// What the last build delivered here.
    [[nodiscard]] const Manifest& manifest() const { return manifest_; }

    /// True when the file on disk is the one a build of ours delivered: by size and time, or by its hash with `byHash`.
    [[nodiscard]] bool isOurs(const std::filesystem::path& relative, bool byHash) const;

    /// Those of the files that exist and are not ours.
    [[nodiscard]] std::vector<std::filesystem::path> inTheWay(const std::vector<std::filesystem::path>& files, bool byHash) const;

    /// Free bytes on the target's disk; nullopt where the system does not say.
    [[nodiscard]] std::optional<std::int64_t> freeBytes() const;

    /// Writes a small file into the private folder, synced.
    Result<void> writePartial(const std::filesystem::path& relative, std::string_view bytes) const;

    /// Renames these files from the private folder over those in the target, in order, removes the `stale` ones (ours,
    /// no longer delivered), and syncs every folder that changed.
    Result<void> publish(const std::vector<std::filesystem::path>& files, const std::vector<std::filesystem::path>& stale) const;

private:
    TargetFolder(std::filesystem::path folder, std::unique_ptr<ProjectLock> lock);
    Result<void> takeOverFromTheDead();
    [[nodiscard]] bool hasHash(const ManifestFile& file) const;

    std::filesystem::path folder_;
    std::filesystem::path partial_;
    std::unique_ptr<ProjectLock> lock_;
    Manifest manifest_;
    bool createdHere_ = false;
};

}  // namespace lacquer
