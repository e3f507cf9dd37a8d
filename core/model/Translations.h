// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: what an album or song is called in other languages, for the language blocks of CD-TEXT.
#pragma once

#include <QString>

#include <map>
#include <string>

namespace lacquer {

/// By language (ISO 639-1: "ja"), then by the name of the field it stands for: {"ja": {"title": "夜"}}.
using Translations = std::map<std::string, std::map<std::string, QString>>;

/// The fields that may be said in another language.
inline constexpr const char* translatedFields[] = {"title", "artist", "songwriter", "composer", "arranger", "message"};

}  // namespace lacquer
