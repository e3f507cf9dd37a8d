// SPDX-License-Identifier: GPL-3.0-or-later
// JsonMembers: the small steps in which the project file's values are read and written, with errors that say where.
#pragma once

#include "base/Id.h"
#include "base/Json.h"
#include "base/Result.h"

#include <QString>

#include <string_view>

namespace lacquer {

/// A BadData error: "songs[2].gainDb must be a number".
[[nodiscard]] Error errorAt(const QString& where, const QString& problem);

/// "songs[2]" and "gainDb" as "songs[2].gainDb".
[[nodiscard]] QString memberOf(const QString& where, std::string_view name);

/// Adds members nobody knows behind those that are written.
void writeUnknown(Json& json, const Json& unknown);

/// The member `id` of an object.
[[nodiscard]] Result<Id> readId(const Json& json, const QString& where);

}  // namespace lacquer
