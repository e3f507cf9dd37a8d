// SPDX-License-Identifier: GPL-3.0-or-later
// Id3Parse: ID3 tags out of bytes, strictly as we write them.
#pragma once

#include "tags/TagParse.h"

namespace lacquer {

/// An ID3v2 tag that has been read.
struct ReadId3 {
    int version = 0;  ///< 3 or 4
    ReadTags tags;
};

/// Bytes of the whole tag from its first ten, header included; 0 when there is none.
[[nodiscard]] std::uint64_t id3Size(const QByteArray& head);

/// Text, comment, lyrics, identifier and picture frames of an ID3v2.3 or 2.4 tag that takes all of `content`; nothing when
/// it is malformed, has frames of other kinds, or uses unsynchronisation, compression and the like.
[[nodiscard]] std::optional<ReadId3> parseId3(const QByteArray& content);

/// The fields of the last 128 bytes of a file; nothing when they are no ID3v1 tag.
[[nodiscard]] std::optional<TagTexts> parseId3v1(const QByteArray& content);

}  // namespace lacquer
