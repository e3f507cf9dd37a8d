// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in file headers, whatever the byte order of file and machine.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <span>

namespace lacquer {

/// The unsigned number in 1…8 bytes, least significant byte first.
[[nodiscard]] inline std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

/// The unsigned number in 1…8 bytes, most significant byte first.
[[nodiscard]] inline std::uint64_t bigEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (const std::byte byte : bytes)
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return value;
}

/// Appends the lowest `bytes` bytes of a number, least significant first.
inline void appendLittleEndian(QByteArray& to, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to.append(char(value >> (8 * i) & 0xff));
}

/// Appends the lowest `bytes` bytes of a number, most significant first.
inline void appendBigEndian(QByteArray& to, std::uint64_t value, int bytes)
{
    for (int i = bytes; i-- > 0;)
        to.append(char(value >> (8 * i) & 0xff));
}

}  // namespace lacquer
