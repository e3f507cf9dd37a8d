// SPDX-License-Identifier: GPL-3.0-or-later
// DiscLayout: where everything stands on a compact disc and what it is called, as a value in CD frames. What is written as
// DDP, cue or TOC is made from it, and what is read from one becomes one.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/DiscTime.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// One track. Frames count from the first sector of the programme area, the start of the first pause, so that 150 is
/// 00:02:00 and LBA 0 (Red Book; the PQ times of a DDP).
struct DiscTrack {
    std::optional<std::int64_t> pause;    ///< index 00; the first track's is 0, others may have none
    std::vector<std::int64_t> indexes;    ///< index 01, 02 …; never empty in a layout that is right
    QString isrc;                         ///< twelve characters, or empty
    bool preEmphasis = false;
    bool copyPermitted = false;
    bool serialCopy = false;              ///< SCMS: one generation of copies; never together with copyPermitted

    /// Index 01, where a player goes to.
    [[nodiscard]] std::int64_t start() const { return indexes.front(); }
    /// The first frame that belongs to it, its pause included.
    [[nodiscard]] std::int64_t first() const { return pause ? *pause : indexes.front(); }

    friend bool operator==(const DiscTrack&, const DiscTrack&) = default;
};

struct DiscLayout {
    std::vector<DiscTrack> tracks;        ///< track 1 first
    std::int64_t leadOut = 0;             ///< the frame behind the last one; the length of the image
    QString barcode;                      ///< thirteen digits, or empty: the media catalogue number
    QString masterId;                     ///< up to 48 characters on the label of the master; not on the disc
    std::vector<CdTextBlock> texts;       ///< one per language, at most eight

    friend bool operator==(const DiscLayout&, const DiscLayout&) = default;
};

}  // namespace lacquer
