// SPDX-License-Identifier: GPL-3.0-or-later
// Tags: what a delivered file says about its song, the same for every container.
#pragma once

#include <QString>

#include <optional>

namespace lacquer {

/// A value. Empty means: not said.
struct Tags {
    QString title;
    QString artist;
    QString album;
    QString albumArtist;
    std::optional<int> trackNumber;
    std::optional<int> trackCount;
    QString date;  ///< "2026", "2026-11" or "2026-11-20"
    QString isrc;  ///< with or without hyphens
    QString composer;
    QString genre;
    QString label;
    QString catalogNumber;
    QString barcode;
    QString copyright;
    QString comment;

    friend bool operator==(const Tags&, const Tags&) = default;
};

}  // namespace lacquer
