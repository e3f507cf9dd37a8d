// SPDX-License-Identifier: GPL-3.0-or-later
// LineLog: a file that only grows, line by line, each with a checksum, so that what a crash leaves can be read up to the tear.
#pragma once

#include "base/FileDescriptor.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// The writer. The file counts as in use while this exists, and no longer once the process has ended, however it did.
class LineLog {
public:
    /// Creates a file that must not exist, readable by this user only. CannotCreate, InputOutput.
    [[nodiscard]] static Result<LineLog> create(const std::filesystem::path& path);

    /// Adds a line without a line break in it, in one write: it survives this process at once, a power cut after sync().
    [[nodiscard]] Result<void> append(std::string_view line);
    [[nodiscard]] Result<void> sync();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::int64_t bytes() const { return bytes_; }

private:
    std::filesystem::path path_;
    FileDescriptor file_;
    std::int64_t bytes_ = 0;
};

struct LoggedLines {
    std::vector<std::string> lines;
    bool torn = false;    ///< something follows that is no whole line
};

/// Reads up to the first line that is damaged, cut or over 64 MiB, at most 256 MiB in all. Fails like openRegular.
[[nodiscard]] Result<LoggedLines> readLineLog(const std::filesystem::path& path);

/// Whether a running program still writes to it.
[[nodiscard]] bool isLineLogInUse(const std::filesystem::path& path);

}  // namespace lacquer
