// SPDX-License-Identifier: GPL-3.0-or-later
// LinearPhaseSettings: what can be set on the linear-phase equaliser, and the table that says so.
#pragma once

#include "dsp/Parameter.h"
#include "dsp/processors/EqualizerBandSettings.h"

#include <array>
#include <cstddef>

namespace lacquer {

/// How phase follows magnitude; the order is that of the choice in the table.
enum class EqualizerPhase {
    Linear,   ///< none: everything is late by the same time, and rings before as long as after
    Natural,  ///< half of what a filter without latency would have, so that less rings before
};

struct LinearPhaseSettings {
    std::array<EqualizerBandSettings, equalizerBands> band = equalizerBandDefaults;
    double quality = 2;  ///< index into linearPhaseTaps
    double phase = double(EqualizerPhase::Linear);
    double outputGainDb = 0;

    bool operator==(const LinearPhaseSettings&) const = default;
};

/// Lengths of the impulse response at 44.1 and 48 kHz; at other rates it lasts as long.
inline constexpr std::array<int, 4> linearPhaseTaps{4096, 8192, 16384, 32768};

inline constexpr std::size_t linearPhaseRows = equalizerBands * equalizerRowsPerBand + 3;

/// band1.on … band12.channels, then quality, phase and outputGainDb.
extern const std::array<Parameter, linearPhaseRows> linearPhaseTable;

}  // namespace lacquer
