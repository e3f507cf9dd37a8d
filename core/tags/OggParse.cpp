// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/OggParse.h"

#include "tags/ByteCursor.h"
#include "tags/TagFile.h"

#include <array>

namespace lacquer {

namespace {

constexpr qsizetype largestPacket = qsizetype(64) << 20;
constexpr qsizetype headBytes = 27;

/// Ogg's own: polynomial 0x04c11db7, most significant bit first, from 0, nothing inverted.
std::uint32_t oggChecksum(std::uint32_t sum, const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i << 24;
            for (int bit = 0; bit < 8; ++bit)
                value = value << 1 ^ (value & 0x80000000u ? 0x04c11db7u : 0u);
            made[i] = value;
        }
        return made;
    }();
    for (const char byte : bytes)
        sum = sum << 8 ^ table[(sum >> 24 ^ std::uint8_t(byte)) & 0xff];
    return sum;
}

}  // namespace

Result<std::vector<QByteArray>> oggPackets(const std::filesystem::path& path, std::size_t count)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    std::vector<QByteArray> packets;
    QByteArray packet;
    std::uint64_t serial = 0;
    std::uint64_t number = 0;
    for (std::uint64_t offset = 0; offset < file->size(); ++number) {
        QByteArray head = file->at(offset, headBytes);
        if (head.size() != headBytes || !head.startsWith(QByteArray("OggS\0", 5)))
            return file->malformed("Ogg");
        const bool continues = head[5] & 1;
        ByteCursor cursor(head);
        cursor.take(14);
        const auto itsSerial = cursor.little32();
        const auto itsNumber = cursor.little32();
        const auto checksum = cursor.little32();
        const auto lacing = file->at(offset + headBytes, std::uint8_t(head[26]));
        std::uint64_t size = 0;
        for (const char byte : lacing)
            size += std::uint8_t(byte);
        const auto body = file->at(offset + headBytes + std::uint64_t(lacing.size()), size);
        head.replace(22, 4, QByteArray(4, '\0'));
        serial = number == 0 ? itsSerial : serial;
        const bool right = lacing.size() == std::uint8_t(head[26]) && std::uint64_t(body.size()) == size && itsSerial == serial && itsNumber == number &&
                           oggChecksum(oggChecksum(oggChecksum(0, head), lacing), body) == checksum;
        if (!right || (packets.size() < count && continues == packet.isEmpty()))
            return file->malformed("Ogg");
        qsizetype at = 0;
        for (const char byte : lacing) {
            if (packets.size() == count)
                break;
            packet += body.mid(at, std::uint8_t(byte));
            at += std::uint8_t(byte);
            if (packet.size() > largestPacket)
                return file->malformed("Ogg");
            if (std::uint8_t(byte) < 255) {
                packets.push_back(packet);
                packet.clear();
            }
        }
        offset += std::uint64_t(headBytes + lacing.size()) + size;
    }
    if (packets.size() < count)
        return file->malformed("Ogg");
    return packets;
}

}  // namespace lacquer
