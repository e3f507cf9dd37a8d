// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryPublishing: the last step of a build: everything is whole, lists and reports are written, then all of it takes its place.
#pragma once

#include "delivery/Builder.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/TargetFolder.h"

namespace lacquer {

/// What is published, and how it was asked for.
struct PublishedPlan {
    const AlbumTree& tree;
    const std::filesystem::path& folder;
    const DeliveryPlan& delivery;
    const BuildOptions& options;
    Progress& progress;
};

/// Puts the fresh files of the private folder, with manifest, sums and reports, under their final names, and takes away what an
/// earlier build left that belongs to the album no longer. `outcome` is verified from here on. Errors: those of TargetFolder,
/// Cancelled until the first file moves.
[[nodiscard]] Result<void> publishDelivery(const PublishedPlan& plan, TargetFolder& target, BuildOutcome& outcome);

}  // namespace lacquer
