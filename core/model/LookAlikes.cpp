// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/LookAlikes.h"

#include <algorithm>
#include <iterator>

namespace lacquer {

namespace {

struct Pair {
    char16_t foreign;
    char16_t latin;
};

constexpr Pair cyrillic[] = {
    {u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'}, {u'Н', u'H'}, {u'І', u'I'}, {u'Ј', u'J'}, {u'К', u'K'}, {u'М', u'M'},
    {u'О', u'O'}, {u'Р', u'P'}, {u'Ѕ', u'S'}, {u'Т', u'T'}, {u'Х', u'X'}, {u'У', u'Y'}, {u'а', u'a'}, {u'с', u'c'}, {u'е', u'e'},
    {u'і', u'i'}, {u'ј', u'j'}, {u'о', u'o'}, {u'р', u'p'}, {u'ѕ', u's'}, {u'х', u'x'}, {u'у', u'y'}, {u'һ', u'h'}, {u'ԁ', u'd'},
};

constexpr Pair greek[] = {
    {u'Α', u'A'}, {u'Β', u'B'}, {u'Ε', u'E'}, {u'Ζ', u'Z'}, {u'Η', u'H'}, {u'Ι', u'I'}, {u'Κ', u'K'}, {u'Μ', u'M'},
    {u'Ν', u'N'}, {u'Ο', u'O'}, {u'Ρ', u'P'}, {u'Τ', u'T'}, {u'Υ', u'Y'}, {u'Χ', u'X'}, {u'ο', u'o'}, {u'ν', u'v'},
};

template <std::size_t N>
char16_t toLatin(const Pair (&table)[N], char16_t letter)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [letter](const Pair& pair) { return pair.foreign == letter; });
    return found == std::end(table) ? u'\0' : found->latin;
}

template <std::size_t N>
char16_t fromLatin(const Pair (&table)[N], char16_t letter)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [letter](const Pair& pair) { return pair.latin == letter; });
    return found == std::end(table) ? u'\0' : found->foreign;
}

/// What a text says of its scripts.
struct Scripts {
    bool latin = false;            ///< a Latin letter of any kind
    bool foreign = false;          ///< a letter of the other script
    bool onlyForeign = false;      ///< one that no Latin letter looks like
};

template <std::size_t N>
Scripts scriptsOf(const QString& text, const Pair (&table)[N], QChar::Script script)
{
    Scripts scripts;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        scripts.latin = scripts.latin || c.script() == QChar::Script_Latin;
        if (c.script() == script) {
            scripts.foreign = true;
            scripts.onlyForeign = scripts.onlyForeign || toLatin(table, c.unicode()) == 0;
        }
    }
    return scripts;
}

/// Mends one word at a time: a word in which both scripts meet, and in a Latin text also one made of look-alikes only.
template <std::size_t N>
QString mended(const QString& text, const Pair (&table)[N], QChar::Script script)
{
    const Scripts all = scriptsOf(text, table, script);
    if (!all.foreign || !all.latin)
        return text;
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QString word = text.mid(at, end - at);
        const Scripts here = scriptsOf(word, table, script);
        const bool toForeign = here.latin && here.foreign && here.onlyForeign;
        const bool mixed = here.latin && here.foreign && !here.onlyForeign;
        const bool alone = here.foreign && !here.latin && !all.onlyForeign;
        for (QChar c : word) {
            const char16_t other = toForeign && c.script() == QChar::Script_Latin ? fromLatin(table, c.unicode())
                                   : (mixed || alone) && c.script() == script     ? toLatin(table, c.unicode())
                                                                                  : u'\0';
            result += other ? QChar(other) : c;
        }
        if (end < text.size())
            result += text[end];
        at = end + 1;
    }
    return result;
}

}  // namespace

QString withoutLookAlikes(const QString& text)
{
    return mended(mended(text, cyrillic, QChar::Script_Cyrillic), greek, QChar::Script_Greek);
}

QString foldedLookAlikes(const QString& text)
{
    QString folded = text;
    for (QChar& c : folded) {
        const char16_t latin = c.script() == QChar::Script_Cyrillic ? toLatin(cyrillic, c.unicode())
                               : c.script() == QChar::Script_Greek  ? toLatin(greek, c.unicode())
                                                                    : u'\0';
        c = latin ? QChar(latin) : c;
    }
    return folded;
}

}  // namespace lacquer
