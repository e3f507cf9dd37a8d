// SPDX-License-Identifier: GPL-3.0-or-later
// MsJis: Japanese characters as two bytes of Shift JIS, the only double-byte set that CD-TEXT players know.
#pragma once

#include <cstdint>
#include <optional>

namespace lacquer {

/// The code of a character of JIS X 0208 in Shift JIS, high byte first; nothing for characters outside of it, among
/// them ASCII, half-width katakana and what single makers added (circled digits, …), which players need not know.
[[nodiscard]] std::optional<std::uint16_t> msJisCode(char32_t character);

/// The character of a double-byte code, makers' additions (code page 932) included; nothing where there is none.
[[nodiscard]] std::optional<char32_t> msJisCharacter(std::uint16_t code);

}  // namespace lacquer
