// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Isrc.h"

namespace lacquer {

namespace {

bool isLetter(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

}  // namespace

std::optional<QString> normalizedIsrc(const QString& text)
{
    QString code;
    for (const QChar c : text) {
        // Copied from documents, hyphens come as U+2010 and U+2011 and dashes as U+2013 too.
        const bool hyphen = c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013);
        if (hyphen || c.isSpace())
            continue;
        const bool small = c >= QLatin1Char('a') && c <= QLatin1Char('z');
        code += small ? QChar(ushort(c.unicode() - 32)) : c;
    }
    if (code.startsWith(QLatin1String("ISRC")) && code.size() > 12)
        code = code.mid(code.startsWith(QLatin1String("ISRC:")) ? 5 : 4);
    if (code.size() != 12)
        return std::nullopt;
    for (qsizetype i = 0; i < 12; ++i) {
        const bool fits = i < 2 ? isLetter(code[i]) : i < 5 ? isLetter(code[i]) || isDigit(code[i]) : isDigit(code[i]);
        if (!fits)
            return std::nullopt;
    }
    return code;
}

QString hyphenatedIsrc(const QString& text)
{
    const auto code = normalizedIsrc(text);
    if (!code)
        return text;
    const QChar hyphen = QLatin1Char('-');
    return code->left(2) + hyphen + code->mid(2, 3) + hyphen + code->mid(5, 2) + hyphen + code->mid(7);
}

}  // namespace lacquer
