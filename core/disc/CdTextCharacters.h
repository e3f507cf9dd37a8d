// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextCharacters: fits words into the few characters a CD player knows, and says openly what it changed.
#pragma once

#include "disc/CdTextBlock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lacquer {

/// What a text becomes on the disc.
struct CdTextFitting {
    struct Replacement {
        QString from;       ///< one character as typed, with its accents
        QString to;         ///< what stands for it now; empty when it was left out
        qsizetype at = 0;   ///< where `to` begins in the fitted text
        bool lost = false;  ///< nothing stands for it: a question mark took its place

        friend bool operator==(const Replacement&, const Replacement&) = default;
    };

    QString text;
    std::vector<Replacement> replaced;

    [[nodiscard]] bool lostSome() const;
};

/// The text in the characters of the set; a text that fits is unchanged.
///
/// ISO 8859-1 and ASCII: letters lose the accents that the set lacks; quotes, dashes, ligatures and symbols become
/// their plain forms; Cyrillic goes by ISO 9:1995 where its letters are in ISO 8859-1 and else by the letter pairs of
/// GOST 7.79-2000 system B, Greek by ISO 843:1997. MS-JIS, for the double-byte kinds: everything becomes two bytes
/// wide, letters and digits full-width, half-width katakana ordinary ones. Control and invisible characters go; line
/// ends and tabs become spaces.
[[nodiscard]] CdTextFitting fittedToCdText(const QString& text, CdTextCharset charset);

/// Bytes of a fitted text, without its end mark: one per character, two with MsJis. A character outside the set becomes
/// a question mark.
[[nodiscard]] QByteArray cdTextBytes(const QString& fitted, CdTextCharset charset);

}  // namespace lacquer
