// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Barcode.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

QString bare(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (!c.isSpace() && c != QLatin1Char('-') && c != QChar(0x2010) && c != QChar(0x2011) && c != QChar(0x2013))
            digits += c;
    return digits;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isWhole(const QString& digits)
{
    return digits.size() == 8 || (digits.size() >= 12 && digits.size() <= 14);
}

bool isRight(const QString& digits)
{
    return gtinCheckDigit(digits.chopped(1)) == digits.back().digitValue();
}

QString withCheckDigit(const QString& digits)
{
    return digits + QString::number(gtinCheckDigit(digits));
}

}  // namespace

int gtinCheckDigit(const QString& digits)
{
    if (!isDigits(digits))
        return -1;
    int sum = 0;
    // Weights 3, 1, 3, 1 … from the right.
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 3 : 1);
    return (10 - sum % 10) % 10;
}

Result<QString> normalizedBarcode(const QString& text)
{
    const QString digits = bare(text);
    if (!isDigits(digits) || !isWhole(digits))
        return Error{ErrorKind::BadData, Text::tr("'%1' is no barcode number; a UPC has 12 digits, an EAN 13").arg(harmless(text))};
    if (!isRight(digits))
        return Error{ErrorKind::BadData, Text::tr("the check digit of '%1' is wrong; with these digits it would be %2")
                                             .arg(harmless(text), withCheckDigit(digits.chopped(1)))};
    return digits;
}

QString suggestedBarcode(const QString& text)
{
    const QString digits = bare(text);
    if (!isDigits(digits))
        return {};
    if (isWhole(digits) && isRight(digits))
        return digits;
    // Twelve digits that are no UPC are more often an EAN without its last digit than a mistyped UPC when no 0 leads.
    if (digits.size() == 7 || digits.size() == 11 || (digits.size() == 12 && digits[0] != QLatin1Char('0')))
        return withCheckDigit(digits);
    return isWhole(digits) ? withCheckDigit(digits.chopped(1)) : QString();
}

}  // namespace lacquer
