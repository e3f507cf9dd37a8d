// SPDX-License-Identifier: GPL-3.0-or-later
// LookAlikes: letters of one script that are taken for letters of another: a Cyrillic А in a Latin word, which nobody sees and
// no search finds.
#pragma once

#include <QString>

namespace lacquer {

/// The text with every such letter of a foreign script replaced by the one it was meant to be; unchanged where nothing is
/// doubtful. A text that has letters only Cyrillic (or Greek) can have is of that script, otherwise of Latin script as soon as
/// it has one unmistakable Latin letter; words wholly in another script stay. Follows the idea of mixed-script confusables in
/// Unicode Technical Standard 39 for these three scripts.
[[nodiscard]] QString withoutLookAlikes(const QString& text);

/// Cyrillic and Greek letters that look like Latin ones as Latin ones, wherever they stand: for comparing.
[[nodiscard]] QString foldedLookAlikes(const QString& text);

}  // namespace lacquer
