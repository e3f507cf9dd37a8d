// SPDX-License-Identifier: GPL-3.0-or-later
// FilePlanning: which files a deliverable becomes, and which frames of the album each of them holds. Recipes are not filled in.
#pragma once

#include "delivery/DeliveryPlan.h"

#include <string>
#include <vector>

namespace lacquer {

/// The files of a disc: the image first, then what describes it.
[[nodiscard]] std::vector<PlannedFile> planDiscFiles(const AlbumTree& tree, const PlannedDeliverable& planned,
                                                     const std::string& folder);

/// The files of everything else, at the rate they are delivered at.
[[nodiscard]] std::vector<PlannedFile> planFiles(const AlbumTree& tree, const Deliverable& deliverable, const std::string& folder,
                                                 int rateHz);

}  // namespace lacquer
