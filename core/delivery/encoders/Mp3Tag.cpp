// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/Mp3Tag.h"

#include "audio/ByteOrder.h"

#include <cstdint>
#include <cstring>

namespace lacquer {

namespace {

// Offsets inside the extension, which follows "Xing", flags, frames, bytes, 100 entries and the quality.
constexpr std::size_t xingBytes = 4 + 4 + 4 + 4 + 100 + 4;
constexpr std::size_t gapsOffset = 21;
constexpr std::size_t checksumOffset = 34;
constexpr std::size_t extensionBytes = 36;

/// CRC-16 with the polynomial x^16 + x^15 + x^2 + 1, least significant bit first, starting at 0.
std::uint16_t checksum(std::span<const std::byte> bytes)
{
    std::uint16_t crc = 0;
    for (const std::byte byte : bytes) {
        crc = std::uint16_t(crc ^ std::to_integer<std::uint16_t>(byte));
        for (int bit = 0; bit < 8; ++bit)
            crc = std::uint16_t(crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1);
    }
    return crc;
}

/// Where the extension begins, in a frame of MPEG-1 layer 3 without a checksum of its own.
std::optional<std::size_t> extensionOf(std::span<const std::byte> frame)
{
    if (frame.size() < 4 || frame[0] != std::byte{0xff} || (frame[1] & std::byte{0xfe}) != std::byte{0xfa})
        return std::nullopt;
    const bool mono = (frame[3] & std::byte{0xc0}) == std::byte{0xc0};
    const std::size_t xing = mono ? 4 + 17 : 4 + 32;
    const std::size_t extension = xing + xingBytes;
    if (frame.size() < extension + extensionBytes)
        return std::nullopt;
    // The extension's place is fixed only if all four optional parts before it are there.
    const bool named = std::memcmp(frame.data() + xing, "Xing", 4) == 0 || std::memcmp(frame.data() + xing, "Info", 4) == 0;
    if (!named || (frame[xing + 7] & std::byte{0x0f}) != std::byte{0x0f})
        return std::nullopt;
    return extension;
}

}  // namespace

std::optional<Mp3Gaps> readMp3Gaps(std::span<const std::byte> frame)
{
    const auto extension = extensionOf(frame);
    if (!extension)
        return std::nullopt;
    const auto sum = *extension + checksumOffset;
    if (bigEndian(frame.subspan(sum, 2)) != checksum(frame.first(sum)))
        return std::nullopt;
    const auto both = bigEndian(frame.subspan(*extension + gapsOffset, 3));
    return Mp3Gaps{int(both >> 12), int(both & 0xfff)};
}

bool putMp3Gaps(std::span<std::byte> frame, const Mp3Gaps& gaps)
{
    const bool fit = gaps.delay >= 0 && gaps.delay <= 0xfff && gaps.padding >= 0 && gaps.padding <= 0xfff;
    // A frame whose checksum we do not understand is not the one we think we know.
    if (!fit || !readMp3Gaps(frame))
        return false;
    const auto extension = *extensionOf(frame);
    const auto both = std::uint32_t(gaps.delay) << 12 | std::uint32_t(gaps.padding);
    for (std::size_t i = 0; i < 3; ++i)
        frame[extension + gapsOffset + i] = std::byte(both >> (16 - 8 * i) & 0xff);
    const auto sum = checksum(frame.first(extension + checksumOffset));
    frame[extension + checksumOffset] = std::byte(sum >> 8);
    frame[extension + checksumOffset + 1] = std::byte(sum & 0xff);
    return true;
}

}  // namespace lacquer
