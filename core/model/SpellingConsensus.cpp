// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SpellingConsensus.h"

#include "model/LookAlikes.h"

#include <algorithm>
#include <map>

namespace lacquer {

namespace {

constexpr qsizetype longEnough = 6;

/// One letter inserted, removed, replaced, or two neighbours swapped.
bool isOneErrorAway(const QString& a, const QString& b)
{
    const QString& lesser = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (longer.size() - lesser.size() > 1)
        return false;
    const auto [in, out] = std::mismatch(lesser.begin(), lesser.end(), longer.begin());
    const auto at = in - lesser.begin();
    if (longer.size() > lesser.size())
        return lesser.mid(at) == longer.mid(at + 1);
    if (lesser.mid(at + 1) == longer.mid(at + 1))
        return true;
    return at + 1 < lesser.size() && lesser[at] == longer[at + 1] && lesser[at + 1] == longer[at] && lesser.mid(at + 2) == longer.mid(at + 2);
}

/// Digits that differ are different things: Part 1, Part 2.
bool hasSameDigits(const QString& a, const QString& b)
{
    const auto digits = [](const QString& text) {
        QString found;
        std::copy_if(text.begin(), text.end(), std::back_inserter(found), [](QChar c) { return c.isDigit(); });
        return found;
    };
    return digits(a) == digits(b);
}

struct Spelling {
    QString text;
    int count = 0;
};

/// All spellings of one name, in the order they were met.
struct Name {
    std::vector<Spelling> spellings;
    int count = 0;

    [[nodiscard]] const QString& usual() const
    {
        return std::max_element(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) { return a.count < b.count; })->text;
    }
};

}  // namespace

QString spellingKey(const QString& name)
{
    QString text = foldedLookAlikes(name).normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.replace(QLatin1Char('&'), QStringLiteral(" and ")).replace(QLatin1Char('+'), QStringLiteral(" and "));
    QString key;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (key.isEmpty() && word == QLatin1String("the"))
            continue;
        for (const QChar c : word)
            if (c.isLetterOrNumber() || c.isSurrogate())
                key += c;
    }
    return key;
}

std::vector<OddSpelling> oddSpellings(const std::vector<PlacedName>& names)
{
    std::map<QString, Name> byKey;
    for (const PlacedName& name : names) {
        const QString key = spellingKey(name.text);
        if (key.isEmpty())
            continue;
        Name& known = byKey[key];
        ++known.count;
        const auto same = std::find_if(known.spellings.begin(), known.spellings.end(), [&](const Spelling& s) { return s.text == name.text; });
        if (same == known.spellings.end())
            known.spellings.push_back({name.text, 1});
        else
            ++same->count;
    }
    std::vector<OddSpelling> odd;
    for (const PlacedName& name : names) {
        const QString key = spellingKey(name.text);
        if (key.isEmpty())
            continue;
        const Name& known = byKey[key];
        if (name.text != known.usual()) {
            odd.push_back({name.where, name.text, known.usual(), true});
            continue;
        }
        if (known.count > 1 || key.size() < longEnough)
            continue;
        for (const auto& [otherKey, other] : byKey)
            if (other.count > 1 && otherKey.size() >= longEnough && hasSameDigits(key, otherKey) && isOneErrorAway(key, otherKey)) {
                odd.push_back({name.where, name.text, other.usual(), false});
                break;
            }
    }
    return odd;
}

}  // namespace lacquer
