// SPDX-License-Identifier: GPL-3.0-or-later
// SoundCheck: what an ear would stumble over, from what looking at the sources has found.
#pragma once

#include "delivery/Problem.h"
#include "delivery/preflight/SongSound.h"

#include <vector>

namespace lacquer {

/// source-lossy, source-likely-lossy, source-clipped, source-dc, source-upsampled, source-padded, source-silent of every
/// file; source-mono and silence-inside of songs of one file, since stems are as they are; end-abrupt, start-silence and
/// end-silence (more than 10 s) of songs; rates-mixed of the album.
[[nodiscard]] std::vector<Problem> soundProblems(const std::vector<SongSound>& sounds, const SoundLooks& looks);

}  // namespace lacquer
