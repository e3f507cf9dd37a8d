// SPDX-License-Identifier: GPL-3.0-or-later
// TagParse: tags out of bytes, by readers of our own that share nothing with the library that wrote them.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace lacquer {

/// Names as the container spells them (Vorbis keys in upper case, INFO and frame identifiers, "TXXX:…") and their texts;
/// several texts of one name are joined by newlines.
using TagTexts = std::map<QByteArray, QString>;

/// Content of a LIST chunk of type INFO; nothing when it is malformed.
[[nodiscard]] std::optional<TagTexts> parseInfoList(const QByteArray& content);

/// The ISRC in an axml chunk (EBU Tech 3352), namespaces matched loosely; nothing when there is none.
[[nodiscard]] std::optional<QString> parseAxmlIsrc(const QByteArray& content);

/// Text and comment frames of an ID3v2.4 tag; nothing when it is malformed.
[[nodiscard]] std::optional<TagTexts> parseId3(const QByteArray& content);

/// The comments of a VORBIS_COMMENT block; nothing when it is malformed.
[[nodiscard]] std::optional<TagTexts> parseVorbisComments(const QByteArray& content);

}  // namespace lacquer
