// SPDX-License-Identifier: GPL-3.0-or-later
// FileContents: what stands in a deliverable's files beside the sound, and how closely the sound is kept.
#pragma once

#include "delivery/DeliveryPlan.h"

namespace lacquer {

/// Kilobits a second, of kinds that have a rate: MP3 320, AAC 256 and Opus 192 unless it says otherwise.
[[nodiscard]] int bitrateOf(const Deliverable& deliverable);

/// −1…10 of Vorbis, 6 unless it says otherwise; 0 or 2 of MP3s with a variable rate.
[[nodiscard]] double qualityOf(const Deliverable& deliverable);

/// Whether its files hold a cover where the album has one.
[[nodiscard]] bool embedsCover(const Deliverable& deliverable);

/// Whether its files say how loud they are, so that they must be measured before they are written.
[[nodiscard]] bool saysLoudness(const Deliverable& deliverable);

/// Fills in how the tags of a file are written and which cover goes into it; what is measured or scaled comes later.
void addContents(const Album& album, const Deliverable& deliverable, const Rendition& rendition, PlannedFile& file);

}  // namespace lacquer
