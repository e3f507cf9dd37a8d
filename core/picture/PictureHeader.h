// SPDX-License-Identifier: GPL-3.0-or-later
// PictureHeader: what a JPEG or PNG file says of itself, read without unpacking a single pixel, so that a small file that
// claims to be huge costs nothing.
#pragma once

#include <QByteArray>

#include <optional>

namespace lacquer {

struct PictureHeader {
    enum class Format { Jpeg, Png };
    /// Components of JPEG (ISO/IEC 10918-1, B.2.2): four are CMYK or YCCK.
    enum class Colours { Grey, Rgb, Cmyk };

    Format format = Format::Jpeg;
    Colours colours = Colours::Rgb;
    bool alpha = false;
    bool profile = false;                 ///< an ICC profile or PNG's sRGB chunk is there
    bool complete = false;                ///< the file's own end mark is there
    int width = 0;
    int height = 0;
};

/// Nothing for what is neither, or breaks off before its size.
[[nodiscard]] std::optional<PictureHeader> readPictureHeader(const QByteArray& bytes);

}  // namespace lacquer
