// SPDX-License-Identifier: GPL-3.0-or-later
// SideProblems: what the preflight says of the sides of a record.
#pragma once

#include "delivery/Preflight.h"
#include "model/Plan.h"

#include <vector>

namespace lacquer {

/// Sides that are longer than records like them ("side-too-long": a lower level, or too long for the table), and sides that end
/// in the midst of running sound ("side-cuts-sound"). Nothing for other deliverables.
[[nodiscard]] std::vector<Problem> sideProblems(const Album& album, const Plan& plan, const Deliverable& deliverable);

}  // namespace lacquer
