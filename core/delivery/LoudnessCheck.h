// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessCheck: which delivered tracks are not as loud as the album asked for.
#pragma once

#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"

#include <vector>

namespace lacquer {

/// Compares the integrated loudness of every track with the target, where match aims at integrated loudness of single
/// tracks and the deliverable is not lowered by a ceiling of its own. One warning per track that is more than 0.1 LU off
/// (half of it is match's tolerance, the rest is rate conversion and dither). Touching songs with one drive were matched
/// as one programme, so none of them is judged alone.
[[nodiscard]] std::vector<Problem> loudnessProblems(const Album& album, const Plan& plan, const DeliveryPlan& delivery,
                                                    const std::vector<DeliveredSet>& sets);

}  // namespace lacquer
