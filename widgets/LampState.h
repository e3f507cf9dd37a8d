// SPDX-License-Identifier: GPL-3.0-or-later
// LampState: how something is, told by shape first: tick, i, triangle, octagon, dashed ring, moving arc.
#pragma once

namespace lacquer {

enum class LampState { Fine, Note, Warning, Error, Waits, Working };

}  // namespace lacquer
