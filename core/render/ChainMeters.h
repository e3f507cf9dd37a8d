// SPDX-License-Identifier: GPL-3.0-or-later
// ChainMeters: how loud the sound is before and after each processor of a playing chain.
#pragma once

#include "dsp/KWeighting.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lacquer {

/// One more place than there are processors: before the first, and after each. One thread.
class ChainMeters {
public:
    ChainMeters(std::size_t processors, double rateHz) : places_(processors + 1, Place{KWeighting(rateHz), {}}) {}

    void reset()
    {
        for (Place& place : places_)
            place.weighting.reset();
    }
    /// Listens at a place: 0 is before the first processor, i after the i-th.
    void listen(std::size_t place, ConstBlock sound) { places_[place].weighting.addEnergy(sound, places_[place].sums); }
    void count(int frames) { frames_ += frames; }

    /// Energy of both channels at a place since the last clear.
    [[nodiscard]] double energy(std::size_t place) const { return places_[place].sums[0] + places_[place].sums[1]; }
    [[nodiscard]] std::int64_t frames() const { return frames_; }
    void clear()
    {
        frames_ = 0;
        for (Place& place : places_) {
            place.sums = {};
            place.weighting.flush();
        }
    }

private:
    struct Place {
        KWeighting weighting;
        std::array<double, 2> sums{};
    };
    std::vector<Place> places_;
    std::int64_t frames_ = 0;
};

}  // namespace lacquer
