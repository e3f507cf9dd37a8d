// SPDX-License-Identifier: GPL-3.0-or-later
// A file system of a few kilobytes that fills up when a test wants it to.
#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace lacquer::test {

/// A tmpfs mounted in a name space of its own, which a sleeping child process keeps alive; others see it through that
/// child's root. Needs root or unprivileged user name spaces: without them valid() is false. Gone when destroyed.
class SmallDisk {
public:
    /// `kibibytes` are rounded up to whole pages by the system; `files`: most files and directories, 0: no limit.
    explicit SmallDisk(int kibibytes, int files = 0);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool valid() const { return child_ > 0; }
    /// The mounted directory, writable for everybody.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Makes the whole disk read-only; false if the system does not let us.
    bool makeReadOnly();

private:
    std::filesystem::path mountPoint_;
    std::filesystem::path path_;
    pid_t child_ = -1;
    int toChild_ = -1;
    int fromChild_ = -1;
};

}  // namespace lacquer::test
