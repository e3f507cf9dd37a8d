// SPDX-License-Identifier: GPL-3.0-or-later
// DiscPlan: an album as one compact disc: which of its frames the disc holds, and where its marks, codes and texts stand.
#pragma once

#include "base/FrameRange.h"
#include "disc/DiscLayout.h"
#include "disc/DiscProblem.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

struct DiscPlan {
    DiscLayout layout;
    /// Of the album delivered at 44.1 kHz, in order. They follow two seconds of silence; each begins on the grid of CD frames,
    /// and zeros fill up the last frame.
    std::vector<FrameRange> parts;
    /// CD-TEXT as packs; empty without texts, and where they cannot be written: the notes hold the error then.
    QByteArray cdText;
    /// What does not stand where or as it was asked for: marks that had to move to the grid, offsets without room, texts
    /// that had to be written with other letters.
    std::vector<DiscProblem> notes;

    /// Frames of 588 samples of the album's own sound, without the first pause.
    [[nodiscard]] std::int64_t sound() const;
};

/// Lays the album out for a deliverable of kind ddp or cue: pauses by its rule (keep: no index 00, the pause belongs to the
/// track before; pregap: index 00; drop: cut out), PQ offsets, the hidden song in the first pause. Codes that are no codes are
/// left out: checkRedBook and the preflight say so. The plan is the album's, or one of discsOf(). Cannot fail; what breaks the rules of discs is for checkRedBook.
[[nodiscard]] DiscPlan planDisc(const Album& album, const Plan& plan, const Deliverable& deliverable);

}  // namespace lacquer
