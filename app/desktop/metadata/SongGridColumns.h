// SPDX-License-Identifier: GPL-3.0-or-later
// SongGridColumns: the fields of a song that the grid shows, what they are called, and which of them albums hand down.
#pragma once

#include "model/Album.h"
#include "model/Field.h"

#include <QString>

#include <span>

namespace lacquer {

struct SongGridColumn {
    const char* field;      ///< in the project file, and what remembered choices are kept under
    const char* name;       ///< for tr(), context "SongGridModel"
    bool atFirst;           ///< shown until somebody chooses otherwise
    bool inherited;         ///< empty: the album's

    [[nodiscard]] const Field<Song>& songField() const { return *findField<Song>(field); }
    /// The song's own value as text; empty where it inherits or says nothing.
    [[nodiscard]] QString ownText(const Song& song) const;
    /// What the album hands down, empty for fields it does not.
    [[nodiscard]] QString albumText(const Album& album) const;
    /// Puts text typed or pasted into the song; what the album says already is inherited rather than copied. The error says
    /// what the value must be.
    [[nodiscard]] Result<void> put(const Album& album, Song& song, const QString& text) const;
};

/// In the order in which they stand.
[[nodiscard]] std::span<const SongGridColumn> songGridColumns();

}  // namespace lacquer
