// SPDX-License-Identifier: GPL-3.0-or-later
// Mp4Tags: iTunes' atoms put onto a finished M4A, whether AAC or ALAC.
#pragma once

#include "base/Result.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <filesystem>

namespace lacquer {

/// Replaces all atoms of moov/udta/meta/ilst but iTunSMPB, which is no tag, by these tags and syncs the file; the sound stays, and the tables that say where
/// it is are set right. The same tags on the same file give the same bytes. Fails as checkTags, with BadData when the file is no
/// MP4, and with InputOutput when it cannot be written. For files nobody else sees yet: a failure leaves it half-written.
[[nodiscard]] Result<void> writeMp4Tags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options = {});

}  // namespace lacquer
