// SPDX-License-Identifier: GPL-3.0-or-later
// PqSequence: a disc's layout as the sequence of marks in a DDP's PQ file, and back.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/PqPacket.h"

namespace lacquer {

/// Lead-in with the barcode; each track's pause, index 01 and further ones; the lead-out twice, as most programs write it.
/// The ISRC stands in the first packet of its track and at index 01: readers differ in where they look.
[[nodiscard]] std::vector<PqPacket> pqSequence(const DiscLayout& layout);

/// What the packets say of the disc, with what is wrong with their sequence. Every track has an index 01, if need be where
/// its pause begins; tracks are numbered by their place, at most 99. Texts and master id stay empty.
[[nodiscard]] DiscLayout pqLayout(const std::vector<PqPacket>& packets, const QString& file, DiscProblems& problems);

}  // namespace lacquer
