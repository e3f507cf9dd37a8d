// SPDX-License-Identifier: GPL-3.0-or-later
// TagDifference: one tag that does not stand in a file as it should.
#pragma once

#include <QString>

namespace lacquer {

struct TagDifference {
    QString place;     ///< "LIST INFO", "bext", "iXML", "axml", "id3", "Vorbis comment", "MP4" …
    QString field;     ///< the field's name in the user's language, or the container's name of one that is too many
    QString expected;
    QString found;
};

/// One line for a report: "Vorbis comment, Title: 'A' instead of 'B'".
[[nodiscard]] QString describe(const TagDifference& difference);

}  // namespace lacquer
