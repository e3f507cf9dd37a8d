// SPDX-License-Identifier: GPL-3.0-or-later
// FileNaming: what delivered files and their folders are called.
#pragma once

#include "model/Album.h"
#include "tags/Tags.h"

#include <QString>

#include <string>
#include <vector>

namespace lacquer {

/// ".wav", by kind.
[[nodiscard]] const char* extensionOf(DeliverableKind kind);

/// A file's name without extension from its template. Unknown {words} stay as they are, so that they are seen.
[[nodiscard]] QString named(const QString& nameTemplate, const Tags& tags, int tracks);

/// The folders of an album's deliverables, in their order: different ones whatever the names, and none called like a list.
[[nodiscard]] std::vector<std::string> foldersOf(const Album& album);

}  // namespace lacquer
