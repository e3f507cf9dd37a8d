// SPDX-License-Identifier: GPL-3.0-or-later
// WaveTags: the chunks in which a WAV carries its tags, made as bytes because they must stand before the sound.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

/// A chunk's four characters and its content, without header and pad byte.
struct WaveTagChunk {
    QByteArray id;
    QByteArray content;
};

/// bext and iXML where asked for, LIST INFO (UTF-8), axml with the ISRC (EBU Tech 3352), and id3, in this order, each only
/// when it has something to say; nothing at all when the file shall be clean. The same tags give the same bytes. Fails as
/// checkTags.
[[nodiscard]] Result<std::vector<WaveTagChunk>> waveTagChunks(const Tags& tags, const TagOptions& options = {});

}  // namespace lacquer
