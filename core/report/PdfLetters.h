// SPDX-License-Identifier: GPL-3.0-or-later
// Puts right which letters a PDF of Qt's says its glyphs are, so that what is copied and searched is what was written.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace lacquer {

/// A font may draw several letters with one glyph: an iota as in Latin phonetics, a character as the radical it is made of.
/// Qt then names any of them in the font's ToUnicode table (ISO 32000-1, 9.10.3); here it becomes the one among `written`
/// that these families draw the same way. Nothing moves: every name is four digits.
[[nodiscard]] QByteArray withLettersAsWritten(QByteArray pdf, const QSet<QChar>& written, const QStringList& families);

}  // namespace lacquer
