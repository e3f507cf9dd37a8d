// SPDX-License-Identifier: GPL-3.0-or-later
// ISWC: the International Standard Musical Work Code (ISO 15707), as people type it and as files hold it.
#pragma once

#include "base/Result.h"

#include <QString>

namespace lacquer {

/// "T-034.524.680-1": the letter T, nine digits and a check digit (ISO 15707, annex: 1 for the letter plus each digit times
/// its place, to the next ten). Spaces, hyphens, dots and a leading "ISWC" are forgiven, and so is a small t. BadData for
/// anything else; with a wrong check digit the sentence, which begins with a verb, shows the right code.
[[nodiscard]] Result<QString> normalizedIswc(const QString& text);

}  // namespace lacquer
