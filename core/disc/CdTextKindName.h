// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextKindName: what people call the kinds of text on a disc.
#pragma once

#include "disc/CdTextBlock.h"

namespace lacquer {

/// "title", "performer" …, translated; "code" for the barcode and the ISRCs.
[[nodiscard]] QString cdTextKindName(CdTextKind kind);
/// "track 3, performer", or "album, title" for track 0; translated.
[[nodiscard]] QString cdTextPlaceName(int track, CdTextKind kind);

}  // namespace lacquer
