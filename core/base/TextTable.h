// SPDX-License-Identifier: GPL-3.0-or-later
// TextTable: cells that were copied from a spreadsheet, or stand in a file of comma-separated values.
#pragma once

#include <QString>

#include <vector>

namespace lacquer {

/// Rows of cells; rows may differ in length.
using TextTable = std::vector<std::vector<QString>>;

/// Reads cells between tabs, or, when there is no tab outside quotes, between semicolons or commas, whichever the first line
/// has more of. Quoted cells may hold separators, line breaks and doubled quotes (RFC 4180); a quote inside a bare cell is a
/// character. Lines end with LF, CRLF or CR; the last end starts no row. A byte order mark goes. Nothing is refused: a quote
/// that never closes reaches to the end. At most 10,000 rows of 1,000 cells. A separator that is given is not guessed.
[[nodiscard]] TextTable readTextTable(const QString& text, QChar separator = {});

/// The same for the clipboard, or for a file with other separators and line ends; quotes where needed.
[[nodiscard]] QString printTextTable(const TextTable& table, QChar separator = u'\t',
                                     const QString& lineEnd = QStringLiteral("\n"));

}  // namespace lacquer
