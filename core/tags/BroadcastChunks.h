// SPDX-License-Identifier: GPL-3.0-or-later
// BroadcastChunks: bext version 2 and a small iXML for a broadcast WAV.
#pragma once

#include "tags/BroadcastInfo.h"
#include "tags/Tags.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

/// One field of the bext chunk as a text, in the form in which the chunk can hold it.
struct BroadcastText {
    const char* name;  ///< as EBU Tech 3285 calls it
    QString text;
};

/// All fields of a bext chunk version 2 (EBU Tech 3285 and its supplement on loudness). Loudness is in hundredths; 32767 says
/// that it is not known.
[[nodiscard]] std::vector<BroadcastText> broadcastTexts(const BroadcastInfo& info);

/// Content of the bext chunk: 602 bytes and the coding history. The UMID is zero: it would have to be new for every file.
[[nodiscard]] QByteArray bextChunk(const BroadcastInfo& info);

/// The elements of our iXML with their texts: PROJECT is the album, NOTE the comment, and SPEED says rate and time stamp.
[[nodiscard]] std::vector<BroadcastText> ixmlTexts(const BroadcastInfo& info, const Tags& tags);

/// Content of the iXML chunk (iXML specification 2.10); control characters, which XML cannot hold, become U+FFFD.
[[nodiscard]] QByteArray ixmlChunk(const BroadcastInfo& info, const Tags& tags);

}  // namespace lacquer
