// SPDX-License-Identifier: GPL-3.0-or-later
// FileSums: MD5 and CRC-32 of bytes as they pass, the two checksums that pressing plants compare.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <cstdint>

namespace lacquer {

/// MD5 (RFC 1321) and the CRC-32 of zlib and ZIP. They find damage, not forgery.
class FileSums {
public:
    void add(const void* bytes, std::size_t size);

    /// 32 lower-case digits, of all so far.
    [[nodiscard]] QByteArray md5() const { return md5_.result().toHex(); }
    /// Eight upper-case digits, of all so far.
    [[nodiscard]] QByteArray crc32() const;

private:
    QCryptographicHash md5_{QCryptographicHash::Md5};
    std::uint32_t crc_ = 0;
};

}  // namespace lacquer
