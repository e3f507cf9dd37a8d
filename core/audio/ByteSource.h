// SPDX-License-Identifier: GPL-3.0-or-later
// ByteSource: bytes that can be read at any place, so that header readers work on files and on memory alike.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace lacquer {

/// Not thread-safe unless an implementation says so.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    [[nodiscard]] virtual std::int64_t size() const = 0;

    /// Fills `to` from the given place; returns how many bytes there were, fewer only at the end or after an error.
    [[nodiscard]] virtual std::int64_t readAt(std::int64_t offset, std::span<std::byte> to) const = 0;
};

/// Bytes in memory that somebody else owns.
class MemoryBytes : public ByteSource {
public:
    explicit MemoryBytes(std::span<const std::byte> bytes) : bytes_(bytes) {}

    [[nodiscard]] std::int64_t size() const override { return std::int64_t(bytes_.size()); }
    [[nodiscard]] std::int64_t readAt(std::int64_t offset, std::span<std::byte> to) const override
    {
        if (offset < 0 || offset >= size())
            return 0;
        const auto count = std::min(std::int64_t(to.size()), size() - offset);
        if (count > 0)
            std::memcpy(to.data(), bytes_.data() + offset, std::size_t(count));
        return count;
    }

private:
    std::span<const std::byte> bytes_;
};

}  // namespace lacquer
