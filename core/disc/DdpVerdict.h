// SPDX-License-Identifier: GPL-3.0-or-later
// DdpVerdict: what a complete check of a DDP fileset found out.
#pragma once

#include "disc/DdpFileset.h"

namespace lacquer {

struct DdpVerdict {
    DdpFileset fileset;                   ///< its problems are all that were found
    QByteArray imageMd5;                  ///< 32 lower-case digits; empty where there is no image
    int checksumsRight = 0;               ///< how many were compared and found right

    /// Without errors; warnings and notes may remain.
    [[nodiscard]] bool passed() const { return !hasError(fileset.problems); }
};

}  // namespace lacquer
