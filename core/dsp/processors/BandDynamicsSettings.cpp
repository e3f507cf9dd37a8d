// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/BandDynamicsSettings.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

bool isDynamic(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics)
{
    const BandType type = band.shape().type;
    return band.on >= 0.5 && dynamics.rangeDb != 0.0 &&
           (type == BandType::Bell || type == BandType::LowShelf || type == BandType::HighShelf);
}

EqualizerBandSettings fullMovement(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics)
{
    EqualizerBandSettings full = band;
    full.gainDb = dynamics.rangeDb;
    if (band.shape().type == BandType::Bell)
        full.q = band.q / std::pow(10.0, dynamics.rangeDb / 40.0);
    if (!isDynamic(band, dynamics))
        full.on = 0;
    return full;
}

double staticMovementDb(const BandDynamicsSettings& dynamics, double levelDb)
{
    const double over = levelDb - dynamics.thresholdDb;
    const double inKnee = std::clamp(over + 3.0, 0.0, 6.0);
    return std::min(inKnee * inKnee / 12.0 + std::max(over - 3.0, 0.0), std::abs(dynamics.rangeDb));
}

}  // namespace lacquer
