// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextCharacters.h"

#include "disc/MsJis.h"
#include "disc/Transliteration.h"

#include <algorithm>
#include <optional>

namespace lacquer {

namespace {

QString asString(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// What shows no picture of its own: joiners, direction marks, soft hyphens, variation selectors.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0xAD || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isSpace(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || QChar::isSpace(c);
}

bool isControl(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control;
}

/// The character in single-byte signs up to `last` (0x7E or 0xFF), or nothing. Unicode's own decompositions are taken one
/// step at a time, so that no more accents go than must.
std::optional<QString> singleByte(char32_t c, char32_t last, int depth = 0)
{
    if (isSpace(c) && c != 0xA0)
        return QStringLiteral(" ");
    if (isControl(c) || isInvisible(c))
        return QString();
    if (c < 0x7F || (c >= 0xA0 && c <= last))
        return asString(c);
    if (isMark(c))
        return QString();
    std::optional<QString> other = latin1Transliteration(c);
    if (!other && last < 0xFF)
        other = asciiTransliteration(c);
    if (!other) {
        // Of several accents the one that the set has: Unicode's order of them is not by importance.
        const QString apart = asString(c).normalized(QString::NormalizationForm_D);
        for (qsizetype mark = 1; mark < apart.size() && isMark(apart.at(mark).unicode()); ++mark) {
            const QString together = (apart.first(1) + apart.at(mark)).normalized(QString::NormalizationForm_C);
            if (together.size() == 1 && together.at(0).unicode() >= 0xA0 && together.at(0).unicode() <= last)
                return together;
        }
        other = QChar::decomposition(c);
    }
    // No chain of decompositions in Unicode is longer than five.
    if (other->isEmpty() || depth > 6)
        return std::nullopt;
    QString result;
    for (const char32_t part : other->toUcs4()) {
        const auto fitted = singleByte(part, last, depth + 1);
        if (!fitted)
            return std::nullopt;
        result += *fitted;
    }
    return result;
}

/// The same glyph under another number than code page 932 gives it; ASCII quotes, which JIS X 0208 has as typographic ones.
char32_t jisTwin(char32_t c)
{
    switch (c) {
    case '"': return 0x201D;
    case '\'': return 0x2019;
    case '-': return 0xFF0D;
    case 0x301C: return 0xFF5E;
    case 0x2212: return 0xFF0D;
    case 0x2016: return 0x2225;
    case 0x2014: return 0x2015;
    case 0x2013: return 0xFF0D;
    case 0xA2: return 0xFFE0;
    case 0xA3: return 0xFFE1;
    case 0xA5: return 0xFFE5;
    case 0xAC: return 0xFFE2;
    case 0xAF: return 0xFFE3;
    case 0xB7: return 0x30FB;
    default: return c > 0x20 && c < 0x7F ? c + 0xFEE0 : c;
    }
}

std::optional<QString> doubleByte(char32_t c)
{
    if (isSpace(c))
        return QStringLiteral("\u3000");
    if (isControl(c) || isInvisible(c))
        return QString();
    if (msJisCode(c))
        return asString(c);
    if (msJisCode(jisTwin(c)))
        return asString(jisTwin(c));
    if (isMark(c))
        return QString();
    QString parts = asString(c).normalized(QString::NormalizationForm_KC);
    if (parts == asString(c)) {
        const auto letters = singleByte(c, 0x7E);
        if (!letters)
            return std::nullopt;
        parts = *letters;
    }
    QString result;
    for (const char32_t part : parts.toUcs4()) {
        if (msJisCode(part))
            result += asString(part);
        else if (msJisCode(jisTwin(part)))
            result += asString(jisTwin(part));
        else if (const auto letters = singleByte(part, 0x7E)) {
            for (const char32_t letter : letters->toUcs4())
                result += asString(letter == ' ' ? 0x3000 : jisTwin(letter));
        } else {
            return std::nullopt;
        }
    }
    return result;
}

/// Half-width katakana, whose sound marks are characters of their own.
bool isHalfKatakana(char32_t c)
{
    return c >= 0xFF61 && c <= 0xFF9F;
}

/// Letters and their accents together, as one replacement shall name them.
std::vector<QString> characters(const QString& text)
{
    std::vector<QString> found;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool sound =
            (c == 0xFF9E || c == 0xFF9F) && !found.empty() && isHalfKatakana(found.back().at(0).unicode());
        if (!found.empty() && (isMark(c) || sound))
            found.back() += asString(c);
        else
            found.push_back(asString(c));
    }
    return found;
}

/// A lone half of a surrogate pair, which toUcs4 hands on as it is, has no form anywhere.
QString wellFormed(const QString& text)
{
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else if (whole.at(i).isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

bool isCapital(const std::vector<QString>& all, std::size_t i)
{
    return i < all.size() && all[i].at(0).isUpper();
}

bool isLetter(const std::vector<QString>& all, std::size_t i)
{
    return i < all.size() && all[i].at(0).isLetter();
}

}  // namespace

bool CdTextFitting::lostSome() const
{
    return std::any_of(replaced.begin(), replaced.end(), [](const Replacement& r) { return r.lost; });
}

CdTextFitting fittedToCdText(const QString& text, CdTextCharset charset)
{
    const bool wide = charset == CdTextCharset::MsJis;
    const char32_t last = charset == CdTextCharset::Ascii ? 0x7E : 0xFF;
    const auto all = characters(wellFormed(text));
    CdTextFitting fitting;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString& from = all[i];
        std::optional<QString> to = QString();
        // Sound marks and kana become one character only together.
        const bool kana = wide && isHalfKatakana(from.at(0).unicode());
        for (const char32_t c : (kana ? from.normalized(QString::NormalizationForm_KC) : from).toUcs4()) {
            const auto part = wide ? doubleByte(c) : singleByte(c, last);
            to = to && part ? std::optional(*to + *part) : std::nullopt;
        }
        const bool lost = !to;
        if (lost)
            to = wide ? QStringLiteral("\uFF1F") : QStringLiteral("?");
        // "ЩИТ" is "SHHIT", "Щит" is "Shhit".
        if (!wide && isCapital(all, i) && to->size() > 1
            && (isCapital(all, i + 1) || (!isLetter(all, i + 1) && i > 0 && isCapital(all, i - 1))))
            to = to->toUpper();
        if (*to != from)
            fitting.replaced.push_back({from, *to, fitting.text.size(), lost});
        fitting.text += *to;
    }
    return fitting;
}

QByteArray cdTextBytes(const QString& fitted, CdTextCharset charset)
{
    QByteArray bytes;
    for (const char32_t c : fitted.toUcs4()) {
        if (charset == CdTextCharset::MsJis) {
            const std::uint16_t code = msJisCode(c).value_or(0x8148);
            bytes += char(code >> 8);
            bytes += char(code & 0xFF);
        } else {
            bytes += c <= (charset == CdTextCharset::Ascii ? 0x7Fu : 0xFFu) ? char(c) : '?';
        }
    }
    return bytes;
}

}  // namespace lacquer
