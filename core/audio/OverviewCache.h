// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewCache: waveforms on disk, so that a file that was drawn once is drawn at once.
#pragma once

#include "audio/Overview.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// A folder of entries named after the content hashes of files. What is damaged, cut or of another shape counts as absent.
/// Several processes may share a folder. Any thread.
class OverviewCache {
public:
    /// Uses a folder, which is created with the first entry.
    explicit OverviewCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The complete overview of the file with this content (64 hexadecimal digits) and shape, or nullptr.
    [[nodiscard]] std::shared_ptr<Overview> open(const std::string& sha256, const AudioFormat& format) const;

    /// Keeps a complete overview; replaces what is there. Usage for an incomplete one, InputOutput when the folder cannot be
    /// written to.
    Result<void> store(const std::string& sha256, const Overview& overview) const;

    /// Removes the entries that were used longest ago until the rest takes no more than this, and what crashed writers left
    /// behind more than an hour ago.
    void trim(std::int64_t maximumBytes) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(const std::string& sha256) const;

    std::filesystem::path folder_;
};

}  // namespace lacquer
