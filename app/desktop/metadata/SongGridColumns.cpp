// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGridColumns.h"

#include "base/Isrc.h"
#include "model/MetadataCell.h"

#include <QtGlobal>

#include <string_view>

namespace lacquer {

QString SongGridColumn::ownText(const Song& song) const
{
    const auto& one = songField();
    const Json value = one.read(song);
    // What is so anyway is an empty cell.
    if (value == one.read(Song()))
        return {};
    const auto text = metadataText(value);
    return std::string_view(field) == "isrc" ? hyphenatedIsrc(text) : text;
}

QString SongGridColumn::albumText(const Album& album) const
{
    const auto* albums = inherited ? findField<Album>(field) : nullptr;
    return albums ? metadataText(albums->read(album)) : QString();
}

Result<void> SongGridColumn::put(const Album& album, Song& song, const QString& text) const
{
    const auto& one = songField();
    const bool lines = std::string_view(field) == "lyrics";
    const auto cell = lines ? text : text.simplified();
    if (inherited && cell == albumText(album))
        return one.write(song, Json(), one);
    // A code that is wrong stays as it was typed, marked red: the label may have to ask.
    auto value = metadataValue(field, one.kind, one.choices, cell);
    if (!value && one.kind == FieldKind::Text)
        value = typedValue(one.kind, cell);
    if (!value)
        return value.error();
    return one.write(song, *value, one);
}

std::span<const SongGridColumn> songGridColumns()
{
    static constexpr SongGridColumn columns[] = {
        {"title", QT_TRANSLATE_NOOP("SongGridModel", "Title"), true, false},
        {"artist", QT_TRANSLATE_NOOP("SongGridModel", "Artist"), true, true},
        {"isrc", QT_TRANSLATE_NOOP("SongGridModel", "ISRC"), true, false},
        {"composer", QT_TRANSLATE_NOOP("SongGridModel", "Composer"), true, true},
        {"version", QT_TRANSLATE_NOOP("SongGridModel", "Version"), false, false},
        {"featuring", QT_TRANSLATE_NOOP("SongGridModel", "Featuring"), false, false},
        {"songwriter", QT_TRANSLATE_NOOP("SongGridModel", "Songwriter"), false, false},
        {"lyricist", QT_TRANSLATE_NOOP("SongGridModel", "Lyricist"), false, false},
        {"arranger", QT_TRANSLATE_NOOP("SongGridModel", "Arranger"), false, false},
        {"performers", QT_TRANSLATE_NOOP("SongGridModel", "Performers"), false, false},
        {"producer", QT_TRANSLATE_NOOP("SongGridModel", "Producer"), false, true},
        {"mixer", QT_TRANSLATE_NOOP("SongGridModel", "Mixed by"), false, true},
        {"masteringEngineer", QT_TRANSLATE_NOOP("SongGridModel", "Mastered by"), false, true},
        {"genre", QT_TRANSLATE_NOOP("SongGridModel", "Genre"), false, true},
        {"year", QT_TRANSLATE_NOOP("SongGridModel", "Year"), false, true},
        {"copyright", QT_TRANSLATE_NOOP("SongGridModel", "Copyright ©"), false, true},
        {"phonogram", QT_TRANSLATE_NOOP("SongGridModel", "Recording ℗"), false, true},
        {"language", QT_TRANSLATE_NOOP("SongGridModel", "Language"), false, false},
        {"advisory", QT_TRANSLATE_NOOP("SongGridModel", "Advisory"), false, false},
        {"bpm", QT_TRANSLATE_NOOP("SongGridModel", "Tempo"), false, false},
        {"musicalKey", QT_TRANSLATE_NOOP("SongGridModel", "Key"), false, false},
        {"iswc", QT_TRANSLATE_NOOP("SongGridModel", "ISWC"), false, false},
        {"work", QT_TRANSLATE_NOOP("SongGridModel", "Work"), false, false},
        {"movement", QT_TRANSLATE_NOOP("SongGridModel", "Movement"), false, false},
        {"comment", QT_TRANSLATE_NOOP("SongGridModel", "Comment"), false, true},
        {"lyrics", QT_TRANSLATE_NOOP("SongGridModel", "Lyrics"), false, false},
        {"message", QT_TRANSLATE_NOOP("SongGridModel", "CD-TEXT message"), false, false},
        {"musicBrainzId", QT_TRANSLATE_NOOP("SongGridModel", "MusicBrainz id"), false, false},
        {"startsSide", QT_TRANSLATE_NOOP("SongGridModel", "Starts a side"), false, false},
        {"startsDisc", QT_TRANSLATE_NOOP("SongGridModel", "Starts a disc"), false, false},
    };
    return columns;
}

}  // namespace lacquer
