// SPDX-License-Identifier: GPL-3.0-or-later
// DropName: what the name of one dropped file or folder says: a number, a song, a part of the mix, a version.
#pragma once

#include "model/StemRole.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lacquer {

/// One way to read a name as a part of some song.
struct PartReading {
    RoleWord role;
    QString matched;         ///< the words it was read from, as they stand in the name
    QString key;             ///< the song's name in lower case, words separated by single spaces; may be empty
    QString title;           ///< the same as people would write it
    std::optional<int> number;  ///< of the song, where it stands behind the role
    /// The role stands in front of the song, or unknown words follow it: believed only when other files share the song.
    bool tentative = false;
};

/// A name, read. "04_ETEW_DRUMS": number 4, part drums of "etew".
struct DropName {
    std::optional<int> number;          ///< in front; a disc before it counts thousands: "2-07" is 2007
    std::optional<PartReading> part;    ///< nothing when no word of it is known
    QString key;                        ///< the name as a whole, without number, version and words about the file
    QString title;
    QStringList words;                  ///< of the key
    int version = 0;                    ///< "v5" or "MIX2"
    bool talksOfStems = false;          ///< "stems", "multitracks" …
};

/// Reads a name without its ending.
[[nodiscard]] DropName readDropName(const QString& name);

}  // namespace lacquer
