// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/TitleRules.h"

#include "base/Text.h"
#include "model/LookAlikes.h"

#include <QRegularExpression>

#include <algorithm>

namespace lacquer {

namespace {

bool isDirectionMark(char32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Joiners shape Persian and emoji, tags spell flags: they are seen.
bool isSeenFormat(char32_t c)
{
    return c == 0x200c || c == 0x200d || (c >= 0xe0020 && c <= 0xe007f);
}

QString withoutDirectionMarks(const QString& text)
{
    QString kept;
    for (const char32_t c : text.toUcs4())
        if (!isDirectionMark(c))
            kept += QString::fromUcs4(&c, 1);
    return kept;
}

/// Line breaks and tabs are spaces that went astray; everything else nobody sees goes.
QString withoutControls(const QString& text)
{
    QString kept;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (c == U'\n' || c == U'\r' || c == U'\t' || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            kept += QLatin1Char(' ');
        else if (category != QChar::Other_Control && (category != QChar::Other_Format || isSeenFormat(c) || isDirectionMark(c)))
            kept += QString::fromUcs4(&c, 1);
    }
    return kept;
}

QString withSingleSpaces(const QString& text)
{
    static const QRegularExpression several(QStringLiteral("(?<=\\S)\\s{2,}(?=\\S)"), QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(several, QStringLiteral(" "));
}

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// "GrÃ¼ÃŸe": bytes of UTF-8, each taken for a letter of Latin-1. Real text of that shape does not occur.
QString decodedTwice(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xff; }))
        return text;
    const QByteArray bytes = text.toLatin1();
    QString decoded = QString::fromUtf8(bytes);
    return decoded.contains(QChar(QChar::ReplacementCharacter)) ? text : decoded;
}

QString withoutSigns(const QString& text)
{
    QString kept;
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'_':
            kept += QLatin1Char(' ');
            break;
        case U'\\':
        case U'|':
            kept += QLatin1Char('/');
            break;
        case U'<':
        case U'{':
            kept += QLatin1Char('(');
            break;
        case U'>':
        case U'}':
            kept += QLatin1Char(')');
            break;
        case U'`':
            kept += QLatin1Char('\'');
            break;
        case U'^':
        case U'~':
        case 0x2122:
        case 0xae:
        case 0xa9:
        case QChar::ReplacementCharacter:
            break;
        default:
            if (QChar::category(c) != QChar::Other_PrivateUse && QChar::category(c) != QChar::Other_Surrogate)
                kept += QString::fromUcs4(&c, 1);
        }
    }
    return kept;
}

/// "(feat. Name)", however it was put; a title that begins with the word is called so.
QString withFeaturing(const QString& text)
{
    static const QRegularExpression inBrackets(QStringLiteral("([(\\[])\\s*(?:featuring|feat|ft)\\b\\.?\\s*(?=[^)\\]])"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("^(\\S[^(\\[]*?)\\s+[-–]?\\s*(?:featuring|feat\\b\\.?|ft\\b\\.?)\\s+([^()\\[\\]]+?)(\\s*[(\\[].*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (inBrackets.match(text).hasMatch())
        return QString(text).replace(inBrackets, QStringLiteral("\\1feat. "));
    const auto match = bare.match(text);
    return match.hasMatch() ? match.captured(1) + QStringLiteral(" (feat. ") + match.captured(2) + QLatin1Char(')') + match.captured(3) : text;
}

bool isShouted(const QString& text)
{
    int letters = 0;
    int words = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto count = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }))
            return false;
        letters += int(count);
        words += count >= 3 ? 1 : 0;
    }
    // SOS, DNA and U.F.O. are words of their own.
    return letters >= 8 || words >= 2;
}

QString withSmallLetters(const QString& text)
{
    if (!isShouted(text))
        return text;
    QString quiet = text.toLower();
    bool starts = true;
    for (QChar& c : quiet) {
        if (c.isLetter() && starts)
            c = c.toUpper();
        starts = !c.isLetterOrNumber() && c != QLatin1Char('\'') && c != QChar(0x2019) && !c.isMark();
    }
    return quiet;
}

