// SPDX-License-Identifier: GPL-3.0-or-later
// SpellingConsensus: one name, two spellings: which is the odd one out.
#pragma once

#include <QString>

#include <vector>

namespace lacquer {

/// A name and where it stands: a key of the command line.
struct PlacedName {
    QString where;
    QString text;
};

struct OddSpelling {
    QString where;
    QString text;
    QString usual;          ///< what it is called elsewhere
    bool certain = true;    ///< the same but for case, accents, spaces and signs; else it is one typing error away
};

/// The names that stand otherwise elsewhere. Of several spellings of one name the most frequent is the usual one, of equally
/// frequent ones the first. A name that is one typing error (a letter too much, too few, wrong, or two swapped) away from
/// another counts only where it stands once, the other at least twice, and both have six letters or more.
[[nodiscard]] std::vector<OddSpelling> oddSpellings(const std::vector<PlacedName>& names);

/// What spellings of one name have in common: no case, accents, spaces, signs, leading "the"; "&" and "+" are "and"; letters
/// that look alike are the same.
[[nodiscard]] QString spellingKey(const QString& name);

}  // namespace lacquer
