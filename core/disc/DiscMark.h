// SPDX-License-Identifier: GPL-3.0-or-later
// DiscMark: where an instant of an album falls on the compact disc's grid of 1/75 s, whatever the album's sample rate.
#pragma once

#include <cstdint>

namespace lacquer {

/// The disc frame a mark at this sample gets, at or before it: a start that came later would cut the attack. `rateHz` is a
/// rate that 75 divides (44.1 or 48 kHz times 1, 2 or 4: 588 to 2560 samples a frame); samples may be negative.
[[nodiscard]] std::int64_t discFrameAtOrBefore(std::int64_t sample, int rateHz);

/// The disc frame behind the last one that holds a sample before `sample`: where a disc ends, filled up with silence.
[[nodiscard]] std::int64_t discFrameAtOrAfter(std::int64_t sample, int rateHz);

/// The first sample of a disc frame at a rate that 75 divides.
[[nodiscard]] std::int64_t sampleOfDiscFrame(std::int64_t frame, int rateHz);

}  // namespace lacquer
