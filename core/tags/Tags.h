// SPDX-License-Identifier: GPL-3.0-or-later
// Tags: what a delivered file says about its song, the same for every container.
#pragma once

#include "model/Choice.h"
#include "tags/Picture.h"
#include "tags/TagLoudness.h"

#include <QString>

#include <optional>

namespace lacquer {

/// A value. Empty means: not said.
struct Tags {
    QString title;
    QString version;            ///< what sets the song apart: "radio edit", "live"
    QString artist;
    QString featuring;          ///< guests; they stand behind the artist's name, "… feat. …"
    QString album;
    QString albumVersion;       ///< "deluxe edition"
    QString albumArtist;
    std::optional<int> trackNumber;
    std::optional<int> trackCount;
    std::optional<int> discNumber;
    std::optional<int> discCount;
    QString date;               ///< "2026", "2026-11" or "2026-11-20"
    QString isrc;               ///< with or without hyphens
    QString iswc;               ///< T-123.456.789-C
    QString songwriter;
    QString composer;
    QString lyricist;
    QString arranger;
    QString performers;         ///< "Ada: drums; Bo: bass"
    QString producer;
    QString mixer;
    QString masteringEngineer;
    QString genre;
    QString label;
    QString catalogNumber;
    QString barcode;
    QString copyright;          ///< (C) line
    QString phonogram;          ///< (P) line
    QString language;           ///< of the words that are sung, ISO 639-1 or -2; "zxx": none
    Advisory advisory = Advisory::None;
    std::optional<double> bpm;
    QString musicalKey;         ///< "Am", "F#"
    QString work;
    QString movement;
    QString comment;
    QString lyrics;
    QString recordingId;        ///< MusicBrainz
    QString releaseId;          ///< MusicBrainz
    std::optional<TagLoudness> trackLoudness;
    std::optional<TagLoudness> albumLoudness;
    std::optional<Picture> cover;

    friend bool operator==(const Tags&, const Tags&) = default;
};

}  // namespace lacquer
