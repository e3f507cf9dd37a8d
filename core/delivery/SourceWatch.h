// SPDX-License-Identifier: GPL-3.0-or-later
// SourceWatch: notices when a source file changes while an album is being built from it.
#pragma once

#include "base/FileLook.h"
#include "base/Result.h"
#include "model/Album.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace lacquer {

/// Remembers size, time and identity of every source when it is made.
class SourceWatch {
public:
    SourceWatch(const Album& album, const std::filesystem::path& folder);

    /// Success when all are as they were; BadData naming the first that is not.
    [[nodiscard]] Result<void> unchanged() const;

    /// How all of them looked, in one line: equal texts mean that none has changed between two builds.
    [[nodiscard]] std::string stamp() const;

private:
    std::map<std::filesystem::path, std::optional<FileLook>> looks_;
};

}  // namespace lacquer
