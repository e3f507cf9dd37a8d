// SPDX-License-Identifier: GPL-3.0-or-later
// ByteOrder: numbers as the bytes of a container, whatever machine writes them.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace lacquer {

[[nodiscard]] inline QByteArray littleBytes(std::uint64_t value, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += char(value >> (8 * i) & 0xff);
    return bytes;
}

[[nodiscard]] inline QByteArray bigBytes(std::uint64_t value, int count)
{
    QByteArray bytes;
    for (int i = count; i-- > 0;)
        bytes += char(value >> (8 * i) & 0xff);
    return bytes;
}

}  // namespace lacquer
