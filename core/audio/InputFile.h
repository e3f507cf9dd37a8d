// SPDX-License-Identifier: GPL-3.0-or-later
// InputFile: a regular file opened for reading by its bytes-exact path, and nothing that could hang or vanish under us.
#pragma once

#include "audio/ByteSource.h"
#include "base/FileDescriptor.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace lacquer {

/// Owns a file descriptor. Reads with pread, never mmap, so that a file cut short while we read is an error, not a
/// crash. readAt may be called from several threads.
class InputFile : public ByteSource {
public:
    /// Opens a regular, non-empty file. Fails with Missing, Permission, BadData (a folder, a device, nothing in it) or
    /// InputOutput. Devices and pipes are neither waited for nor read.
    static Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& path);

    /// The size when it was opened, in bytes.
    [[nodiscard]] std::int64_t size() const override { return size_; }
    [[nodiscard]] std::int64_t readAt(std::int64_t offset, std::span<std::byte> to) const override;

    /// Why the first failed read failed; none has where this is empty.
    [[nodiscard]] std::error_code readError() const { return {readError_, std::generic_category()}; }

private:
    InputFile(FileDescriptor descriptor, std::int64_t size) : descriptor_(std::move(descriptor)), size_(size) {}

    FileDescriptor descriptor_;
    std::int64_t size_;
    mutable std::atomic<int> readError_{0};
};

}  // namespace lacquer
