// SPDX-License-Identifier: GPL-3.0-or-later
// KWeighting: the two filters of ITU-R BS.1770 that make energy resemble loudness, the same curve at every rate.
#pragma once

#include "dsp/Block.h"

#include <array>

namespace lacquer {

/// Coefficients of one section, a0 = 1.
struct KWeightingSection {
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
};

/// The head's shelf and the RLB high-pass at a rate of 8…384 kHz. At 48 kHz these are the figures printed in BS.1770;
/// at any other rate they are fitted to the response of those figures between 20 Hz and 20 kHz (or 0.46 of the rate),
/// because a plain bilinear redesign drifts by up to 0.03 dB at 1 kHz and more above.
[[nodiscard]] std::array<KWeightingSection, 2> kWeightingSections(double rateHz);

/// Weighted energy of stereo sound. State and arithmetic in double. One thread at a time; nothing allocates.
class KWeighting {
public:
    explicit KWeighting(double rateHz) : sections_(kWeightingSections(rateHz)) {}

    /// Adds the squares of the weighted samples to sums of left and right, one by one in the order of time, so that a
    /// stretch gives the same bits however it is partitioned.
    void addEnergy(ConstBlock in, std::array<double, 2>& sums);

    /// Forgets all sound.
    void reset() { state_ = {}; }

    /// Sets state too small to matter to 0, before it becomes denormal and slow. To be called at fixed frames only.
    void flush();

private:
    using Pair = std::array<double, 2>;  // left and right side by side

    std::array<KWeightingSection, 2> sections_;
    std::array<Pair, 4> state_{};
};

}  // namespace lacquer
