// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextBytes.h"

#include "disc/MsJis.h"

#include <QStringDecoder>

namespace lacquer {

namespace {

/// Bytes 0x80 to 0x9F of Windows code page 1252.
constexpr char16_t windows[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

}  // namespace

CdTextBytes CdTextBytes::fromLatin1(const QByteArray& bytes, bool ascii)
{
    CdTextBytes result;
    bool controls = false;
    bool eighth = false;
    bool between = false;
    for (const char byte : bytes) {
        const unsigned value = static_cast<unsigned char>(byte);
        eighth = eighth || value >= 0x80;
        between = between || (value >= 0x80 && value < 0xA0);
        if (value < 0x20 || value == 0x7F) {
            controls = true;
            result.text += QLatin1Char(' ');
        } else {
            result.text += value >= 0x80 && value < 0xA0 ? QChar(windows[value - 0x80]) : QChar(char16_t(value));
        }
    }
    if (between) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString meant = utf8(bytes);
        result.trouble = utf8.hasError() ? Trouble::Windows : Trouble::Utf8;
        if (!utf8.hasError()) {
            result.text = meant;
            for (QChar& c : result.text)
                if (c.category() == QChar::Other_Control)
                    c = QLatin1Char(' ');
        }
    } else if (ascii && eighth) {
        result.trouble = Trouble::NotAscii;
    } else if (controls) {
        result.trouble = Trouble::Control;
    }
    return result;
}

CdTextBytes CdTextBytes::fromMsJis(const QByteArray& bytes, bool doubleByte)
{
    CdTextBytes result;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const unsigned first = static_cast<unsigned char>(bytes[at]);
        if (!doubleByte && first < 0x80) {
            if (first < 0x20 || first == 0x7F)
                result.trouble = Trouble::Control;
            result.text += first < 0x20 || first == 0x7F ? QLatin1Char(' ') : QChar(char16_t(first));
            continue;
        }
        if (!doubleByte && first >= 0xA1 && first <= 0xDF) {
            result.text += QChar(char16_t(0xFF61 + (first - 0xA1)));
            continue;
        }
        const bool whole = at + 1 < bytes.size();
        const unsigned second = whole ? static_cast<unsigned char>(bytes[++at]) : 0;
        const auto character = whole ? msJisCharacter(std::uint16_t(first << 8 | second)) : std::nullopt;
        if (!character)
            result.trouble = Trouble::NoSuch;
        const char32_t shown = character.value_or(0xFFFD);
        result.text += QString::fromUcs4(&shown, 1);
    }
    return result;
}

}  // namespace lacquer
