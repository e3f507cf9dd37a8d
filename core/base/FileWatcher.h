// SPDX-License-Identifier: GPL-3.0-or-later
// FileWatcher: which of an open project's files vanished, changed or came back since somebody last asked.
#pragma once

#include "base/FileLook.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lacquer {

enum class FileEventKind {
    Vanished,
    Changed,          ///< looks different: probably other content, a hash can tell
    CameBack,         ///< as it was before it vanished
    ProjectChanged,   ///< the project's content is neither what was loaded nor what was saved last
    ProjectVanished,
};

struct FileEvent {
    FileEventKind kind = FileEventKind::Changed;
    std::filesystem::path path;

    friend bool operator==(const FileEvent&, const FileEvent&) = default;
};

/// The logic alone: no thread, no clock, and the disk only through the functions it is given, which may block.
class FileWatcher {
public:
    using Look = std::function<std::optional<FileLook>(const std::filesystem::path&)>;
    /// SHA-256 of a file's content; empty when it cannot be read.
    using Fingerprint = std::function<std::string(const std::filesystem::path&)>;

    /// Nothing given: lookAt and hashFile.
    explicit FileWatcher(Look look = {}, Fingerprint fingerprint = {});

    /// The sources to watch from now on. A file that is watched already keeps what is known of it; a new one is taken as it
    /// is found at the next poll, and is reported then if it is missing.
    void watch(const std::vector<std::filesystem::path>& sources);
    /// The project file and the content it is known to have; call it again after each save. Empty: none.
    void watchProject(const std::filesystem::path& project, const std::string& contentHash);

    /// Looks at every file once and says what is new, sources in order of their paths, the project last. A change is
    /// reported once; the project is hashed only when it looks different.
    [[nodiscard]] std::vector<FileEvent> poll();

private:
    struct Known {
        bool met = false;                 ///< polled at least once
        bool present = true;
        std::optional<FileLook> look;     ///< the last one while it was there
    };

    void pollProject(std::vector<FileEvent>& events);

    Look look_;
    Fingerprint fingerprint_;
    std::map<std::filesystem::path, Known> sources_;
    std::filesystem::path project_;
    std::string projectHash_;
    Known projectKnown_;
};

}  // namespace lacquer