QString withoutNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^0\\d\\s*[-._)]?\\s+(?=\\S)|^0\\d[-._)]\\s*(?=\\S)"));
    return QString(text).remove(number);
}

QString withoutExtension(const QString& text)
{
    static const QRegularExpression ending(QStringLiteral("(?<=.)\\.(?:wav|aiff?|flac|mp3|m4a|ogg|opus|caf)$"), QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(ending);
}

QString withClosedBrackets(const QString& text)
{
    QString open;
    for (const QChar c : text) {
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            open += c == QLatin1Char('(') ? QLatin1Char(')') : QLatin1Char(']');
        else if (!open.isEmpty() && c == open.back())
            open.chop(1);
    }
    std::reverse(open.begin(), open.end());
    return text + open;
}

struct Rule {
    const char* code;
    bool namesToo;
    bool matterOfTaste;
    QString (*mend)(const QString&);
    QString (*message)(const QString&);
};

/// In the order in which they mend best: first what hides, then what is seen.
constexpr Rule rules[] = {
    {"title-encoding", true, false, &decodedTwice, [](const QString& text) { return Text::tr("'%1' was read in the wrong encoding").arg(text); }},
    {"title-control", true, false, &withoutControls, [](const QString& text) { return Text::tr("'%1' holds characters that nobody sees").arg(text); }},
    {"title-direction", true, false, &withoutDirectionMarks, [](const QString& text) { return Text::tr("'%1' holds marks that turn the direction of reading").arg(text); }},
    {"title-nfd", true, false, &composed, [](const QString& text) { return Text::tr("'%1' keeps letters and their accents apart (not Unicode form C)").arg(text); }},
    {"title-look-alike", true, false, &withoutLookAlikes, [](const QString& text) { return Text::tr("'%1' has letters of another script that only look right").arg(text); }},
    {"title-space", true, false, [](const QString& text) { return text.trimmed(); }, [](const QString& text) { return Text::tr("'%1' begins or ends with a space").arg(text); }},
    {"title-double-space", true, false, &withSingleSpaces, [](const QString& text) { return Text::tr("'%1' has several spaces in a row").arg(text); }},
    {"title-sign", true, false, &withoutSigns, [](const QString& text) { return Text::tr("'%1' has signs that shops do not take in titles and names").arg(text); }},
    {"title-extension", false, false, &withoutExtension, [](const QString& text) { return Text::tr("'%1' ends like a file").arg(text); }},
    {"title-number", false, true, &withoutNumber, [](const QString& text) { return Text::tr("'%1' begins with the number of a track").arg(text); }},
    {"title-featuring", false, true, &withFeaturing, [](const QString& text) { return Text::tr("'%1' names its guests otherwise than shops ask: (feat. Name)").arg(text); }},
    {"title-capitals", false, true, &withSmallLetters, [](const QString& text) { return Text::tr("'%1' is all in capitals").arg(text); }},
    {"title-bracket", false, true, &withClosedBrackets, [](const QString& text) { return Text::tr("'%1' has a bracket that is not closed").arg(text); }},
};

}  // namespace

std::vector<TitleFinding> titleFindings(const QString& text, TitleSort sort)
{
    std::vector<TitleFinding> findings;
    for (const Rule& rule : rules) {
        if (sort == TitleSort::Name && !rule.namesToo)
            continue;
        const QString mended = rule.mend(text);
        if (mended != text)
            findings.push_back({rule.code, rule.matterOfTaste, rule.message(harmless(text)), mended});
    }
    return findings;
}

QString mendedTitle(const QString& text, TitleSort sort, bool tasteToo)
{
    QString mended = text;
    // What one rule takes away can bring two spaces together.
    for (int round = 0; round < 3; ++round)
        for (const Rule& rule : rules)
            if ((sort == TitleSort::Title || rule.namesToo) && (tasteToo || !rule.matterOfTaste))
                mended = rule.mend(mended);
    return mended;
}

}  // namespace lacquer
