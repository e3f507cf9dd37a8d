// SPDX-License-Identifier: GPL-3.0-or-later
// FileRecipe: whether a file that was delivered before would come out the same today.
#pragma once

#include "delivery/DeliveryPlan.h"

#include <string>

namespace lacquer {

/// The hash, in hex, of everything a file's bytes depend on.
[[nodiscard]] std::string recipeOf(const AlbumTree& tree, const Rendition& rendition, const PlannedDeliverable& planned,
                                   const PlannedFile& file);

}  // namespace lacquer
