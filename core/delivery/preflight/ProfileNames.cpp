// SPDX-License-Identifier: GPL-3.0-or-later
// What receivers ask of titles, names and codes.
#include "base/Text.h"
#include "delivery/preflight/ProfileView.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Where a required field stands, and how its lack is called.
struct Requirable {
    const char* word;        ///< in profiles
    const char* code;
    const char* key;         ///< of the album, or of each song
    const char* called;      ///< marked as "Profile"
    QString Album::*ofAlbum; ///< nullptr: of songs alone
    QString Song::*ofSong;   ///< nullptr: of the album alone; with both, a song without takes the album's
};

constexpr Requirable requirables[] = {
    {"title", "title-missing", "", QT_TRANSLATE_NOOP("Profile", "a title"), nullptr, &Song::title},
    {"artist", "artist-missing", "artist", QT_TRANSLATE_NOOP("Profile", "an artist"), &Album::artist, &Song::artist},
    {"isrc", "isrc-missing", "isrc", QT_TRANSLATE_NOOP("Profile", "an ISRC"), nullptr, &Song::isrc},
    {"albumTitle", "album-title-missing", "title", QT_TRANSLATE_NOOP("Profile", "a title of the album"), &Album::title, nullptr},
    {"barcode", "barcode-missing", "barcode", QT_TRANSLATE_NOOP("Profile", "a barcode"), &Album::barcode, nullptr},
    {"label", "label-missing", "label", QT_TRANSLATE_NOOP("Profile", "a label"), &Album::label, nullptr},
    {"catalogNumber", "catalogue-missing", "catalogNumber", QT_TRANSLATE_NOOP("Profile", "a catalogue number"), &Album::catalogNumber, nullptr},
    {"year", "year-missing", "year", QT_TRANSLATE_NOOP("Profile", "a year"), &Album::year, &Song::year},
    {"genre", "genre-missing", "genre", QT_TRANSLATE_NOOP("Profile", "a genre"), &Album::genre, &Song::genre},
    {"copyright", "copyright-missing", "copyright", QT_TRANSLATE_NOOP("Profile", "a (C) line"), &Album::copyright, &Song::copyright},
    {"phonogram", "phonogram-missing", "phonogram", QT_TRANSLATE_NOOP("Profile", "a (P) line"), &Album::phonogram, &Song::phonogram},
    {"composer", "composer-missing", "composer", QT_TRANSLATE_NOOP("Profile", "a composer"), &Album::composer, &Song::composer},
    {"language", "language-missing", "language", QT_TRANSLATE_NOOP("Profile", "a language of the words"), nullptr, &Song::language},
};

QString songKey(std::size_t position, const char* member)
{
    const QString key = QStringLiteral("songs[%1]").arg(position + 1);
    return *member ? key + QLatin1Char('.') + QLatin1String(member) : key;
}

void judgeRequired(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    const auto blank = [](const QString& text) { return text.trimmed().isEmpty(); };
    for (const Requirable& field : requirables) {
        if (!rule.values.contains(QLatin1String(field.word)))
            continue;
        const QString called = QCoreApplication::translate("Profile", field.called);
        const QString key = QString::fromLatin1(field.key);
        if (field.ofAlbum && !blank(view.album.*field.ofAlbum))
            continue;
        if (!field.ofSong) {
            breaches.push_back(breach(view, rule, field.code, key, Text::tr("the album lacks %1").arg(called), Text::tr("set its key %1").arg(key)));
            continue;
        }
        bool allLack = true;
        Breaches each;
        for (std::size_t i = 0; i < view.album.songs.size(); ++i) {
            const Song& song = *view.album.songs[i];
            if (!song.enabled)
                continue;
            allLack = allLack && blank(song.*field.ofSong);
            if (blank(song.*field.ofSong))
                each.push_back(breach(view, rule, field.code, songKey(i, field.key), Text::tr("'%1' (song %2) lacks %3").arg(harmless(song.title)).arg(i + 1).arg(called),
                                      Text::tr("set its key %1").arg(key.isEmpty() ? QStringLiteral("title") : key)));
        }
        // What every song lacks and the album could say for all is said once.
        if (field.ofAlbum && allLack && !each.empty())
            breaches.push_back(breach(view, rule, field.code, key, Text::tr("neither the album nor its songs have %1").arg(called), Text::tr("set its key %1").arg(key)));
        else
            breaches.insert(breaches.end(), each.begin(), each.end());
    }
}

/// Calls `visit` with the key and the text of every title and name that is delivered.
template <class Visit>
void eachName(const Album& album, Visit visit)
{
    visit(QStringLiteral("title"), album.title);
    visit(QStringLiteral("artist"), album.artist);
    for (std::size_t i = 0; i < album.songs.size(); ++i)
        if (album.songs[i]->enabled) {
            visit(songKey(i, "title"), album.songs[i]->title);
            visit(songKey(i, "artist"), album.songs[i]->artist);
        }
}

void judgeSigns(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    eachName(view.album, [&](const QString& where, const QString& text) {
        QString found;
        for (const QChar c : text)
            if (rule.signs.contains(c) && !found.contains(c))
                found += c;
        if (!found.isEmpty())
            breaches.push_back(breach(view, rule, "title-forbidden-sign", where, Text::tr("'%1' has signs that are not taken: %2").arg(harmless(text), harmless(found)),
                                      Text::tr("write it without them")));
    });
}

void judgeTitleLengths(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    eachName(view.album, [&](const QString& where, const QString& text) {
        const auto characters = text.toUcs4().size();
        if (!text.isEmpty() && isOutside(rule, double(characters)))
            breaches.push_back(breach(view, rule, "title-length", where, Text::tr("'%1' has %n character(s)", nullptr, int(characters)).arg(harmless(text)),
                                      Text::tr("shorten it")));
    });
}

}  // namespace

void judgeNames(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    if (rule.kind == RuleKind::Require)
        judgeRequired(view, rule, breaches);
    else if (rule.kind == RuleKind::ForbiddenSigns)
        judgeSigns(view, rule, breaches);
    else if (rule.kind == RuleKind::TitleLength)
        judgeTitleLengths(view, rule, breaches);
}

}  // namespace lacquer
