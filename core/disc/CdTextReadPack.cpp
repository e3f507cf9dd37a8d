// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextReadPack.h"

#include "base/Text.h"
#include "disc/CdTextPack.h"

#include <array>

namespace lacquer {

namespace {

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// x^16 + x^12 + x^5 + 1, most significant bit first, a byte at a time.
constexpr std::array<std::uint16_t, 256> remainders = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned index = 0; index < table.size(); ++index) {
        unsigned value = index << 8;
        for (int bit = 0; bit < 8; ++bit)
            value = value << 1 ^ (value >> 15 & 1u) * 0x11021u;
        table[index] = std::uint16_t(value);
    }
    return table;
}();

unsigned checksum(QByteArrayView bytes)
{
    unsigned rest = 0;
    for (const char byte : bytes)
        rest = (rest << 8 & 0xFF00u) ^ remainders[rest >> 8 ^ static_cast<unsigned char>(byte)];
    return ~rest & 0xFFFFu;
}

/// What is left when headers, ends and remainders are taken away: whole packs.
QByteArrayView wholePacks(QByteArrayView bytes, CdTextFindings& findings)
{
    // A drive answers with the length of what follows these two bytes, then two zeros; no pack has a type below 0x80.
    if (bytes.size() >= 4 && byteAt(bytes, 0) < 0x80 && byteAt(bytes, 2) == 0 && byteAt(bytes, 3) == 0 &&
        (bytes.size() % CdTextPack::bytes == 4 || bytes.size() % CdTextPack::bytes == 5)) {
        const qsizetype told = byteAt(bytes, 0) * 256 + byteAt(bytes, 1);
        findings.add(DiscSeverity::Warning, "cdtext-header", 0, -1,
                     Text::tr("The file begins with the four bytes of a drive's answer."),
                     Text::tr("Take the first four bytes away: pressing plants expect packs alone."));
        if (told != bytes.size() - 2 && told != bytes.size() - 3)
            findings.add(DiscSeverity::Error, "cdtext-header-length", 0, -1,
                         Text::tr("Its header announces %1 bytes and %2 follow.").arg(told).arg(bytes.size() - 2),
                         Text::tr("Read the texts from the disc again: some may be missing."));
        bytes = bytes.sliced(4);
    }
    const qsizetype rest = bytes.size() % CdTextPack::bytes;
    if (rest == 1 && byteAt(bytes, bytes.size() - 1) == 0)
        findings.add(DiscSeverity::Warning, "cdtext-trailing-zero", 0, -1,
                     Text::tr("A single zero follows the last pack, as some programs write it."),
                     Text::tr("Take the last byte away: some plants reject the file for it."));
    else if (rest != 0)
        findings.add(DiscSeverity::Error, "cdtext-length", 0, -1,
                     Text::tr("The file has %1 bytes, which is no multiple of 18.").arg(bytes.size()),
                     Text::tr("Copy or make the file again: its end is missing or something was put into it."));
    return bytes.first(bytes.size() - rest);
}

}  // namespace

std::vector<CdTextReadPack> cdTextPacks(QByteArrayView bytes, CdTextFindings& findings)
{
    const QByteArrayView whole = wholePacks(bytes, findings);
    const QString again = Text::tr("Make the file again.");
    std::vector<CdTextReadPack> packs;
    if (whole.isEmpty())
        findings.add(DiscSeverity::Error, "cdtext-empty", 0, -1, Text::tr("There is no pack in the file."), again);
    for (qsizetype at = 0; at < whole.size(); at += CdTextPack::bytes) {
        const QByteArrayView bare = whole.sliced(at, CdTextPack::bytes);
        CdTextReadPack pack;
        pack.place = int(at / CdTextPack::bytes) + 1;
        pack.type = byteAt(bare, 0);
        pack.track = byteAt(bare, 1);
        pack.sequence = byteAt(bare, 2);
        pack.doubleByte = (byteAt(bare, 3) & 0x80) != 0;
        pack.block = byteAt(bare, 3) >> 4 & 7;
        pack.position = byteAt(bare, 3) & 15;
        pack.payload = bare.sliced(CdTextPack::headerBytes, CdTextPack::payloadBytes).toByteArray();
        const unsigned stored = unsigned(byteAt(bare, 16)) << 8 | unsigned(byteAt(bare, 17));
        const unsigned right = checksum(bare.first(16));
        pack.sound = stored == right;
        if (bare.toByteArray() == QByteArray(CdTextPack::bytes, '\0')) {
            findings.add(DiscSeverity::Warning, "cdtext-zero-pack", pack.place, -1,
                         Text::tr("This pack is nothing but zeros."), again);
            continue;
        }
        if (!pack.sound && stored == (~right & 0xFFFFu))
            findings.add(DiscSeverity::Error, "cdtext-crc-inverted", pack.place, -1,
                         Text::tr("The checksum was not inverted as it should be."),
                         Text::tr("Write the texts anew: players will pass over this pack."));
        else if (!pack.sound)
            findings.add(DiscSeverity::Error, "cdtext-crc", pack.place, -1,
                         Text::tr("The checksum is %1 and should be %2.")
                             .arg(stored, 4, 16, QLatin1Char('0'))
                             .arg(right, 4, 16, QLatin1Char('0')),
                         Text::tr("Write the texts anew: this pack is damaged, and players will pass over it."));
        if (pack.type < 0x80 || pack.type > 0x8F) {
            findings.add(DiscSeverity::Error, "cdtext-type", pack.place, -1,
                         Text::tr("There is no pack type %1.").arg(pack.type, 2, 16, QLatin1Char('0')), again);
            continue;
        }
        if (pack.track > 99) {
            findings.add(DiscSeverity::Error, "cdtext-track", pack.place, pack.block,
                         Text::tr("There is no track %1.").arg(pack.track), again);
            pack.sound = false;
        }
        packs.push_back(std::move(pack));
    }
    return packs;
}

}  // namespace lacquer
