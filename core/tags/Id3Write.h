// SPDX-License-Identifier: GPL-3.0-or-later
// Id3Write: an ID3v2 tag as bytes, for the containers that carry one: WAV, AIFF and MP3.
#pragma once

#include "tags/Tags.h"

#include <QByteArray>

namespace lacquer {

/// Version 2.3 reaches every old player, version 2.4 says dates, people and languages of text better.
enum class Id3Version { V23, V24 };

/// The whole tag (id3.org, ID3v2.3.0 and ID3v2.4.0), without padding, unsynchronisation or extended header; empty when there
/// is nothing to say. Texts are UTF-8 in 2.4 and, in 2.3, Latin-1 where they are ASCII and UTF-16 with a byte order mark
/// elsewhere. The same tags give the same bytes.
[[nodiscard]] QByteArray id3Tag(const Tags& tags, Id3Version version);

/// The 128 bytes of ID3v1.1, for players of the nineties: Latin-1, cut to fit, '?' for what it cannot say.
[[nodiscard]] QByteArray id3v1Tag(const Tags& tags);

}  // namespace lacquer
