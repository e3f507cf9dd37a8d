// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a theme's colours for its light.
#pragma once

#include "widgets/Theme.h"

#include <array>

namespace lacquer {

/// Sets every colour of the theme to what its light asks for.
void takeColours(Theme& theme);

}  // namespace lacquer
