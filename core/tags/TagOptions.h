// SPDX-License-Identifier: GPL-3.0-or-later
// TagOptions: how tags are written, where a container leaves a choice.
#pragma once

#include "tags/BroadcastInfo.h"
#include "tags/Id3Write.h"

#include <optional>

namespace lacquer {

/// Writers and read-back are given the same options.
struct TagOptions {
    /// Nothing but sound: no tags and no pictures at all, as some shops want their masters.
    bool clean = false;
    Id3Version id3 = Id3Version::V24;        ///< in WAV, AIFF and MP3
    bool id3v1 = false;                      ///< in MP3, at its end
    std::optional<BroadcastInfo> broadcast;  ///< in WAV: bext and iXML

    friend bool operator==(const TagOptions&, const TagOptions&) = default;

    /// What is left of the tags with these options.
    [[nodiscard]] Tags of(const Tags& tags) const { return clean ? Tags() : tags; }
};

}  // namespace lacquer
