// SPDX-License-Identifier: GPL-3.0-or-later
// IngestWords: findings about a file as sentences for people and as names for scripts.
#pragma once

#include "measure/Ingest.h"

#include <QString>

namespace lacquer {

/// One translated sentence.
[[nodiscard]] QString ingestSentence(const IngestFinding& finding, const IngestReport& report);

/// "clipped", "likelyLossySource": the same in every version.
[[nodiscard]] const char* ingestCode(IngestKind kind);

}  // namespace lacquer
