// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Iswc.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr qsizetype digitCount = 10;

QString printed(const QString& nine, int check)
{
    return QStringLiteral("T-%1.%2.%3-%4").arg(nine.left(3), nine.mid(3, 3), nine.mid(6, 3)).arg(check);
}

}  // namespace

Result<QString> normalizedIswc(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace() && !c.isPunct() && c != QChar(0x2010) && c != QChar(0x2011))
            plain += c.toUpper();
    if (plain.startsWith(QLatin1String("ISWC")))
        plain.remove(0, 4);
    const QString digits = plain.mid(1);
    const bool shaped = plain.startsWith(QLatin1Char('T')) && digits.size() == digitCount &&
                        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!shaped)
        return Error{ErrorKind::BadData, Text::tr("is no ISWC: the letter T and ten digits, like T-034.524.680-1")};
    int sum = 1;
    for (int i = 0; i < 9; ++i)
        sum += (i + 1) * digits[i].digitValue();
    const int check = (10 - sum % 10) % 10;
    if (check != digits[9].digitValue())
        return Error{ErrorKind::BadData, Text::tr("has the wrong check digit; with these digits it would be %1").arg(printed(digits, check))};
    return printed(digits, check);
}

}  // namespace lacquer
