// SPDX-License-Identifier: GPL-3.0-or-later
// FlacTags: Vorbis comments and cover put onto a finished FLAC file.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// Replaces all comments and pictures of the file by these tags and syncs it; the sound and its MD5 stay. The same tags on
/// the same file give the same bytes. Fails as checkTags, with BadData when the file is no FLAC, and with InputOutput when
/// it cannot be written. For files nobody else sees yet: a failure leaves it half-written.
Result<void> writeFlacTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

/// Version of the library that writes tags, for instance "1.13".
[[nodiscard]] std::string tagLibraryVersion();

}  // namespace lacquer
