// SPDX-License-Identifier: GPL-3.0-or-later
// TagField: one table of what each tag is called in each container; writers and read-back go through it alike.
#pragma once

#include "tags/Tags.h"

#include <span>

namespace lacquer {

/// One row. A name that is nullptr means that the container has no place for this field.
struct TagField {
    const char* name;      ///< English, marked for translation
    const char* vorbis;    ///< Vorbis comment key, which is also TagLib's name for the property
    const char* info;      ///< RIFF INFO chunk
    const char* id3;       ///< ID3v2.4 frame; "TXXX:…" for user-defined text
    QString (*text)(const Tags&);
};

/// All rows. Texts come without NUL characters and with whole characters only, as every container can hold them.
[[nodiscard]] std::span<const TagField> tagFields();

/// The field's name in the user's language.
[[nodiscard]] QString shownName(const TagField& field);

}  // namespace lacquer
