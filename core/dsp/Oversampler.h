// SPDX-License-Identifier: GPL-3.0-or-later
// Oversampler: takes sound to 2, 4, 8 or 16 times its rate and back, so that curves can bend it without aliases.
#pragma once

#include "dsp/Block.h"
#include "dsp/HalfBand.h"
#include "dsp/StereoBuffer.h"

#include <array>
#include <vector>

namespace lacquer {

/// A cascade of linear-phase half-band filters: flat within 0.001 dB to 0.4535 of the rate (20 kHz at 44.1 kHz), images
/// and aliases of that band more than 110 dB down. Up and down together delay by a whole number of frames: what is
/// missing is made up for at the highest rate. The same bits for any block sizes; no allocation after prepare.
class Oversampler {
public:
    static constexpr int mostStages = 4;
    /// Larger blocks are not taken.
    static constexpr int maximumFrames = 256;

    /// Delay of up and down together for 1 … 4 stages, in frames of the sound.
    [[nodiscard]] static int latencyFrames(int stages);

    /// Sizes the memory for any factor. Ends in the reset state, with one stage.
    void prepare();
    /// The factor is 2 to the power of stages, 1 … 4. Forgets all sound.
    void setStages(int stages);
    void reset();

    [[nodiscard]] int factor() const { return 1 << stages_; }
    /// in.frames <= maximumFrames; the result, factor() times as long, may be changed in place until the next call.
    [[nodiscard]] Block up(ConstBlock in);
    /// What up returned, back to the sound's rate, into out. `high` is spoilt.
    void down(Block high, Block out);

private:
    static constexpr int channels = 2;
    /// Quarters of the taps of each stage: the first must be steep, later ones have ever more room.
    static constexpr std::array<int, mostStages> quarters{42, 10, 7, 6};

    [[nodiscard]] static int lateAtTop(int stages);

    int stages_ = 1;
    int pad_ = 0;
    std::array<std::array<HalfBand, mostStages>, channels> up_;
    std::array<std::array<HalfBand, mostStages>, channels> down_;
    std::array<std::array<std::vector<double>, mostStages>, channels> level_;  ///< sound at each rate
    std::array<std::array<double, 1 << mostStages>, channels> late_{};         ///< what the padding keeps
    StereoBuffer top_;
};

}  // namespace lacquer
