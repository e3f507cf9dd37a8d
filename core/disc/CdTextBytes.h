// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextBytes: characters from the bytes of a text somebody else wrote, and what is wrong with them.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lacquer {

struct CdTextBytes {
    enum class Trouble : std::uint8_t {
        None,
        Control,   ///< control characters; each became a space
        Utf8,      ///< UTF-8 where ISO 8859-1 belongs; read as what was meant
        Windows,   ///< characters that only Windows has there; read as what was meant
        NotAscii,  ///< eighth bits in a block that says ASCII; read as ISO 8859-1
        NoSuch,    ///< a code without a character; it became U+FFFD
    };

    QString text;
    Trouble trouble = Trouble::None;

    /// ISO 8859-1, or ASCII if `ascii`.
    [[nodiscard]] static CdTextBytes fromLatin1(const QByteArray& bytes, bool ascii);
    /// MS-JIS: pairs if `doubleByte`, else one or two bytes for a character as in files. A lone last byte is NoSuch.
    [[nodiscard]] static CdTextBytes fromMsJis(const QByteArray& bytes, bool doubleByte);
};

}  // namespace lacquer
