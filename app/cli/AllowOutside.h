// SPDX-License-Identifier: GPL-3.0-or-later
// AllowOutside: what --allow-outside means to every command that reads an album's sources.
#pragma once

#include "Context.h"
#include "model/ProjectSession.h"

#include <filesystem>

namespace lacquer {

/// Success when every outside source has been consented to before, or is now by --allow-outside, which is remembered.
/// Else Permission, listing them.
[[nodiscard]] Result<void> checkOutside(Context& context, const Album& album, const std::filesystem::path& folder);

/// A project for reading its sources too: ProjectSession::toRead, then checkOutside.
[[nodiscard]] Result<ProjectSession> openToRender(Context& context, const std::filesystem::path& path);

}  // namespace lacquer
