// SPDX-License-Identifier: GPL-3.0-or-later
// StageCosts: what every stage of a build costs besides its processors.
#pragma once

#include "bench/CostTable.h"
#include "bench/Workplace.h"

#include <vector>

namespace lacquer::bench {

/// Reading, converting, adding, limiting, measuring, rounding, keeping and writing. Writes into the workplace's folder.
[[nodiscard]] std::vector<Cost> stageCosts(const Workplace& place, int runs);

}  // namespace lacquer::bench
