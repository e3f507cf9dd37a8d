// SPDX-License-Identifier: GPL-3.0-or-later
// Monitor: what is done to sound on its way to the speakers only, and the ceiling that protects ears.
#pragma once

#include "dsp/Block.h"
#include "dsp/Ramp.h"
#include "playback/SampleRing.h"

#include <array>

namespace lacquer {

struct MonitorSettings {
    double gainDb = 0;
    bool dim = false;            ///< 20 dB less
    bool mono = false;           ///< half the sum on both sides
    bool side = false;           ///< half the difference on both sides; mono gives way
    bool invertLeft = false;
    bool invertRight = false;
    bool swap = false;

    friend bool operator==(const MonitorSettings&, const MonitorSettings&) = default;
};

/// Applied in the order swap, polarity, mono or side, gain. Changes glide over 20 ms. Neutral settings pass every sample
/// that float32 can hold, up to the hard ceiling at full scale, which is always on. One thread.
class Monitor {
public:
    void set(const MonitorSettings& settings, int rateHz);
    /// There at once: before sound begins.
    void settle();
    /// Writes what goes to the speakers, `sound.frames` of it; stamps are left alone.
    void process(ConstBlock sound, RingFrame* out);

private:
    std::array<Ramp, 4> matrix_{Ramp(1), Ramp(0), Ramp(0), Ramp(1)};  ///< LL, LR, RL, RR
};

}  // namespace lacquer
