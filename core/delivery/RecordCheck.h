// SPDX-License-Identifier: GPL-3.0-or-later
// RecordCheck: what is wrong with delivered sound that no limiter stood over.
#pragma once

#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"

#include <vector>

namespace lacquer {

/// A record must not be cut from clipped sound: BadData naming song and time when a group of a record was over full scale.
/// Other deliverables may be; that is a warning of the build.
Result<void> refuseClipping(const Album& album, const Plan& plan, const DeliveryPlan& delivery, std::size_t rendition,
                            const GroupOutcome& outcome);

/// Files without a limiter whose true peak is over the ceiling they would have had ("ceiling-exceeded"); sides of records that
/// are too loud for their length ("side-too-loud": over -10 LUFS, or as much less as the table gives the side less level) or
/// peak over -1 dBFS ("side-peaks-high").
[[nodiscard]] std::vector<Problem> unlimitedProblems(const Album& album, const DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets);

}  // namespace lacquer
