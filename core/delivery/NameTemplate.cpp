// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/NameTemplate.h"

#include <array>
#include <functional>
#include <optional>

namespace lacquer {

namespace {

constexpr std::array knownWords{u"number", u"title", u"artist", u"album", u"isrc", u"disc", u"side",
                                u"year",   u"label", u"catalogNumber", u"version", u"deliverable"};

bool isKnown(QStringView word)
{
    for (const char16_t* known : knownWords)
        if (word == QStringView(known))
            return true;
    return false;
}

std::optional<QString> meaning(QStringView word, const NameWords& words)
{
    const Tags& tags = words.tags;
    if (word == u"number")
        return QStringLiteral("%1").arg(words.number, words.tracks >= 100 ? 3 : 2, 10, QLatin1Char('0'));
    if (word == u"title")
        return tags.title;
    if (word == u"artist")
        return tags.artist;
    if (word == u"album")
        return tags.album;
    if (word == u"isrc")
        return tags.isrc;
    if (word == u"disc")
        return QString::number(words.disc);
    if (word == u"side")
        return words.side;
    if (word == u"year")
        return tags.date.left(4);
    if (word == u"label")
        return tags.label;
    if (word == u"catalogNumber")
        return tags.catalogNumber;
    if (word == u"version")
        return tags.version.isEmpty() ? tags.albumVersion : tags.version;
    if (word == u"deliverable")
        return words.deliverable;
    return std::nullopt;
}

/// Hands every stretch of a template to one of two functions: text as it stands, and what is in braces.
void walk(const QString& nameTemplate, const std::function<void(QStringView)>& text, const std::function<void(QStringView)>& word)
{
    const QStringView all(nameTemplate);
    qsizetype done = 0;
    while (done < all.size()) {
        const qsizetype close = all.indexOf(u'}', done);
        const qsizetype open = close < 0 ? -1 : all.left(close).lastIndexOf(u'{');
        if (close < 0 || open < done) {
            const qsizetype end = close < 0 ? all.size() : close + 1;
            text(all.mid(done, end - done));
            done = end;
            continue;
        }
        text(all.mid(done, open - done));
        word(all.mid(open + 1, close - open - 1));
        done = close + 1;
    }
}

}  // namespace

QString named(const QString& nameTemplate, const NameWords& words)
{
    QString name;
    walk(nameTemplate, [&](QStringView text) { name += text; },
         [&](QStringView word) {
             if (const auto said = meaning(word, words))
                 name += *said;
             else
                 name += QLatin1Char('{') + word.toString() + QLatin1Char('}');
         });
    return name;
}

QStringList unknownWords(const QString& nameTemplate)
{
    QStringList unknown;
    walk(nameTemplate, [](QStringView) {},
         [&](QStringView word) {
             if (!isKnown(word))
                 unknown << word.toString();
         });
    return unknown;
}

bool says(const QString& nameTemplate, QStringView wanted)
{
    bool found = false;
    walk(nameTemplate, [](QStringView) {}, [&](QStringView word) { found = found || word == wanted; });
    return found;
}

}  // namespace lacquer
