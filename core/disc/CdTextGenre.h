// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextGenre: the 28 genre numbers of CD-TEXT and their names.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace lacquer {

/// The names in English, by number: [0] "Not Used", [1] "Not Defined", [2] "Adult Contemporary" … [27] "World Music".
[[nodiscard]] std::span<const char* const> cdTextGenres();
/// The number's name; empty for a number that has none.
[[nodiscard]] QString cdTextGenreName(int code);
/// The number of a name; case, spaces and signs do not count ("hip-hop", "Children's Music"). Nothing for another name.
[[nodiscard]] std::optional<int> cdTextGenreCode(const QString& name);

}  // namespace lacquer
