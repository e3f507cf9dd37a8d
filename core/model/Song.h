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

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lacquer {

struct Song {
    Id id;
    QString title;
    QString artist;                       ///< empty: the album's
    QString isrc;
    QString composer;
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
    Chain chain;
    Json unknown = Json::object();

    friend bool operator==(const Song&, const Song&) = default;
};

}  // namespace lacquer
