// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextDecoder: reads CD-TEXT packs that anybody wrote, shows all texts it can find and names every oddity.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/DiscProblem.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

struct CdTextReading {
    std::vector<CdTextBlock> blocks;    ///< by block number; a block without any pack is not there
    std::vector<DiscProblem> problems;  ///< codes begin with "cdtext-"; at most twelve of each
};

/// The content of CDTEXT.BIN, or what a drive answered. `tracks`: how many the disc has; 0 when nobody knows, and then
/// the size packs are believed. Texts that repeat the one before (a tab) come out in full. Never fails: bytes that are
/// no CD-TEXT give problems and no blocks.
[[nodiscard]] CdTextReading decodedCdText(QByteArrayView bytes, int tracks = 0);

}  // namespace lacquer
