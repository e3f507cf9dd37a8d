// SPDX-License-Identifier: GPL-3.0-or-later
// TagParse: tags out of bytes, by readers of our own that share nothing with what wrote them.
#pragma once

#include "tags/Picture.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace lacquer {

/// Names as the container spells them (Vorbis keys in upper case, INFO and frame identifiers, "TXXX:…") and their texts;
/// several texts of one name are joined by newlines.
using TagTexts = std::map<QByteArray, QString>;

/// What stands in a container that may hold pictures.
struct ReadTags {
    TagTexts texts;
    std::vector<Picture> pictures;
};

/// Adds a text under its name, behind the ones that are there.
void addText(TagTexts& texts, const QByteArray& name, const QString& text);

/// Only well-formed UTF-8 counts as read.
[[nodiscard]] std::optional<QString> utf8Text(const QByteArray& bytes);

/// Content of a LIST chunk of type INFO; nothing when it is malformed.
[[nodiscard]] std::optional<TagTexts> parseInfoList(const QByteArray& content);

/// The ISRC in an axml chunk (EBU Tech 3352), namespaces matched loosely; nothing when there is none.
[[nodiscard]] std::optional<QString> parseAxmlIsrc(const QByteArray& content);

/// The fields of a bext chunk version 2 under their names in EBU Tech 3285; nothing when it is malformed, of another version,
/// or has something where it should be empty.
[[nodiscard]] std::optional<TagTexts> parseBext(const QByteArray& content);

/// Texts of an iXML chunk under their paths below BWFXML, "SPEED/FILE_SAMPLE_RATE"; nothing when it is malformed.
[[nodiscard]] std::optional<TagTexts> parseIxml(const QByteArray& content);

/// Comments as FLAC, Ogg Vorbis and Opus hold them, pictures in METADATA_BLOCK_PICTURE among them; nothing when they are
/// malformed. `trailing` bytes may follow.
[[nodiscard]] std::optional<ReadTags> parseVorbisComments(const QByteArray& content, bool trailing = false);

/// A front cover as FLAC's PICTURE block holds it (RFC 9639); nothing when it is malformed or something else.
[[nodiscard]] std::optional<Picture> parsePictureBlock(const QByteArray& content);

}  // namespace lacquer
