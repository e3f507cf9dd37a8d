// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/MetadataCell.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Iswc.h"
#include "base/Text.h"

#include <QLocale>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t longestText = std::size_t(64) << 10;  // what parseJson reads back

Error wrong(const QString& reason)
{
    return {ErrorKind::BadData, reason};
}

/// What somebody probably meant by a text that is no ISRC: O and I typed for 0 and 1 where only digits may stand.
QString suggestedIsrc(const QString& text)
{
    QString plain = text.toUpper();
    plain.remove(u'-').remove(u' ').remove(u'.').remove(u'_');
    for (qsizetype i = 5; i < plain.size(); ++i)
        plain[i] = plain[i] == u'O' ? u'0' : plain[i] == u'I' || plain[i] == u'L' ? u'1' : plain[i];
    return normalizedIsrc(plain).value_or(QString());
}

/// Spreadsheets take the zeros in front away; else as suggestedBarcode.
QString meantBarcode(const QString& text)
{
    QString digits = text;
    digits.remove(u'-').remove(u' ');
    for (const int length : {12, 13})
        if (digits.size() < length && digits.size() >= 10)
            if (const auto padded = normalizedBarcode(digits.rightJustified(length, u'0')))
                return *padded;
    return suggestedBarcode(text);
}

Result<Json> isrcValue(const QString& cell)
{
    if (const auto isrc = normalizedIsrc(cell))
        return Json(toUtf8(*isrc));
    const QString meant = suggestedIsrc(cell);
    const QString reason = Text::tr("is no ISRC: two letters, three letters or digits, seven digits");
    return wrong(meant.isEmpty() ? reason : Text::tr("%1; did you mean %2?").arg(reason, meant));
}

Result<Json> barcodeValue(const QString& cell)
{
    const auto barcode = normalizedBarcode(cell);
    if (barcode)
        return Json(toUtf8(*barcode));
    const QString meant = meantBarcode(cell);
    QString digits = cell;
    digits.remove(u'-').remove(u' ');
    // As long as a whole one: then it is the last digit, or one of the others.
    if (!meant.isEmpty() && meant.size() == digits.size())
        return wrong(Text::tr("has the wrong check digit; did you mean %1?").arg(meant));
    if (!meant.isEmpty())
        return wrong(Text::tr("is no barcode; did you mean %1?").arg(meant));
    if (cell.contains(u'E', Qt::CaseInsensitive) && cell.contains(u'+'))
        return wrong(Text::tr("is a barcode that a spreadsheet took for a number and rounded; format the column as text and type it again"));
    return wrong(Text::tr("is no barcode: 8, 12, 13 or 14 digits"));
}

}  // namespace

QString metadataText(const Json& value)
{
    if (value.is_string())
        return fromUtf8(value.get_ref<const std::string&>());
    if (value.is_boolean())
        return value.get<bool>() ? u"true"_s : u"false"_s;
    if (value.is_number())
        return QString::number(value.get<double>(), 'g', QLocale::FloatingPointShortest);
    return {};
}

Result<Json> metadataValue(std::string_view field, FieldKind kind, std::span<const char* const> choices, const QString& cell)
{
    if (cell.isEmpty())
        return Json();
    if (field == "isrc")
        return isrcValue(cell);
    if (field == "barcode")
        return barcodeValue(cell);
    if (field == "iswc") {
        const auto iswc = normalizedIswc(cell);
        return iswc ? Result<Json>(Json(toUtf8(*iswc))) : Result<Json>(wrong(iswc.error().message));
    }
    if (kind == FieldKind::Text && toUtf8(cell).size() > longestText)
        return wrong(Text::tr("must not be longer than 64 KiB"));
    if (kind == FieldKind::Switch) {
        const QString word = cell.trimmed().toLower();
        return typedValue(kind, word == "yes"_L1 ? u"true"_s : word == "no"_L1 ? u"false"_s : word);
    }
    if (kind == FieldKind::Choice)
        for (const char* choice : choices)
            if (cell.trimmed().compare(QLatin1String(choice), Qt::CaseInsensitive) == 0)
                return Json(choice);
    if (kind == FieldKind::Number && cell.count(u',') == 1 && !cell.contains(u'.'))
        return typedValue(kind, QString(cell.trimmed()).replace(u',', u'.'));
    return typedValue(kind, kind == FieldKind::Text ? cell : cell.trimmed());
}

}  // namespace lacquer
