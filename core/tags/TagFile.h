// SPDX-License-Identifier: GPL-3.0-or-later
// TagFile: a finished file, read in pieces wherever its tags may stand.
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <filesystem>
#include <fstream>

namespace lacquer {

class TagFile {
public:
    /// InputOutput when it cannot be opened.
    [[nodiscard]] static Result<TagFile> open(const std::filesystem::path& path);

    [[nodiscard]] std::uint64_t size() const { return size_; }
    /// Bytes from an offset on; fewer where the file ends before, none when more than 64 MiB are asked for.
    [[nodiscard]] QByteArray at(std::uint64_t offset, std::uint64_t count);
    /// BadData: the named part of the file is not as it should be.
    [[nodiscard]] Error malformed(const char* place) const;

private:
    std::filesystem::path path_;
    std::ifstream file_;
    std::uint64_t size_ = 0;
};

}  // namespace lacquer
