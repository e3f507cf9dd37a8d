// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/PictureHeader.h"

#include <cstdint>
#include <limits>

namespace lacquer {

namespace {

std::uint32_t big(const QByteArray& bytes, qsizetype at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | std::uint8_t(bytes.at(at + i));
    return value;
}

int size(std::uint32_t claimed)
{
    return claimed > std::uint32_t(std::numeric_limits<int>::max()) ? std::numeric_limits<int>::max() : int(claimed);
}

/// Signature, then IHDR with size, depth and colour type; chunks of length, name, data, sum (PNG 1.2, chapter 5).
std::optional<PictureHeader> readPng(const QByteArray& bytes)
{
    if (bytes.size() < 33 || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    PictureHeader header;
    header.format = PictureHeader::Format::Png;
    header.width = size(big(bytes, 16, 4));
    header.height = size(big(bytes, 20, 4));
    const int type = bytes.at(25);
    header.colours = (type & 2) == 0 ? PictureHeader::Colours::Grey : PictureHeader::Colours::Rgb;
    header.alpha = (type & 4) != 0;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const QByteArray name = bytes.mid(at + 4, 4);
        header.profile = header.profile || name == "iCCP" || name == "sRGB";
        header.alpha = header.alpha || name == "tRNS";
        header.complete = name == "IEND";
        at += 12 + qsizetype(big(bytes, at, 4));
    }
    return header;
}

/// Segments of FF, mark, length, data up to the scan; a frame header (SOFn) holds size and components.
std::optional<PictureHeader> readJpeg(const QByteArray& bytes)
{
    PictureHeader header;
    bool sized = false;
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (std::uint8_t(bytes.at(at)) != 0xFF)
            return std::nullopt;
        const int mark = std::uint8_t(bytes.at(at + 1));
        if (mark == 0xFF) {
            ++at;
            continue;
        }
        const auto length = qsizetype(big(bytes, at + 2, 2));
        const bool frame = mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
        if (frame && at + 10 <= bytes.size()) {
            header.height = size(big(bytes, at + 5, 2));
            header.width = size(big(bytes, at + 7, 2));
            const int components = bytes.at(at + 9);
            header.colours = components == 1   ? PictureHeader::Colours::Grey
                             : components == 4 ? PictureHeader::Colours::Cmyk
                                               : PictureHeader::Colours::Rgb;
            sized = true;
        }
        header.profile = header.profile || (mark == 0xE2 && bytes.mid(at + 4, 11) == "ICC_PROFILE");
        if (mark == 0xDA) {
            // Inside a scan FF is always followed by 0 or a restart mark.
            header.complete = bytes.lastIndexOf(QByteArray("\xFF\xD9", 2)) > at;
            break;
        }
        at += 2 + length;
    }
    return sized ? std::optional(header) : std::nullopt;
}

}  // namespace

std::optional<PictureHeader> readPictureHeader(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1A\n", 8)))
        return readPng(bytes);
    if (bytes.startsWith(QByteArray("\xFF\xD8", 2)))
        return readJpeg(bytes);
    return std::nullopt;
}

}  // namespace lacquer
