// SPDX-License-Identifier: GPL-3.0-or-later
// DdpChecksum: what a checksum file says of another file. Every mastering program writes such files in a way of its own.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace lacquer {

struct DdpChecksum {
    enum class Kind { Md5, Crc32 };

    Kind kind = Kind::Md5;
    QString sheet;                        ///< the file it stands in
    QByteArray name;                      ///< of the file it is about, without folders
    QByteArray value;                     ///< MD5: 32 lower-case digits; CRC-32: eight upper-case ones

    friend bool operator==(const DdpChecksum&, const DdpChecksum&) = default;
};

/// md5sum's form: "<md5> *<name>", one line each.
[[nodiscard]] QByteArray md5Sheet(const std::vector<DdpChecksum>& sums);
/// "[CRC32 Checksum]", then "<name>=<crc>".
[[nodiscard]] QByteArray crcSheet(const std::vector<DdpChecksum>& sums);

/// Everything in a file that looks like a checksum, whoever wrote it: md5sum with and without a star, "MD5 (name) = …",
/// "name = …", "name …", a name on one line and "MD5: …" on the next, SFV; any line ends. Lines it does not understand are
/// left out. Of any bytes.
[[nodiscard]] std::vector<DdpChecksum> parsedChecksums(const QByteArray& bytes, const QString& sheet);

/// Whether a file of this name holds checksums.
[[nodiscard]] bool isChecksumName(const QString& name);

}  // namespace lacquer
