// SPDX-License-Identifier: GPL-3.0-or-later
// FileReferenceJson: a file reference as it stands in a project file.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/FileReference.h"

#include <QString>

namespace lacquer {

/// A path that is not UTF-8 is spelled in hexadecimal, so that no byte is lost. Unknown members are kept.
[[nodiscard]] Json fileToJson(const FileReference& file);

/// The same of a picture, without what only sound has.
[[nodiscard]] Json pictureToJson(const FileReference& file);

/// BadData naming the member; `where` is put before it.
[[nodiscard]] Result<FileReference> fileFromJson(const Json& json, const QString& where);

[[nodiscard]] Result<FileReference> pictureFromJson(const Json& json, const QString& where);

}  // namespace lacquer
