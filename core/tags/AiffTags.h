// SPDX-License-Identifier: GPL-3.0-or-later
// AiffTags: the tags of an AIFF: its own text chunks and an ID3 chunk, all before the sound.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"
#include "tags/WaveTags.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// NAME, AUTH, "(c) " and ANNO (ASCII, as AIFF 1.3 has them) and "ID3 ", in this order, each only when it has something to
/// say. For writers that put them before SSND themselves. Fails as checkTags.
[[nodiscard]] Result<std::vector<WaveTagChunk>> aiffTagChunks(const Tags& tags, const TagOptions& options = {});

/// Replaces these chunks in a finished AIFF or AIFF-C and moves them and every other chunk before the sound. The same tags on
/// the same file give the same bytes. Fails as checkTags, with BadData when the file is no AIFF, with Usage when it would
/// outgrow 4 GiB, and with InputOutput when it cannot be written.
[[nodiscard]] Result<void> writeAiffTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

}  // namespace lacquer
