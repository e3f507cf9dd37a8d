// SPDX-License-Identifier: GPL-3.0-or-later
// SecondEncoder: libburn's way from a text sheet to CD-TEXT packs, to hold ours against. libburn 1.5.4 marks Japanese
// titles as double-byte, but not Japanese texts of other kinds, whatever it is told: their flags and checksums are its
// own.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lacquer::test {

/// What the reader of sheets does not take from them and libburn is told through its own functions, by block.
struct ForLibburn {
    std::vector<int> genres;        ///< numbers without words; 0: none, or one with words
    std::vector<bool> copyrighted;  ///< its sheets give every block the mark of the first
};

/// The packs libburn makes of a Sony sheet version 0.7T, with one block or several, for a disc of that many tracks. It
/// is also told that Japanese texts have two bytes a character, and two zeros at their ends. Empty on failure.
[[nodiscard]] QByteArray packsByLibburn(const QString& sheet, int tracks, const ForLibburn& beside);

}  // namespace lacquer::test
