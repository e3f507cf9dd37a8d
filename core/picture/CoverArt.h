// SPDX-License-Identifier: GPL-3.0-or-later
// CoverArt: the picture on the front of an album: read under limits, looked at, and made as small as a file needs it.
#pragma once

#include "base/Result.h"
#include "picture/PictureHeader.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <cstdint>
#include <filesystem>

namespace lacquer {

class CoverArt {
public:
    static constexpr int largestEdge = 10000;
    static constexpr int smallestEdge = 32;
    static constexpr std::int64_t largestFile = 64 * 1024 * 1024;

    /// Reads a JPEG or PNG file. BadData with a sentence for what is no such picture, breaks off, or is too large or too
    /// small, by its header, before anything is unpacked; otherwise readWhole's errors. Any thread.
    [[nodiscard]] static Result<CoverArt> load(const std::filesystem::path& path);
    /// The same from bytes; `name` is what sentences call it.
    [[nodiscard]] static Result<CoverArt> read(const QByteArray& bytes, const QString& name);

    [[nodiscard]] const PictureHeader& header() const { return header_; }
    [[nodiscard]] std::int64_t bytes() const { return bytes_; }
    /// As it is shown: turned the way the camera said.
    [[nodiscard]] int width() const { return image_.width(); }
    [[nodiscard]] int height() const { return image_.height(); }
    [[nodiscard]] bool square() const { return width() == height(); }
    [[nodiscard]] bool cmyk() const { return header_.colours == PictureHeader::Colours::Cmyk; }
    /// True when any pixel can be seen through.
    [[nodiscard]] bool transparent() const;
    /// "sRGB", a profile's own name, "CMYK", "grey" or "unmarked".
    [[nodiscard]] QString colourSpace() const;

    /// In sRGB, its longer edge at most `edge` pixels (never made larger), without anything but the picture inside; what was
    /// transparent is white in JPEG. The same picture gives the same bytes. Usage for an edge outside 32…10000, BadData for
    /// CMYK, whose colours only its maker knows.
    [[nodiscard]] Result<QByteArray> encoded(PictureHeader::Format format, int edge, int jpegQuality = 92) const;

private:
    CoverArt() = default;

    QString name_;
    PictureHeader header_;
    QImage image_;
    std::int64_t bytes_ = 0;
};

}  // namespace lacquer
