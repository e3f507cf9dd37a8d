// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileName.h"

#include "base/Text.h"

#include <QList>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

/// What stands for one character of a title; U+0000: nothing.
char32_t replacement(char32_t c)
{
    switch (c) {
        case U'/':
        case U'\\':
        case U'|':
        case U':':
            return U'-';
        case U'"':
            return U'\'';
        case U'<':
            return U'(';
        case U'>':
            return U')';
        case U'*':
        case U'?':
            return U'_';
        case U'\t':
        case U'\n':
        case U'\r':
        case 0x2028:
        case 0x2029:
            return U' ';
        case 0x200c:  // joiners change how Persian and emoji are drawn, so they stay
        case 0x200d:
            return c;
        default:
            break;
    }
    const bool tag = c >= 0xe0020 && c <= 0xe007f;  // spell the flags of regions
    switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_NotAssigned:
            return 0;
        case QChar::Other_Format:
            return tag ? c : 0;
        case QChar::Other_Surrogate:
            return 0xfffd;
        case QChar::Separator_Space:
            return U' ';
        default:
            return c;
    }
}

bool isReserved(const QString& name)
{
    // Windows looks at what stands before the first dot, without trailing spaces, in any case.
    const QString base = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    if (base == QLatin1String("CON") || base == QLatin1String("PRN") || base == QLatin1String("AUX") ||
        base == QLatin1String("NUL") || base == QLatin1String("CONIN$") || base == QLatin1String("CONOUT$"))
        return true;
    return base.size() == 4 && (base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT"))) &&
           QStringLiteral("0123456789\u00b9\u00b2\u00b3").contains(base.back());
}

void trimEnd(QString& name)
{
    while (name.endsWith(QLatin1Char(' ')) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
}

void cut(QString& name, std::size_t maximumBytes)
{
    if (std::size_t(name.toUtf8().size()) <= maximumBytes)
        return;
    qsizetype fits = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (std::size_t(QStringView(name).left(next).toUtf8().size()) > maximumBytes)
            break;
        fits = next;
    }
    // One letter under a heap of accents can be longer than any name: then a code point is the unit.
    if (fits == 0) {
        fits = std::min<qsizetype>(name.size(), qsizetype(maximumBytes));
        while (fits > 0 && (name.at(fits - 1).isHighSurrogate() ||
                            std::size_t(QStringView(name).left(fits).toUtf8().size()) > maximumBytes))
            --fits;
    }
    name.truncate(fits);
}

}  // namespace

std::string safeFileName(std::string_view title, std::size_t maximumBytes)
{
    QString name;
    for (const char32_t c : fromUtf8(title).normalized(QString::NormalizationForm_C).toUcs4())
        if (const char32_t safe = replacement(c); safe != 0)
            name += QString::fromUcs4(&safe, 1);
    // Removing characters can bring others together that compose.
    name = name.normalized(QString::NormalizationForm_C).trimmed();
    trimEnd(name);
    if (name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('.')))
        name[0] = QLatin1Char('_');
    cut(name, maximumBytes);
    trimEnd(name);
    if (isReserved(name)) {
        name.insert(name.section(QLatin1Char('.'), 0, 0).trimmed().size(), QLatin1Char('_'));
        cut(name, maximumBytes);
        trimEnd(name);
    }
    if (name.isEmpty())
        name = QStringLiteral("untitled");
    return toUtf8(name);
}

std::string fileNameKey(std::string_view name)
{
    QString key = fromUtf8(name).normalized(QString::NormalizationForm_D);
    key = key.toUpper().toCaseFolded().normalized(QString::NormalizationForm_D);
    key.remove(QChar(0x200c));
    key.remove(QChar(0x200d));
    return toUtf8(key);
}

std::vector<std::string> uniqueFileNames(const std::vector<std::string>& titles, std::size_t maximumBytes)
{
    std::set<std::string> taken;
    std::vector<std::string> names;
    for (const auto& title : titles) {
        std::string name = safeFileName(title, maximumBytes);
        for (int number = 2; !taken.insert(fileNameKey(name)).second; ++number) {
            const std::string suffix = " (" + std::to_string(number) + ")";
            name = safeFileName(title, maximumBytes - suffix.size()) + suffix;
        }
        names.push_back(name);
    }
    return names;
}

}  // namespace lacquer
