// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessHistogram: gated figures of a programme without end, in memory that never grows.
#pragma once

#include <cstdint>
#include <vector>

namespace lacquer {

/// Counts block energies in classes of 0.01 LU from -70 LUFS up, and keeps the energy sum of each class, so that only blocks
/// within 0.01 LU of a gate can fall on its wrong side. Allocates in the constructor only. One thread at a time.
class LoudnessHistogram {
public:
    LoudnessHistogram();

    void reset();
    /// Adds the mean weighted energy of one block; below -70 LUFS it does not count (ITU-R BS.1770's absolute gate).
    void add(double meanEnergy);

    /// Mean energy of the blocks at or above a gate so many LU under the mean of all, in LUFS; -infinity without any. With
    /// -10 and blocks of 400 ms this is integrated loudness (ITU-R BS.1770).
    [[nodiscard]] double gatedLufs(double relativeGateLu) const;
    /// 95th minus 10th percentile of the blocks at or above a gate of -20 LU: with windows of 3 s loudness range (EBU Tech
    /// 3342), to 0.01 LU. 0 without any.
    [[nodiscard]] double rangeLu() const;

private:
    [[nodiscard]] std::size_t classOf(double lufs) const;
    [[nodiscard]] std::size_t firstAbove(double relativeGateLu) const;

    std::vector<std::int64_t> counts_;
    std::vector<double> energies_;
    std::int64_t count_ = 0;
    double energy_ = 0;
};

}  // namespace lacquer
