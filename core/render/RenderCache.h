// SPDX-License-Identifier: GPL-3.0-or-later
// RenderCache: rendered nodes on disk as raw doubles, so that what has not changed is never rendered twice.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "render/Source.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>

namespace lacquer {

/// A folder of entries named after their keys. Raw double, so what comes out equals what went in, bit for bit; every
/// entry carries the hash of its key, range and sound, and one that is damaged counts as absent. Several processes may
/// share a folder.
class RenderCache {
public:
    /// Uses a folder, which is created with the first entry. `maximumBytes` bounds what trim() leaves.
    RenderCache(std::filesystem::path folder, std::int64_t maximumBytes);

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// True when the entry is there and whole. Any thread.
    [[nodiscard]] bool contains(const std::string& key);

    /// The entry as a source, or nullptr when it is absent or damaged. Any thread.
    [[nodiscard]] std::unique_ptr<Source> open(const std::string& key);

    /// Renders a source's whole range into an entry, in blocks of `blockFrames`. InputOutput names the folder and the
    /// remedy. Any thread; the same key from two threads is harmless.
    Result<void> store(const std::string& key, Source& source, int blockFrames, Progress& progress);

    /// Removes the entries that were used longest ago until the rest fits, and what crashed writers left behind.
    void trim();

private:
    /// By what a file that was verified is recognised: anyone who changes it changes this.
    struct Stamp {
        std::filesystem::file_time_type written;
        std::int64_t bytes = 0;

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    [[nodiscard]] std::filesystem::path pathOf(const std::string& key) const;
    [[nodiscard]] Stamp stampOf(const std::string& key) const;
    [[nodiscard]] Error cannotWrite(const std::error_code& code) const;
    [[nodiscard]] bool isVerified(const std::string& key);
    void markVerified(const std::string& key);

    std::filesystem::path folder_;
    std::int64_t maximumBytes_;
    std::mutex mutex_;
    std::map<std::string, Stamp> verified_;
};

}  // namespace lacquer
