// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/SaturatorSettings.h"

#include <cstddef>

namespace lacquer {

namespace {

constexpr std::array<const char*, 4> curveNames{
    QT_TRANSLATE_NOOP("Parameter", "Smooth"), QT_TRANSLATE_NOOP("Parameter", "Soft clip"),
    QT_TRANSLATE_NOOP("Parameter", "Tube"), QT_TRANSLATE_NOOP("Parameter", "Tape")};

}  // namespace

constinit const std::array<Parameter, 7> saturatorTable{{
    // Another curve is another sound at once: nothing to glide through, so the chain crossfades.
    {"curve", QT_TRANSLATE_NOOP("Parameter", "Curve"), Unit::None, 0, 3, offsetof(SaturatorSettings, curve),
     Curve::Linear, curveNames, true},
    {"driveDb", QT_TRANSLATE_NOOP("Parameter", "Drive"), Unit::Decibel, 0, 36, offsetof(SaturatorSettings, driveDb)},
    {"biasPercent", QT_TRANSLATE_NOOP("Parameter", "Bias"), Unit::Percent, -100, 100,
     offsetof(SaturatorSettings, biasPercent)},
    {"colourPercent", QT_TRANSLATE_NOOP("Parameter", "Colour"), Unit::Percent, -100, 100,
     offsetof(SaturatorSettings, colourPercent)},
    {"mixPercent", QT_TRANSLATE_NOOP("Parameter", "Mix"), Unit::Percent, 0, 100,
     offsetof(SaturatorSettings, mixPercent)},
    {"outputGainDb", QT_TRANSLATE_NOOP("Parameter", "Output gain"), Unit::Decibel, -24, 24,
     offsetof(SaturatorSettings, outputGainDb)},
    {"oversampling", QT_TRANSLATE_NOOP("Parameter", "Oversampling"), Unit::None, 0, 2,
     offsetof(SaturatorSettings, oversampling), Curve::Linear, oversamplingNames, true},
}};

}  // namespace lacquer
