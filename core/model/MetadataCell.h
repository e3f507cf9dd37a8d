// SPDX-License-Identifier: GPL-3.0-or-later
// MetadataCell: one value of a table of names and codes, as text and back, forgiving what spreadsheets do to cells.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/Field.h"

#include <QString>

#include <span>
#include <string_view>

namespace lacquer {

/// A field's value as a cell: numbers in their shortest form, switches as true and false.
[[nodiscard]] QString metadataText(const Json& value);

/// What a cell means for a field. Switches and choices in any case, numbers with a comma too, ISRC, ISWC and barcode normalised;
/// empty is null. The error begins with a verb ("must be …", "is no …") and ends with the right value where it is known.
[[nodiscard]] Result<Json> metadataValue(std::string_view field, FieldKind kind, std::span<const char* const> choices,
                                         const QString& cell);

}  // namespace lacquer
