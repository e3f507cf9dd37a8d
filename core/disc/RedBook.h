// SPDX-License-Identifier: GPL-3.0-or-later
// RedBook: says what of a disc's layout a plant would refuse or a player would stumble over, before anything is written.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/DiscProblem.h"

#include <vector>

namespace lacquer {

/// Shortest track, index 01 to the next index 01: 4 s (IEC 60908).
inline constexpr std::int64_t shortestTrackFrames = 300;
/// 74:00:00, the nominal playing time; longer discs are pressed, but not by everybody.
inline constexpr std::int64_t nominalDiscFrames = 74 * 60 * 75;
/// 79:40:00, where plants begin to ask for a waiver.
inline constexpr std::int64_t longDiscFrames = (79 * 60 + 40) * 75;
/// 79:57:74, the last lead-out that plants usually take.
inline constexpr std::int64_t longestDiscFrames = (79 * 60 + 57) * 75 + 74;

/// Every rule of the compact disc (IEC 60908; ISO 3901 for ISRC, GS1 for barcodes) that this layout breaks, disc first and
/// then by track, in one fixed order. Codes are stable:
///
/// disc:    no-tracks too-many-tracks disc-long disc-very-long disc-too-long address-impossible
///          barcode-none barcode-length barcode-check-digit barcode-upc barcode-zero isrc-some-missing
/// track:   track-too-short track-short-before-pause first-pause-short first-index-not-zero index-one-missing
///          too-many-indexes pause-empty indexes-out-of-order marks-out-of-order mark-behind-lead-out
///          copy-flags pre-emphasis-change isrc-zero isrc-malformed isrc-spelling isrc-twice
///
/// Cannot fail; marks may be anything up to a trillion frames either way. Any thread.
[[nodiscard]] std::vector<DiscProblem> checkRedBook(const DiscLayout& layout);

}  // namespace lacquer
