// SPDX-License-Identifier: GPL-3.0-or-later
// SheetEncoding: finds out in which characters a sheet was written, since cue sheets do not say, and writes Latin-1.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace lacquer {

/// A sheet's words, and how sure one can be of them.
struct DecodedSheet {
    QString text;
    QString encoding;       ///< "UTF-8", "UTF-16LE", "Shift_JIS", "Windows-1252", "ISO-8859-1" …
    bool guessed = false;   ///< nothing in the bytes proves it
    bool damaged = false;   ///< some bytes mean nothing in it and became U+FFFD
};

/// Byte order marks first, then UTF-16 by its zeros, UTF-8 where all of it is valid, Shift_JIS where it is valid and holds
/// kana, Windows-1252 where bytes 0x80-0x9F occur, and ISO-8859-1 for the rest.
[[nodiscard]] DecodedSheet decodeSheet(std::string_view bytes);

/// ISO-8859-1 bytes; typographic quotes, dashes, the ellipsis and the euro become what can be written, letters lose marks
/// that Latin-1 has not, and for the rest stands "?", counted in `lost`.
[[nodiscard]] std::string latin1Bytes(const QString& text, int& lost);

/// Shift_JIS bytes, with "?" for what it has not, counted in `lost`.
[[nodiscard]] std::string shiftJisBytes(const QString& text, int& lost);

/// Text from Shift_JIS bytes.
[[nodiscard]] QString fromShiftJis(std::string_view bytes);

/// Text from Windows-1252 bytes, of which ISO-8859-1 is a part as far as it has letters.
[[nodiscard]] QString fromWindows1252(std::string_view bytes);

}  // namespace lacquer
