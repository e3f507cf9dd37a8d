// SPDX-License-Identifier: GPL-3.0-or-later
// ChainJson: processors and chains as they stand in project files and presets.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/Chain.h"

#include <QString>

namespace lacquer {

/// All parameters are written, by name; those of processors nobody knows are kept as they were found.
[[nodiscard]] Json processorToJson(const ProcessorSettings& settings);
[[nodiscard]] Json chainToJson(const Chain& chain);

/// BadData naming the member; `where` is put before it. A parameter that is not there gets its default.
[[nodiscard]] Result<ProcessorSettings> processorFromJson(const Json& json, const QString& where);
[[nodiscard]] Result<Chain> chainFromJson(const Json& json, const QString& where);

}  // namespace lacquer
