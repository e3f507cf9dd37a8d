// SPDX-License-Identifier: GPL-3.0-or-later
// RiffReader: a strict header reader of our own, so that a delivered WAV is judged by something that did not write it.
#pragma once

#include "audio/ByteSource.h"
#include "audio/RiffLayout.h"

namespace lacquer {

/// Walks the chunks of a WAV (Microsoft RIFF), RF64 (EBU Tech 3306) or BW64 (ITU-R BS.2088) file and lists all that is
/// inconsistent. Never fails: what cannot be read is a finding. Reads headers only, in bounded memory (4096 chunks),
/// whatever the bytes say.
[[nodiscard]] RiffLayout readRiff(const ByteSource& source);

/// Reads the content of a fmt chunk, as WAV and W64 have it; too few bytes or a foreign format become findings at
/// `offset`, and so does all that contradicts itself.
[[nodiscard]] std::optional<RiffFormat> readRiffFormat(std::span<const std::byte> content, std::int64_t offset,
                                                       std::vector<RiffFinding>& findings);

}  // namespace lacquer
