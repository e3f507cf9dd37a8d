// SPDX-License-Identifier: GPL-3.0-or-later
// RedBookCodes: the half of the Red Book check that looks at numbers people typed: the barcode and the ISRCs.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/DiscProblem.h"

#include <vector>

namespace lacquer {

/// What is wrong with the media catalogue number; see RedBook.h.
[[nodiscard]] std::vector<DiscProblem> checkDiscBarcode(const QString& barcode);

/// What is wrong with the recordings' codes; see RedBook.h.
[[nodiscard]] std::vector<DiscProblem> checkDiscIsrcs(const std::vector<DiscTrack>& tracks);

}  // namespace lacquer
