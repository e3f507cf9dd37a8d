// SPDX-License-Identifier: GPL-3.0-or-later
// FileNaming: what delivered files and their folders are called.
#pragma once

#include "model/Album.h"

#include <string>
#include <vector>

namespace lacquer {

/// ".wav", by kind.
[[nodiscard]] const char* extensionOf(DeliverableKind kind);

/// The folders of an album's deliverables, in their order: different ones whatever the names, and none called like a list.
/// Those with a folder template have a name here that nobody uses.
[[nodiscard]] std::vector<std::string> foldersOf(const Album& album);

/// Whether a name at the top of a delivery is that of one of our own lists.
[[nodiscard]] bool isListName(const std::string& name);

}  // namespace lacquer
