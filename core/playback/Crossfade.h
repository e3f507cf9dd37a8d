// SPDX-License-Identifier: GPL-3.0-or-later
// Crossfade: from one sound to another without a hole or a bump, however alike they are.
#pragma once

#include "dsp/Block.h"

namespace lacquer {

/// Mixes a whole crossfade at once: `from` fades into `to`, the result replaces `from`. Equal power for whatever the two
/// have in common: gains cos and sin over the length, divided by sqrt(1 + 2 r cos sin), where r is their correlation
/// over the length (0 when unrelated or opposed, 1 when equal).
void crossfade(Block from, ConstBlock to);

}  // namespace lacquer
