// SPDX-License-Identifier: GPL-3.0-or-later
// OggTags: comments put onto finished Ogg Vorbis and Opus files.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <filesystem>

namespace lacquer {

/// Replaces all comments of the file by these tags, the cover as METADATA_BLOCK_PICTURE, and syncs it; packets of sound stay.
/// The same tags on the same file give the same bytes. Fails as checkTags, with BadData when the file is of another kind, and
/// with InputOutput when it cannot be written. For files nobody else sees yet: a failure leaves it half-written.
[[nodiscard]] Result<void> writeVorbisTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

/// The same; loudness is said by R128_TRACK_GAIN and R128_ALBUM_GAIN (RFC 7845), which are meant for an output gain of 0 in
/// the file's header.
[[nodiscard]] Result<void> writeOpusTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

}  // namespace lacquer
