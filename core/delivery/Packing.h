// SPDX-License-Identifier: GPL-3.0-or-later
// Packing: what is done with finished files before they are published: ZIPs of them, and their second hash.
#pragma once

#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FinishedWork.h"
#include "delivery/Manifest.h"
#include "delivery/TargetFolder.h"

#include <vector>

namespace lacquer {

/// Writes and proves the ZIPs that are not there yet, of files that all are: fresh ones and those that stay in the target. Fails
/// like writeZip.
Result<void> packZips(const DeliveryPlan& delivery, std::vector<DeliveredSet>& sets, const TargetFolder& target, FinishedWork& finished,
                      int threads, Progress& progress);

/// Fills in the MD5 of files that have none; what an earlier manifest says of a file that stays is believed.
Result<void> takeMd5(const TargetFolder& target, std::vector<ManifestFile>& files, int threads, const Progress& progress);

}  // namespace lacquer
