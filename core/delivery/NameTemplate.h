// SPDX-License-Identifier: GPL-3.0-or-later
// NameTemplate: names of files and folders from words in braces.
#pragma once

#include "tags/Tags.h"

#include <QString>
#include <QStringList>

namespace lacquer {

/// What the words stand for. Tags give {title} {artist} {album} {isrc} {year} {label} {catalogNumber} {version}.
struct NameWords {
    const Tags& tags;
    int number = 0;                      ///< {number}, of the track on its disc
    int tracks = 0;                      ///< on that disc: numbers have three digits from 100 tracks on, else two
    int disc = 1;                        ///< {disc}
    QString side;                        ///< {side}, "A"
    QString deliverable;                 ///< {deliverable}
};

/// Replaces the words in one pass: what a title has in braces stays as it is, as do words that nobody knows.
[[nodiscard]] QString named(const QString& nameTemplate, const NameWords& words);

/// Words in braces, without them, that stand for nothing, in their order.
[[nodiscard]] QStringList unknownWords(const QString& nameTemplate);

/// Whether a template has this word in braces.
[[nodiscard]] bool says(const QString& nameTemplate, QStringView word);

}  // namespace lacquer
