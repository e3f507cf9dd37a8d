// SPDX-License-Identifier: GPL-3.0-or-later
// NameCheck: what is wrong with titles, names and codes; most of it comes with the value that would be right.
#pragma once

#include "delivery/Problem.h"
#include "model/Album.h"

#include <vector>

namespace lacquer {

/// title-… of TitleRules and title-twin, title-missing, artist-missing, artist-spelling and name-spelling, isrc-missing,
/// isrc-invalid, isrc-form, isrc-duplicate, iswc-invalid, iswc-form, barcode-invalid, barcode-form; of the album and of its
/// enabled songs. Every `where` of a problem with a proposal is a key that takes it.
[[nodiscard]] std::vector<Problem> nameProblems(const Album& album);

}  // namespace lacquer
