// SPDX-License-Identifier: GPL-3.0-or-later
// OutputFile: a new file that is written completely or reported as failed; nothing is believed until it is synced.
#pragma once

#include "base/FileDescriptor.h"
#include "base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <system_error>

namespace lacquer {

/// Owns a file descriptor and a fixed buffer. The first failure sticks: every later call reports it again. Destroyed
/// before finish it closes without syncing; the file stays as far as it got.
/// One thread at a time.
class OutputFile {
public:
    /// Creates the file (mode 0644), which must not exist yet. Fails with CannotCreate, Missing or Permission.
    static Result<std::unique_ptr<OutputFile>> create(const std::filesystem::path& path);

    /// Appends all bytes, repeating interrupted and short writes. Fails with InputOutput.
    Result<void> append(std::span<const std::byte> bytes);

    /// Overwrites bytes that were appended before, or appends where the file ends. Fails with InputOutput.
    Result<void> overwrite(std::int64_t offset, std::span<const std::byte> bytes);

    /// Fills `to` from what was written so far; returns how many bytes there were.
    std::int64_t readBack(std::int64_t offset, std::span<std::byte> to);

    /// Writes what is buffered, syncs to the disk and closes. Fails with InputOutput. Nothing may be written afterwards.
    Result<void> finish();

    /// Bytes of the file so far, buffered ones included.
    [[nodiscard]] std::int64_t size() const { return written_ + std::int64_t(buffered_); }

    /// Whether nothing has failed so far, in the words of append.
    [[nodiscard]] Result<void> state() const;

private:
    OutputFile(FileDescriptor descriptor, std::filesystem::path path);
    Result<void> flush();
    Result<void> writeAll(std::int64_t offset, std::span<const std::byte> bytes);
    Result<void> fail(const std::error_code& reason);

    static constexpr std::size_t bufferBytes_ = std::size_t(1) << 18;

    FileDescriptor descriptor_;
    std::filesystem::path path_;
    std::unique_ptr<std::byte[]> buffer_;
    std::size_t buffered_ = 0;
    std::int64_t written_ = 0;
    std::error_code failure_;
};

}  // namespace lacquer
