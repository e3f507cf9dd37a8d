// SPDX-License-Identifier: GPL-3.0-or-later
// DiscSplit: an album that fills several discs as one plan per disc.
#pragma once

#include "model/Album.h"
#include "model/Plan.h"

#include <vector>

namespace lacquer {

/// Which disc each song is on, in playing order, counted from 1. The first song begins the first disc, whether it says so or not.
[[nodiscard]] std::vector<int> discNumbers(const Album& album, const Plan& plan);

/// The album's plan cut where songs begin a disc. Songs stay where they stand on the album's timeline, so that all discs are
/// cut from one rendering; tracks count from 1 on each; a disc ends where the next begins. A group over which a disc ends
/// becomes two. With one disc it is the plan itself.
[[nodiscard]] std::vector<Plan> discsOf(const Album& album, const Plan& plan);

}  // namespace lacquer
