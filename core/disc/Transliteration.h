// SPDX-License-Identifier: GPL-3.0-or-later
// Transliteration: what stands for a character where only ISO 8859-1 or ASCII can be had.
#pragma once

#include <QString>

#include <optional>

namespace lacquer {

/// In ISO 8859-1: signs by their plain forms, Cyrillic after ISO 9:1995 where the letter is in ISO 8859-1 and else
/// after GOST 7.79-2000 system B, Greek after ISO 843:1997. Nothing for a character the table does not have. Capital
/// letters that become several come as "Sh".
[[nodiscard]] std::optional<QString> latin1Transliteration(char32_t character);

/// In ASCII, for a character of ISO 8859-1 that is no accented letter; nothing for others.
[[nodiscard]] std::optional<QString> asciiTransliteration(char32_t character);

}  // namespace lacquer
