// SPDX-License-Identifier: GPL-3.0-or-later
// Surroundings: how the album sounds on beyond a file's edges, for meters that must not take a cut for the end of a sound.
#pragma once

#include "delivery/DeliveryPlan.h"
#include "delivery/Spool.h"
#include "dsp/StereoBuffer.h"

namespace lacquer {

/// The sound right before a file's first frame and right after its last, at most 4096 frames each, full scale ±1, rising
/// from and falling to nothing in half a period of a cosine. Empty buffers where the album begins, ends or is silent.
///
/// A cut through running sound overshoots between samples when the file is measured alone; with its surroundings, slow
/// enough not to ring themselves, it measures as it does in the album.
struct Surroundings {
    StereoBuffer before;
    StereoBuffer after;

    [[nodiscard]] bool silent() const { return before.frames() == 0 && after.frames() == 0; }

    /// Reads them from the rendition's spool. Fails like Spool::read.
    [[nodiscard]] static Result<Surroundings> of(const PlannedFile& file, const Rendition& rendition, const Spool& spool);
};

}  // namespace lacquer
