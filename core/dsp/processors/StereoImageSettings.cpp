// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/StereoImageSettings.h"

#include <cstddef>

namespace lacquer {

namespace {

constexpr std::array<const char*, 2> switchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                 QT_TRANSLATE_NOOP("Parameter", "On")};
constexpr std::array<const char*, 3> splitNames{QT_TRANSLATE_NOOP("Parameter", "One band"),
                                                QT_TRANSLATE_NOOP("Parameter", "Minimum phase"),
                                                QT_TRANSLATE_NOOP("Parameter", "Linear phase")};
constexpr std::array<const char*, 3> slopeNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                QT_TRANSLATE_NOOP("Parameter", "6 dB/oct"),
                                                QT_TRANSLATE_NOOP("Parameter", "12 dB/oct")};

constexpr std::size_t nth(std::size_t first, int i)
{
    return first + std::size_t(i) * sizeof(double);
}

using Settings = StereoImageSettings;

}  // namespace

constinit const std::array<Parameter, 13> stereoImageTable{{
    {"widthPercent", QT_TRANSLATE_NOOP("Parameter", "Width"), Unit::Percent, 0, 200, offsetof(Settings, widthPercent)},
    {"split", QT_TRANSLATE_NOOP("Parameter", "Crossover"), Unit::None, 0, 2, offsetof(Settings, split), Curve::Linear,
     splitNames, true},
    {"lowCrossoverHz", QT_TRANSLATE_NOOP("Parameter", "Low crossover"), Unit::Hertz, 40, 2000,
     nth(offsetof(Settings, crossoverHz), 0), Curve::Logarithmic},
    {"highCrossoverHz", QT_TRANSLATE_NOOP("Parameter", "High crossover"), Unit::Hertz, 500, 16000,
     nth(offsetof(Settings, crossoverHz), 1), Curve::Logarithmic},
    {"lowWidthPercent", QT_TRANSLATE_NOOP("Parameter", "Low width"), Unit::Percent, 0, 200,
     nth(offsetof(Settings, bandWidthPercent), 0)},
    {"middleWidthPercent", QT_TRANSLATE_NOOP("Parameter", "Middle width"), Unit::Percent, 0, 200,
     nth(offsetof(Settings, bandWidthPercent), 1)},
    {"highWidthPercent", QT_TRANSLATE_NOOP("Parameter", "High width"), Unit::Percent, 0, 200,
     nth(offsetof(Settings, bandWidthPercent), 2)},
    {"rotationDegrees", QT_TRANSLATE_NOOP("Parameter", "Rotation (degrees)"), Unit::None, -45, 45,
     offsetof(Settings, rotationDegrees)},
    // Another slope is another filter on both mid and side: the chain crossfades.
    {"monoBass", QT_TRANSLATE_NOOP("Parameter", "Mono bass"), Unit::None, 0, 2, offsetof(Settings, monoBass),
     Curve::Linear, slopeNames, true},
    {"monoBassHz", QT_TRANSLATE_NOOP("Parameter", "Mono below"), Unit::Hertz, 20, 500, offsetof(Settings, monoBassHz),
     Curve::Logarithmic},
    {"guard", QT_TRANSLATE_NOOP("Parameter", "Correlation guard"), Unit::None, 0, 1, offsetof(Settings, guard),
     Curve::Linear, switchNames, true},
    {"guardCorrelation", QT_TRANSLATE_NOOP("Parameter", "Lowest correlation"), Unit::None, -0.9, 0.9,
     offsetof(Settings, guardCorrelation)},
    {"balancePercent", QT_TRANSLATE_NOOP("Parameter", "Balance"), Unit::Percent, -100, 100,
     offsetof(Settings, balancePercent)},
}};

}  // namespace lacquer
