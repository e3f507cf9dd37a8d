// SPDX-License-Identifier: GPL-3.0-or-later
// DiscTexts: seeded layouts full of words, for everything that writes or reads CD-TEXT.
#pragma once

#include "disc/DiscLayout.h"

#include <QString>

#include <cstdint>
#include <random>
#include <vector>

namespace lacquer::test {

struct DiscTextLimits {
    int blocks = 8;
    int tracks = 99;
    int shortest = 1;  ///< characters of a text, if there is one
    int longest = 200;
    bool japanese = true;
    bool repeats = true;  ///< some tracks have the text of the one before
    bool gaps = true;     ///< some tracks have no text, some kinds are missing
};

/// The same layout for the same seed everywhere. All characters fit the sets of their blocks, barcodes and ISRCs are
/// right.
[[nodiscard]] DiscLayout randomDiscTexts(std::uint64_t seed, const DiscTextLimits& limits = {});

/// Tracks without anything else, as many as that.
[[nodiscard]] DiscLayout bareDisc(int tracks);

}  // namespace lacquer::test
