// SPDX-License-Identifier: GPL-3.0-or-later
// InputFile: a regular file opened for reading by its bytes-exact path, and nothing that could hang or vanish under us.
#pragma once

#include "audio/ByteSource.h"
#include "base/Result.h"

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

    ~InputFile() override;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    /// The size when it was opened, in bytes.
    [[nodiscard]] std::int64_t size() const override { return size_; }
    [[nodiscard]] std::int64_t readAt(std::int64_t offset, std::span<std::byte> to) const override;

    /// errno of the first failed read, or 0.
    [[nodiscard]] int readError() const { return readError_; }

private:
    InputFile(int descriptor, std::int64_t size) : descriptor_(descriptor), size_(size) {}

    int descriptor_;
    std::int64_t size_;
    mutable std::atomic<int> readError_{0};
};

}  // namespace lacquer
