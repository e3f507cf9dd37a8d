// SPDX-License-Identifier: GPL-3.0-or-later
// StemRole: what people call the parts of a mix in file names, in English and German.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lacquer {

/// What a word in a name stands for.
enum class NamedPart {
    Stem,     ///< one part of the mix: drums, vocals …
    Mix,      ///< all of it
    Aside,    ///< a click, a guide, a preview: no part of the mix
};

struct RoleWord {
    NamedPart part = NamedPart::Stem;
    QString role;           ///< "drums"; empty unless it is a stem
    bool doubtful = false;  ///< the word often means something else
};

/// What one word or two words with a space between, in lower case, stand for; nothing for most words.
[[nodiscard]] std::optional<RoleWord> roleOf(const QString& words);

/// A word behind a role that only says more about it: "left", "di", "room".
[[nodiscard]] bool qualifiesRole(const QString& word);

/// The same in front of a role: "lead", "electric". Fewer, since a song's title stands there too.
[[nodiscard]] bool opensRole(const QString& word);

/// A word about the file and not the music: "stems", "final", "24bit", "wav".
[[nodiscard]] bool isFileTalk(const QString& word);

/// The roles that are recognised, for a list to choose from; each stands as it is kept in Stem::role.
[[nodiscard]] const QStringList& knownRoles();

}  // namespace lacquer
