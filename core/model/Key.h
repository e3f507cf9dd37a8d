// SPDX-License-Identifier: GPL-3.0-or-later
// Key: the name of anything in an album, as typed on the command line: songs[2].gainDb.
#pragma once

#include "base/Result.h"

#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace lacquer {

/// What stands between brackets: a position counted from 1, or a title, file name or name.
using KeyIndex = std::variant<std::int64_t, QString>;

/// A name with its brackets: chain[2]["band3.frequencyHz"].
struct KeySegment {
    QString name;
    std::vector<KeyIndex> indices;

    friend bool operator==(const KeySegment&, const KeySegment&) = default;
};

/// KEY = SEGMENT { "." SEGMENT }; SEGMENT = NAME { "[" INTEGER | JSON-STRING "]" }; NAME = letters, digits, _ and -.
struct Key {
    std::vector<KeySegment> segments;

    /// Reads a key; the empty text is the key of the whole album. Usage with the place of the mistake.
    [[nodiscard]] static Result<Key> fromText(const QString& text);
    /// The key as it would be typed.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Key&, const Key&) = default;
};

/// Where KEY=VALUE is to be cut: the first = outside of brackets and strings; -1 when there is none.
[[nodiscard]] qsizetype endOfKey(const QString& assignment);

}  // namespace lacquer
