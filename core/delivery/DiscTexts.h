// SPDX-License-Identifier: GPL-3.0-or-later
// DiscTexts: what an album and its songs are called, as the language blocks of CD-TEXT hold it.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/DiscProblem.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <vector>

namespace lacquer {

/// The first block in the album's language, then one for each language of its translations, in alphabetical order; what is
/// not translated is said in the album's words. Letters that a block's character set lacks are written with others, and
/// the notes say which. `barcode`: thirteen digits or empty. Nothing at all when nobody has a title or a name.
[[nodiscard]] std::vector<CdTextBlock> discTexts(const Album& album, const Plan& plan, const QString& barcode,
                                                 std::vector<DiscProblem>& notes);

}  // namespace lacquer
