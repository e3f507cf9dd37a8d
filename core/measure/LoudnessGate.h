// SPDX-License-Identifier: GPL-3.0-or-later
// What BS.1770 and EBU Tech 3342 do with block energies once they are there: gates, means and percentiles.
#pragma once

#include <span>

namespace lacquer {

/// -0.691 + 10 log10 of a mean weighted energy (ITU-R BS.1770), full scale 1; -infinity for 0.
[[nodiscard]] double lufsFromEnergy(double meanEnergy);

/// Mean weighted energy that measures this many LUFS.
[[nodiscard]] double energyFromLufs(double lufs);

/// Integrated loudness in LUFS from the mean energies of 400 ms blocks overlapping by 75 %, of one programme or of
/// several pooled, which is an album's loudness (blocks do not straddle programmes). Gates at -70 LUFS and at 10 LU
/// under the mean of what passed (ITU-R BS.1770). -infinity when nothing passes.
[[nodiscard]] double gatedLoudness(std::span<const std::span<const double>> programmes);

/// Loudness range in LU from the mean energies of 3 s windows: gates at -70 LUFS and at 20 LU under the mean, then 95th
/// minus 10th percentile (EBU Tech 3342). 0 when nothing passes.
[[nodiscard]] double loudnessRange(std::span<const double> shortTermEnergies);

/// Energy mean of the loudest fifth (rounded up) of 3 s windows, in LUFS: how loud the loud parts of a song are,
/// without depending on how much of it is quiet, or on one single moment. -infinity without windows.
[[nodiscard]] double loudestFifth(std::span<const double> shortTermEnergies);

}  // namespace lacquer
