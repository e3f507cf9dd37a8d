// SPDX-License-Identifier: GPL-3.0-or-later
// Stem: one file of a song, with its place, level and chain. A stereo mix is a song's only stem.
#pragma once

#include "base/Id.h"
#include "base/Json.h"
#include "model/Chain.h"
#include "model/FileReference.h"
#include "model/Ride.h"

#include <QString>

#include <cstdint>

namespace lacquer {

struct Stem {
    Id id;
    QString name;                   ///< shown; the file's name unless renamed
    QString role;                   ///< "drums", "vocals" …, free text
    FileReference file;
    double gainDb = 0;
    Ride gainRide;                  ///< in file time
    double pan = 0;                 ///< balance -1…1: attenuates the other side only
    std::int64_t delayFrames = 0;   ///< at the file's rate; negative: earlier
    bool polarity = false;          ///< true: inverted
    bool muted = false;
    Chain chain;
    Json unknown = Json::object();

    friend bool operator==(const Stem&, const Stem&) = default;
};

}  // namespace lacquer
