// SPDX-License-Identifier: GPL-3.0-or-later
// SaturatorColour: raises the treble before a curve and lowers it again behind, so that the treble is bent more.
#pragma once

#include "dsp/Block.h"
#include "dsp/Glide.h"

namespace lacquer {

/// A shelf of first order and its exact inverse. At 0 dB neither does anything, bit for bit.
class SaturatorColour {
public:
    void prepare(double rateHz);
    /// Gain of the treble before the curve.
    void set(double gainDb, bool atOnce);
    void reset();
    [[nodiscard]] bool moving() const { return gainDb_.moving(); }
    void step() { gainDb_.step(); }
    /// In place; the first frame is `sinceStep` frames after the last step.
    void raise(Block audio, int sinceStep);
    void lower(Block audio, int sinceStep);

    /// How long the inverse rings at a gain in dB, in seconds, down to 180 dB.
    [[nodiscard]] static double tailSeconds(double gainDb);

private:
    double rateHz_ = 44100.0;
    double corner_ = 0.1;
    Glide gainDb_;
    double before_[2] = {};
    double behind_[2] = {};
};

}  // namespace lacquer
