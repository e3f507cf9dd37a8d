// SPDX-License-Identifier: GPL-3.0-or-later
// FinishedWork: what builds into a folder have finished so far, so that the build after a kill or a cancel goes on instead of
// beginning anew.
#pragma once

#include "base/LineLog.h"
#include "base/Result.h"
#include "delivery/FileReading.h"
#include "delivery/RenditionRender.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace lacquer {

/// A file that was written and proved, and lies among the fresh ones of the private folder.
struct FinishedFile {
    std::filesystem::path path;           ///< relative
    std::string recipe;
    FileReading reading;
};

/// A group of a rendition whose sound stands in that rendition's spool.
struct FinishedGroup {
    std::string recipe;                   ///< groupRecipe()
    std::string sha256;                   ///< of its stretch of the spool
    GroupOutcome outcome;
};

/// A log in the private folder of a build: a line for everything that is whole. It is never trusted further than a hash of the
/// bytes reaches. A disk that does not take a line costs nothing but what it would have saved. Noting from any thread.
class FinishedWork {
public:
    /// Reads what earlier builds noted in this private folder and goes on with a log of its own. Groups count only where
    /// the sources looked as they do now (`sources`, any text): they were noted before it was certain that none had changed.
    FinishedWork(std::filesystem::path folder, std::string sources);

    void note(const FinishedFile& file);
    void note(const FinishedGroup& group);

    /// The newest entry for this very file, or nullptr.
    [[nodiscard]] const FinishedFile* file(const std::filesystem::path& path, const std::string& recipe) const;
    /// The newest entry for this group, or nullptr.
    [[nodiscard]] const FinishedGroup* group(const std::string& recipe) const;

    /// Whether a private folder has anything in it that is worth going on from.
    [[nodiscard]] static bool isIn(const std::filesystem::path& folder);

private:
    void read(const std::filesystem::path& log);
    void append(const std::string& line);

    std::filesystem::path folder_;
    std::string sources_;
    std::vector<FinishedFile> files_;
    std::vector<FinishedGroup> groups_;
    std::mutex mutex_;
    std::optional<LineLog> log_;
};

}  // namespace lacquer
