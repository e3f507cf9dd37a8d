// SPDX-License-Identifier: GPL-3.0-or-later
// FileRecipe: whether a file that was delivered before would come out the same today.
#pragma once

#include "delivery/DeliveryPlan.h"

#include <string>

namespace lacquer {

/// The hash, in hex, of everything a file's bytes depend on.
[[nodiscard]] std::string recipeOf(const AlbumTree& tree, const Rendition& rendition, const PlannedDeliverable& planned,
                                   const PlannedFile& file);

/// The same of one group as it stands in the spool of a rendition.
[[nodiscard]] std::string groupRecipe(const AlbumTree& tree, const Rendition& rendition, std::size_t group);

/// What a rendition's spool is called: other settings or other places of its groups, another name.
[[nodiscard]] std::string spoolName(const Plan& plan, const Rendition& rendition);

}  // namespace lacquer
