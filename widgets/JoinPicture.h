// SPDX-License-Identifier: GPL-3.0-or-later
// JoinPicture: where one song goes over into the next, as the inspector and the join editor draw it.
#pragma once

#include "widgets/AlbumPicture.h"

namespace lacquer {

/// Both songs stand at their times on the album; `after.spaceBefore` is the space between them.
struct JoinPicture {
    StripSong before, after;
    QString beforeWords, afterWords;   ///< "4 out · fade 1.600 s · cosine"; large only
    std::vector<QPointF> loudness;     ///< seconds on the album and LUFS, momentary, through the join
    std::vector<QPointF> alone;        ///< the same of each song alone, drawn dashed
    QString loudnessWords;
    double loudnessLow = -24, loudnessHigh = -6;
    double sample = 1.0 / 44100;       ///< seconds of one sample
};

}  // namespace lacquer
