// SPDX-License-Identifier: GPL-3.0-or-later
// FilePlanning: which files a deliverable becomes, and which frames of the album each of them holds. Recipes are not filled in, and ZIPs not planned.
#pragma once

#include "delivery/DeliveryPlan.h"
#include "delivery/FolderRule.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// The files of a disc, the image first, then what describes it, in a folder. The plan is the disc's, see discsOf().
[[nodiscard]] std::vector<PlannedFile> planDiscFiles(const Album& album, const Plan& disc, const PlannedDeliverable& planned,
                                                     const std::filesystem::path& folder);

/// The files of everything else, at the rate they are delivered at; of pieces "sides" also what stands on each side.
[[nodiscard]] std::vector<PlannedFile> planFiles(const AlbumTree& tree, const Deliverable& deliverable, const FolderRule& folder,
                                                 int rateHz, std::vector<Side>& sides);

}  // namespace lacquer
