// SPDX-License-Identifier: GPL-3.0-or-later
// Song: its stems, its place after the song before, its fades, its two loudness numbers and its names.
#pragma once

#include "base/Id.h"
#include "base/Json.h"
#include "model/Chain.h"
#include "model/Choice.h"
#include "model/FileReference.h"
#include "model/Ride.h"
#include "model/Stem.h"
#include "model/Translations.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lacquer {

struct Song {
    Id id;
    QString title;
    QString version;                      ///< what sets it apart: "radio edit", "live"
    QString artist;                       ///< empty: the album's, as with all that albums have too
    QString featuring;                    ///< guests named beside the artist
    QString isrc;
    QString iswc;                         ///< of the work, T-123.456.789-C
    QString songwriter;
    QString composer;
    QString lyricist;
    QString arranger;
    QString performers;                   ///< who plays what: "Ada: drums; Bo: bass"
    QString producer;
    QString mixer;
    QString masteringEngineer;
    QString genre;
    QString year;
    QString copyright;                    ///< (C) line
    QString phonogram;                    ///< (P) line
    QString language;                     ///< of the words that are sung, ISO 639-1; "zxx": none
    Advisory advisory = Advisory::None;
    std::optional<double> bpm;
    QString musicalKey;                   ///< "Am", "F#"
    QString work;
    QString movement;
    QString comment;
    QString lyrics;
    QString musicBrainzId;                ///< of the recording
    bool startsDisc = false;              ///< a further disc of the album begins with it
    bool startsSide = false;              ///< a further side of the record begins with it
    QString message;                      ///< to the listener, on discs with CD-TEXT
    Translations translations;
    bool hidden = false;                  ///< on a disc the first song may stand before track 1, in its pause
    std::optional<double> pauseSeconds;   ///< on a disc, what players count down before it (index 00); unset: by the deliverable's rule
    std::vector<double> indexSeconds;     ///< index 02, 03 … on a disc, in song time before trimming
    bool preEmphasis = false;             ///< the sound was recorded with pre-emphasis: players take it away
    CopyRule copy = CopyRule::Prohibited;
    bool enabled = true;                  ///< a disabled song takes its own gap away
    double gapSeconds = 2;                ///< silence before it; 0 touches, negative overlaps; unused on the first song
    Join join = Join::Auto;
    bool continuesPrevious = false;       ///< the recording goes on across the touching join before it
    double trimStartSeconds = 0;
    double trimEndSeconds = 0;
    double fadeInSeconds = 0;
    FadeShape fadeInShape = FadeShape::EqualPower;
    double fadeInCurvature = 0;           ///< 0: the shape's own default, see Fade.h
    double fadeOutSeconds = 0;
    FadeShape fadeOutShape = FadeShape::EqualPower;
    double fadeOutCurvature = 0;
    double gainDb = 0;                    ///< the user's level, before the album chain
    Ride gainRide;                        ///< in song time, before trimming
    double driveDb = 0;                   ///< solved by match, after the album chain
    std::string driveSolvedFor;           ///< what match solved it for; differs from today's when the drive is stale
    double loudnessOffsetLu = 0;
    bool pinned = false;                  ///< match leaves its drive alone
    std::vector<Stem> stems;
    std::optional<FileReference> referenceMix;
    std::optional<FileReference> cover;   ///< a picture of its own; nothing: the album's
    Chain chain;
    Json unknown = Json::object();

    friend bool operator==(const Song&, const Song&) = default;
};

}  // namespace lacquer
