// SPDX-License-Identifier: GPL-3.0-or-later
// DiscProblems: what an album as a disc breaks of the Red Book, in the words and keys of the preflight.
#pragma once

#include "delivery/Problem.h"
#include "model/Plan.h"

#include <vector>

namespace lacquer {

/// Errors are what cannot be written or nobody would press: more than 99 tracks, past 99:59:74, a barcode that is none,
/// texts that do not fit. What a plant may refuse (a track under four seconds, a disc over 79:57:74) is a warning here and
/// an error for `ddp verify`: the fileset can be made, and the plant has the last word.
[[nodiscard]] std::vector<Problem> discProblems(const Album& album, const Plan& plan, const Deliverable& deliverable);

}  // namespace lacquer
