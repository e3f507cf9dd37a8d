// SPDX-License-Identifier: GPL-3.0-or-later
// FileWatch: a FileWatcher on a thread of its own, so that a network disk that does not answer holds up nobody.
#pragma once

#include "base/FileWatcher.h"

#include <chrono>
#include <memory>

namespace lacquer {

/// Every function returns at once, whatever the disk does. Destroying it does not wait either: the thread ends by itself once
/// the disk lets go.
class FileWatch {
public:
    explicit FileWatch(std::chrono::milliseconds interval = std::chrono::seconds(1), FileWatcher::Look look = {},
                       FileWatcher::Fingerprint fingerprint = {});
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// See FileWatcher. Around a save of its own the owner calls watchProject with the new hash right after it.
    void watch(std::vector<std::filesystem::path> sources);
    void watchProject(std::filesystem::path project, std::string contentHash);

    /// What happened since the last call.
    [[nodiscard]] std::vector<FileEvent> take();

private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

}  // namespace lacquer
