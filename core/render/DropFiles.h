// SPDX-License-Identifier: GPL-3.0-or-later
// DropFiles: what lies in files and folders that somebody drops, opened just far enough to say what each is.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/DropGrouping.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// Every file below the dropped paths, in the order of their names, for DropGrouping::of. Hidden entries and links to folders
/// are passed over; what cannot be read says why in `refusal`, and folders that cannot be listed stand as such an entry. At
/// most 10,000 files and eight folders deep; what lies beyond is one refused entry. Changes nothing. May wait for slow disks:
/// not for the window's thread. Cancelled is its only failure.
[[nodiscard]] Result<std::vector<DroppedFile>> readDrop(const std::vector<std::filesystem::path>& dropped, Progress& progress);

}  // namespace lacquer
