// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileProof: whether the files that were made keep what their receivers ask of sound: what no preflight can know.
#pragma once

#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/ProfileShelf.h"

#include <vector>

namespace lacquer {

/// over-ceiling, loudness-outside and file-too-large of every file of a deliverable with a profile, from the readings that were
/// taken when it was read back; a disc's image counts as one file. Silent files have no loudness.
[[nodiscard]] std::vector<Problem> profileProofProblems(const Album& album, const DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets,
                                                        const ProfileShelf& shelf);

}  // namespace lacquer
