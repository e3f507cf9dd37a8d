// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessorCosts: what every processor of the registry costs when it has real work to do.
#pragma once

#include "bench/CostTable.h"
#include "bench/Workplace.h"

#include <vector>

namespace lacquer::bench {

/// One cost per registered processor and setting worth knowing; a processor nobody described is measured as it comes.
[[nodiscard]] std::vector<Cost> processorCosts(const Workplace& place, int runs);

}  // namespace lacquer::bench
