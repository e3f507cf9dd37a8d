// SPDX-License-Identifier: GPL-3.0-or-later
// An open file that closes itself, and the one safe way to open a file that a stranger may have named.
#pragma once

#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

namespace lacquer {

/// Owns one POSIX file descriptor. Move-only; -1 means none.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~FileDescriptor() { (void)close(); }

    [[nodiscard]] bool valid() const { return descriptor_ >= 0; }
    [[nodiscard]] int get() const { return descriptor_; }
    /// Gives the descriptor away.
    [[nodiscard]] int release() { return std::exchange(descriptor_, -1); }

    /// Closes now and says whether the system had anything to complain about (a late write error of a network disk).
    std::error_code close();

    /// Opens a regular file for reading. Devices, pipes, sockets and directories are refused without waiting for them:
    /// Missing, Permission, BadData (not a regular file) or InputOutput. Symbolic links are followed.
    [[nodiscard]] static Result<FileDescriptor> openRegular(const std::filesystem::path& path);

    /// Creates a file that must not exist, for reading and writing, with mode 0600 less the umask; a symbolic link in its
    /// place counts as existing. Invalid on failure; `problem` says why.
    [[nodiscard]] static FileDescriptor createNew(const std::filesystem::path& path, std::error_code& problem);
    /// Opens a file for reading and writing that must exist; a symbolic link in its place is refused.
    [[nodiscard]] static FileDescriptor openExisting(const std::filesystem::path& path, std::error_code& problem);
    /// Creates a file of a new, random name that starts with `prefix`, and puts the name there.
    [[nodiscard]] static FileDescriptor createTemporary(std::filesystem::path& prefix, std::error_code& problem);

    /// Makes the file that long; what was not written reads as zeros.
    [[nodiscard]] std::error_code resize(std::int64_t bytes) const;
    /// Reads or writes exactly `size` bytes at an offset, without moving the current position; several threads may do so at
    /// once. An end before that is an error.
    [[nodiscard]] std::error_code readAllAt(void* to, std::size_t size, std::int64_t offset) const;
    [[nodiscard]] std::error_code writeAllAt(const void* from, std::size_t size, std::int64_t offset) const;

    /// Reads up to `size` bytes at the current position; fewer than asked only at the end. Retries interruptions.
    [[nodiscard]] std::error_code read(char* buffer, std::size_t size, std::size_t& got) const;
    /// Writes all bytes, retrying interruptions and short writes.
    [[nodiscard]] std::error_code writeAll(const char* bytes, std::size_t size) const;
    /// fsync. Where a file system cannot sync directories (EINVAL) there is nothing better to do, so that is success.
    [[nodiscard]] std::error_code sync() const;
    /// fdatasync: the content and what is needed to read it back.
    [[nodiscard]] std::error_code syncData() const;
    /// Takes the file for as long as it stays open; false when somebody else has it, until the end of that process at the
    /// latest (flock).
    [[nodiscard]] bool tryLock() const;

private:
    int descriptor_ = -1;
};

}  // namespace lacquer
