// SPDX-License-Identifier: GPL-3.0-or-later
// Picture: a cover as it is put into a file, bytes untouched.
#pragma once

#include <QByteArray>
#include <QString>

namespace lacquer {

/// A front cover. Width, height and depth are what FLAC and Ogg say beside the bytes; 0 where they are not known.
struct Picture {
    QString mime;  ///< "image/jpeg" or "image/png"
    int width = 0;
    int height = 0;
    int bitsPerPixel = 24;
    QByteArray bytes;

    friend bool operator==(const Picture&, const Picture&) = default;
};

}  // namespace lacquer
