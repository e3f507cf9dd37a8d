// SPDX-License-Identifier: GPL-3.0-or-later
// ISRC: the International Standard Recording Code (ISO 3901), as people type it and as files hold it.
#pragma once

#include <QString>

#include <optional>

namespace lacquer {

/// Twelve characters, upper case and without hyphens ("DEA622612345"): two letters, three letters or digits, two digits
/// of year, five digits. Spaces, hyphens and a leading "ISRC" are taken away. Nothing when it is no ISRC.
[[nodiscard]] std::optional<QString> normalizedIsrc(const QString& text);

/// As people read it: "DE-A62-26-12345". Text that is no ISRC comes back unchanged.
[[nodiscard]] QString hyphenatedIsrc(const QString& text);

}  // namespace lacquer
