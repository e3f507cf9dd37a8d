// SPDX-License-Identifier: GPL-3.0-or-later
// DeltaTap: a stretch of one chain of which only the change is to be heard.
#pragma once

#include "base/Id.h"

namespace lacquer {

/// From one processor to another of the same chain, both included; the same one twice is that one alone.
struct DeltaTap {
    Id first;
    Id last;

    friend bool operator==(const DeltaTap&, const DeltaTap&) = default;
};

}  // namespace lacquer
