// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextEncoder: writes the words of a disc as CD-TEXT packs, as they stand in CDTEXT.BIN and in the lead-in.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/DiscProblem.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

struct CdTextOptions {
    /// Leave out message, arranger, composer and songwriter, in this order, of a language that has too much text.
    bool dropKinds = false;
};

/// The packs and what is to be said about them.
struct CdTextEncoding {
    QByteArray bytes;                   ///< 18 per pack; empty without texts, and where they cannot be written at all
    std::vector<DiscProblem> problems;  ///< with an error among them nobody should press this
};

/// Packs of all blocks of layout.texts (at most eight), without header and without a closing zero. Nothing but the
/// texts and the number of tracks is looked at: barcode and ISRCs stand in CD-TEXT only where texts[CdTextKind::Code]
/// has them. Each block: pack types ascending, empty texts kept in their places, three size packs at the end (MMC-3,
/// annex J).
[[nodiscard]] CdTextEncoding encodedCdText(const DiscLayout& layout, const CdTextOptions& options = {});

}  // namespace lacquer
