// SPDX-License-Identifier: GPL-3.0-or-later
// Ride: a lane of gain breakpoints, "chorus vocal +0.3 dB".
#pragma once

#include <vector>

namespace lacquer {

struct RidePoint {
    double seconds = 0;  ///< in the file's own time
    double gainDb = 0;

    friend bool operator==(const RidePoint&, const RidePoint&) = default;
};

/// Breakpoints in rising time, linear in dB between them, constant before the first and after the last; empty: 0 dB.
using Ride = std::vector<RidePoint>;

/// True when the ride never leaves 0 dB.
[[nodiscard]] inline bool isFlat(const Ride& ride)
{
    for (const RidePoint& point : ride)
        if (point.gainDb != 0)
            return false;
    return true;
}

}  // namespace lacquer
