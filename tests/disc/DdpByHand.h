// SPDX-License-Identifier: GPL-3.0-or-later
// DdpByHand: DDP filesets put together byte by byte, in the ways of several programs and without the engine's writer.
#pragma once

#include "disc/DiscProblem.h"

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <map>

namespace lacquer::test {

/// Files of a folder by name.
using DdpFiles = std::map<QByteArray, QByteArray>;

/// Puts characters at an offset.
[[nodiscard]] QByteArray withField(QByteArray record, int offset, const QByteArray& text);

/// 128 bytes: "DDP 2.00", a barcode field, a master id, "CD" at 87.
[[nodiscard]] QByteArray idByHand(const QByteArray& barcode, const QByteArray& masterId);
/// 128 bytes; the numbers as they shall stand in their fields.
[[nodiscard]] QByteArray soundByHand(const QByteArray& dsl8, const QByteArray& dss8, const QByteArray& pre2, const QByteArray& name);
[[nodiscard]] QByteArray subcodeByHand(const QByteArray& dsl8, const QByteArray& kind, const QByteArray& track, const QByteArray& name);
/// 64 bytes; "01" "00" "000200" "01".
[[nodiscard]] QByteArray markByHand(const QByteArray& track, const QByteArray& index, const QByteArray& time, const QByteArray& control,
                                    const QByteArray& isrc = {}, const QByteArray& barcode = {});
/// So many sectors of seeded noise, the first `silent` of them zeros.
[[nodiscard]] QByteArray soundBytes(int sectors, int silent, unsigned seed);

/// CRC-32 from its polynomial, without the engine's library.
[[nodiscard]] QByteArray crcByHand(const QByteArray& bytes);
[[nodiscard]] QByteArray md5Of(const QByteArray& bytes);

/// A fileset without a fault: three tracks, two indexes, all flags at their defaults, codes everywhere, 36 bytes of CD-TEXT,
/// 400 sectors. Without checksums.
[[nodiscard]] DdpFiles goodByHand();
/// Adds CHECKSUM.MD5 and CHECKSUM.TXT over all other files but sheets.
void addChecksums(DdpFiles& files);

/// Replaces the content of the folder.
void putFiles(const std::filesystem::path& folder, const DdpFiles& files);
/// Every file of the folder.
[[nodiscard]] DdpFiles filesIn(const std::filesystem::path& folder);

/// The codes of problems, sorted, each once; and all of them as text, for messages.
[[nodiscard]] QStringList codesOf(const std::vector<DiscProblem>& problems);
[[nodiscard]] QByteArray listed(const std::vector<DiscProblem>& problems);

}  // namespace lacquer::test
