// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Pictures.h"

#include <QBuffer>

namespace lacquer::test {

namespace {

QByteArray big(quint32 value, int count)
{
    QByteArray bytes;
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xFF);
    return bytes;
}

quint32 crc(const QByteArray& bytes)
{
    quint32 value = 0xFFFFFFFF;
    for (const char c : bytes) {
        value ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320 : value >> 1;
    }
    return ~value;
}

QByteArray chunk(const QByteArray& name, const QByteArray& data)
{
    return big(quint32(data.size()), 4) + name + data + big(crc(name + data), 4);
}

}  // namespace

QImage painted(int width, int height, QImage::Format format)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            row[x] = qRgba(x * 255 / width, y * 255 / height, width > 1000 ? 90 : (x * 7 + y * 3) & 255, 255);
    }
    return image.convertToFormat(format);
}

QByteArray saved(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QByteArray claimedPng(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", big(width, 4) + big(height, 4) + QByteArray("\x08\x02\0\0\0", 5)) +
           chunk("IEND", {});
}

QByteArray cmykHeaded(int width, int height)
{
    QByteArray bytes("\xFF\xD8", 2);
    bytes += QByteArray("\xFF\xC0", 2) + big(20, 2) + '\x08' + big(quint32(height), 2) + big(quint32(width), 2) + '\x04';
    for (int component = 1; component <= 4; ++component)
        bytes += char(component) + QByteArray("\x11\0", 2);
    return bytes + QByteArray("\xFF\xDA\0\x02\xFF\xD9", 6);
}

}  // namespace lacquer::test
