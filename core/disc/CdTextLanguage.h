// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextLanguage: the language numbers of CD-TEXT (EBU Tech 3264, appendix 3), and what everybody else calls them.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace lacquer {

struct CdTextLanguage {
    int code = 0;           ///< 0x00…0x2B, 0x45…0x7F
    const char* iso = "";   ///< ISO 639-1 where it has one ("de"), else 639-3 ("srn"); empty for "unknown"
    const char* name = "";  ///< in English, as EBU Tech 3264 has it, spelling put right
};

/// All of them, by code.
[[nodiscard]] std::span<const CdTextLanguage> cdTextLanguages();
/// The row of a code; nothing for 0x2C…0x44 and beyond 0x7F.
[[nodiscard]] std::optional<CdTextLanguage> cdTextLanguage(int code);
/// The row of "de", "DE", "de-AT" or "de_AT"; nothing where CD-TEXT has no number for it.
[[nodiscard]] std::optional<CdTextLanguage> cdTextLanguage(const QString& iso);

}  // namespace lacquer
