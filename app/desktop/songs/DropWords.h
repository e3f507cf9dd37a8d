// SPDX-License-Identifier: GPL-3.0-or-later
// DropWords: what a dropped file is used as and why, in the words of the drop's table.
#pragma once

#include "model/DropGrouping.h"

namespace lacquer {

/// "Mix", "Drums", "Leave out".
[[nodiscard]] QString useOfFileWords(DropRole role, const QString& roleName);
/// What should be known of a file: its kind, its rate beside the commonest, or why it is used as it is.
[[nodiscard]] QString notedWords(const DropFile& file, int commonRateHz);

}  // namespace lacquer
