// SPDX-License-Identifier: GPL-3.0-or-later
// TagField: one table of what each tag is called in each container; writers and read-back go through it alike.
#pragma once

#include "tags/TagContainer.h"
#include "tags/Tags.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace lacquer {

/// One row. A name that is nullptr means that the container has no place for this field. Names follow the tag mapping of
/// MusicBrainz Picard, and where that has none TagLib's; VERSION is the Vorbis specification's. What neither knows
/// (mastering engineer, album version, advisory) has names of its own kind.
struct TagField {
    const char* name = nullptr;     ///< English, marked for translation
    const char* vorbis = nullptr;   ///< Vorbis comment key; R128_… stands in Opus only, REPLAYGAIN_… everywhere else
    const char* info = nullptr;     ///< RIFF INFO chunk
    const char* id3 = nullptr;      ///< ID3v2.4 frame; "TXXX:…" for user-defined text, "UFID:…" for identifiers
    const char* id3v23 = nullptr;   ///< ID3v2.3 frame where it has another name, "" where it has none
    const char* mp4 = nullptr;      ///< atom; "----:…" for free names, which are com.apple.iTunes' own
    const char* aiff = nullptr;     ///< AIFF text chunk
    bool listed = false;            ///< each line of the text is a value of its own
    QString (*text)(const Tags&) = nullptr;
};

/// All rows. Texts come without NUL characters and with whole characters only, as every container can hold them.
[[nodiscard]] std::span<const TagField> tagFields();

/// What the container calls the field; empty when it has no place for it.
[[nodiscard]] QByteArray nameIn(const TagField& field, TagContainer container);

/// What the container holds for this field; no values when there is nothing to say or no place to say it. ID3v2.3, which
/// knows no lists but that of people, gets one text divided by "/"; AIFF's own chunks get ASCII.
[[nodiscard]] QStringList tagValues(const TagField& field, const Tags& tags, TagContainer container);

/// The field's name in the user's language.
[[nodiscard]] QString shownName(const TagField& field);

}  // namespace lacquer
