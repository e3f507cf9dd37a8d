// SPDX-License-Identifier: GPL-3.0-or-later
// ChainDiff: what changed between two chains, one entry per number, for whoever shows it in words of their own.
#pragma once

#include "model/Chain.h"

#include <vector>

namespace lacquer {

struct ChainChange {
    enum class Kind {
        Removed,    ///< before: its place, from 0
        Added,      ///< after: its place
        Moved,      ///< both
        Switched,   ///< bypassed, 0 or 1
        Algorithm,  ///< its numbers
        Parameter,  ///< row of the type's table, old and new value
        Unknown,    ///< members this version does not know
    };

    Kind kind = Kind::Parameter;
    ProcessorSettings settings;  ///< the newer of the two, or the one that is gone
    int row = -1;
    double before = 0;
    double after = 0;
};

/// Processors are told by id and type. First what is gone, then the newer chain from its start. Empty when both sound the
/// same and are written the same.
[[nodiscard]] std::vector<ChainChange> chainChanges(const Chain& before, const Chain& after);

}  // namespace lacquer
