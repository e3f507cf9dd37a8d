// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverableRules: what a kind of deliverable can be told, and what it has no place for.
#pragma once

#include "base/Result.h"
#include "model/Deliverable.h"

namespace lacquer {

/// True for kinds whose files hold an ID3v2 tag.
[[nodiscard]] bool holdsId3(DeliverableKind kind);

/// BadData with the key and one sentence for a depth, bit rate, quality or measure of tags its kind cannot have, and for wishes that
/// contradict each other. Rates and names are the album's to judge.
[[nodiscard]] Result<void> checkDeliverable(const Deliverable& deliverable);

}  // namespace lacquer
