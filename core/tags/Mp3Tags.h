// SPDX-License-Identifier: GPL-3.0-or-later
// Mp3Tags: the ID3 tags of a finished MP3.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <filesystem>

namespace lacquer {

/// Puts an ID3v2 tag before the sound, and an ID3v1 tag behind it where asked for, and takes away all tags that were there
/// (ID3v2, ID3v1, APE); frames of sound stay byte by byte. The same tags on the same file give the same bytes. Fails as
/// checkTags, with BadData when the file is no MP3, and with InputOutput when it cannot be written.
[[nodiscard]] Result<void> writeMp3Tags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

}  // namespace lacquer
