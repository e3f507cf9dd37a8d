// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who mistyped a name probably meant: "did you mean 'gainDb'?".
#pragma once

#include <QString>
#include <QStringList>

namespace lacquer {

/// The candidate with the fewest typing errors (letters missing, added, wrong or swapped; case counts nothing), the
/// earliest of equals; empty when none is within a third of the word's length, at least one error.
[[nodiscard]] QString nearestName(const QString& word, const QStringList& candidates);

/// " (did you mean 'x'?)", or nothing when there is no near name.
[[nodiscard]] QString didYouMean(const QString& word, const QStringList& candidates);

}  // namespace lacquer
