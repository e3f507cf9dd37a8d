// SPDX-License-Identifier: GPL-3.0-or-later
// ZipPlan: the ZIP a deliverable is also packed into.
#pragma once

#include "delivery/DeliveryPlan.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// The folder that all of these files lie in, the innermost; empty when that is the target itself.
[[nodiscard]] std::filesystem::path commonFolder(const std::vector<PlannedFile>& files);

/// The ZIP beside the folder of these files, with its recipe, which follows from theirs; called `name` when the target itself is
/// that folder.
[[nodiscard]] PlannedFile zipOf(const std::vector<PlannedFile>& files, const QString& name);

}  // namespace lacquer
