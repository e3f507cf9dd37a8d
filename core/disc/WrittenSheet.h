// SPDX-License-Identifier: GPL-3.0-or-later
// WrittenSheet: the bytes of a cue sheet or TOC, and what of the disc did not fit into them.
#pragma once

#include "disc/DiscProblem.h"

#include <string>
#include <vector>

namespace lacquer {

struct WrittenSheet {
    std::string bytes;
    std::vector<DiscProblem> problems;
};

}  // namespace lacquer
