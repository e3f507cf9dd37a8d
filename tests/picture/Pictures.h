// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for tests: right ones, and headers that lie.
#pragma once

#include <QByteArray>
#include <QImage>

namespace lacquer::test {

/// A picture with structure in every corner.
[[nodiscard]] QImage painted(int width, int height, QImage::Format format = QImage::Format_RGB32);

[[nodiscard]] QByteArray saved(const QImage& image, const char* format);

/// The head of a PNG that claims this size, and nothing behind it but an end.
[[nodiscard]] QByteArray claimedPng(quint32 width, quint32 height);

/// A JPEG whose frame header says it has four components.
[[nodiscard]] QByteArray cmykHeaded(int width, int height);

}  // namespace lacquer::test
