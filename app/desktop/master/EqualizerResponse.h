// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerResponse: what an equalizer's filters really do at a frequency: the very sections the sound runs through.
#pragma once

#include "dsp/SectionShape.h"
#include "master/EqualizerValues.h"

#include <array>

namespace lacquer {

/// Keeps the designed sections of each band, so that moving one band designs one. Any one thread.
class EqualizerResponse {
public:
    void set(const EqualizerValues& values, double rateHz);

    /// Of one band alone, in dB, switched on or not; index from 0.
    [[nodiscard]] double bandDb(int band, double frequencyHz) const;
    /// Of all active bands that a channel passes through, and the output gain. Middle: what mid, stereo and left bands do;
    /// Side: what side, stereo and right ones do. With stereo bands only both are the same.
    enum class Way { Middle, Side };
    [[nodiscard]] double responseDb(Way way, double frequencyHz) const;
    /// True where the two ways differ.
    [[nodiscard]] bool hasTwoWays() const;

private:
    struct Band {
        EqualizerBandSettings settings{.on = -1};
        SectionList sections;
    };
    std::array<Band, equalizerBands> bands_;
    double outputGainDb_ = 0;
    double rateHz_ = 0;
};

}  // namespace lacquer
