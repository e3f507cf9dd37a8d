// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessorReading: what one running processor did to a stretch of sound, for meters.
#pragma once

#include "base/Id.h"
#include "dsp/BandMoves.h"

#include <array>
#include <cstdint>

namespace lacquer {

/// Sums of energy can be added up over stretches; they are of left and right together, K-weighted as in BS.1770.
struct ProcessorReading {
    static constexpr int mostBands = BandMoves::mostMoves;

    Id id;
    double reductionDb = 0;                       ///< the deepest, >= 0
    int bands = 0;                                ///< 0: it has none
    std::array<double, mostBands> bandMovesDb{};  ///< the furthest move of each band's gain, signed
    double energyBefore = 0;
    double energyAfter = 0;
    std::int64_t frames = 0;                      ///< of the energies; 0: not measured
};

}  // namespace lacquer
