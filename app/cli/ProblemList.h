// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemList: problems of an album as people read them on a terminal.
#pragma once

#include "delivery/Problem.h"

#include <QString>

namespace lacquer {

/// "warning: songs[2]: 'Night Drive' has no ISRC; set it if the release needs one", in the user's language.
[[nodiscard]] QString inOneLine(const Problem& problem);

}  // namespace lacquer
