// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextSizes: what the three size packs of a block say about it and about all others.
#pragma once

#include "disc/CdTextReadPack.h"

#include <array>
#include <optional>

namespace lacquer {

struct CdTextSizes {
    int charset = 0;
    int firstTrack = 0;
    int lastTrack = 0;
    int copyright = 0;
    std::array<int, 16> packs{};        ///< of the types 0x80 … 0x8F
    std::array<int, 8> lastSequence{};  ///< of all blocks
    std::array<int, 8> language{};      ///< of all blocks

    /// From the packs of one block; nothing without a full set of three. What is odd about them is noted.
    [[nodiscard]] static std::optional<CdTextSizes> read(const std::vector<CdTextReadPack>& packs, int block,
                                                         CdTextFindings& findings);
    /// Compares them with a block's packs and, if it is not 0, with the number of tracks.
    void check(const std::vector<CdTextReadPack>& packs, int block, int tracks, CdTextFindings& findings) const;
};

}  // namespace lacquer
