// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextGenre.h"

namespace lacquer {

namespace {

constexpr const char* names[] = {
    "Not Used", "Not Defined", "Adult Contemporary", "Alternative Rock", "Childrens Music", "Classical",
    "Contemporary Christian", "Country", "Dance", "Easy Listening", "Erotic", "Folk", "Gospel", "Hip Hop", "Jazz", "Latin",
    "Musical", "New Age", "Opera", "Operetta", "Pop Music", "Rap", "Reggae", "Rock Music", "Rhythm & Blues",
    "Sound Effects", "Spoken Word", "World Music",
};

QString bare(const QString& name)
{
    QString letters;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

}  // namespace

std::span<const char* const> cdTextGenres()
{
    return names;
}

QString cdTextGenreName(int code)
{
    return code >= 0 && code < int(std::size(names)) ? QString::fromLatin1(names[code]) : QString();
}

std::optional<int> cdTextGenreCode(const QString& name)
{
    const QString wanted = bare(name);
    for (int code = 0; code < int(std::size(names)); ++code)
        if (wanted == bare(QString::fromLatin1(names[code])))
            return code;
    return std::nullopt;
}

}  // namespace lacquer
