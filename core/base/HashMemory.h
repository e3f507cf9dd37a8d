// SPDX-License-Identifier: GPL-3.0-or-later
// HashMemory: hashes of files that have not changed since they were hashed, for programs that ask again and again.
#pragma once

#include "base/FileLook.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace lacquer {

/// Trusts identity, size and time of change; a build does not and hashes anew. Any thread.
class HashMemory {
public:
    /// hashFile(), or what it said when the file last looked like this.
    [[nodiscard]] Result<std::string> hash(const std::filesystem::path& path, Progress& progress);

private:
    struct Entry {
        FileLook look;
        std::string sha256;
    };

    std::mutex mutex_;
    std::map<std::filesystem::path, Entry> entries_;
};

}  // namespace lacquer
