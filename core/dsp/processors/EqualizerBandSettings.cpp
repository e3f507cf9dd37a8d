// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/EqualizerBandSettings.h"

#include <algorithm>

namespace lacquer {

BandShape EqualizerBandSettings::shape() const
{
    BandShape shape{BandType(int(std::lround(type))), frequencyHz, gainDb, q,
                    equalizerSlopes[std::size_t(std::lround(slope))]};
    if (hasGain(shape.type))
        shape.slopeDbPerOctave = std::min(shape.slopeDbPerOctave, 12);
    return shape;
}

}  // namespace lacquer
