// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/CompressorSettings.h"

#include <cstddef>

namespace lacquer {

namespace {

constexpr std::array<const char*, 2> switchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                 QT_TRANSLATE_NOOP("Parameter", "On")};
constexpr std::array<const char*, 2> detectorNames{QT_TRANSLATE_NOOP("Parameter", "Peak"),
                                                   QT_TRANSLATE_NOOP("Parameter", "RMS")};
constexpr std::array<const char*, 2> domainNames{QT_TRANSLATE_NOOP("Parameter", "Left and right"),
                                                 QT_TRANSLATE_NOOP("Parameter", "Mid and side")};

}  // namespace

constinit const std::array<Parameter, 15> compressorTable{{
    {"thresholdDb", QT_TRANSLATE_NOOP("Parameter", "Threshold"), Unit::Decibel, -60, 0,
     offsetof(CompressorSettings, thresholdDb)},
    {"ratio", QT_TRANSLATE_NOOP("Parameter", "Ratio"), Unit::Ratio, 1, 100, offsetof(CompressorSettings, ratio),
     Curve::Logarithmic},
    {"kneeDb", QT_TRANSLATE_NOOP("Parameter", "Knee"), Unit::Decibel, 0, 24, offsetof(CompressorSettings, kneeDb)},
    {"attackMs", QT_TRANSLATE_NOOP("Parameter", "Attack"), Unit::Milliseconds, 0.02, 2000,
     offsetof(CompressorSettings, attackMs), Curve::Logarithmic},
    {"releaseMs", QT_TRANSLATE_NOOP("Parameter", "Release"), Unit::Milliseconds, 0.02, 5000,
     offsetof(CompressorSettings, releaseMs), Curve::Logarithmic},
    {"autoRelease", QT_TRANSLATE_NOOP("Parameter", "Auto release"), Unit::None, 0, 1,
     offsetof(CompressorSettings, autoRelease), Curve::Linear, switchNames},
    {"detector", QT_TRANSLATE_NOOP("Parameter", "Detector"), Unit::None, 0, 1, offsetof(CompressorSettings, detector),
     Curve::Linear, detectorNames},
    {"rmsMs", QT_TRANSLATE_NOOP("Parameter", "RMS time"), Unit::Milliseconds, 1, 200,
     offsetof(CompressorSettings, rmsMs), Curve::Logarithmic},
    {"sidechainHighPassHz", QT_TRANSLATE_NOOP("Parameter", "Detector high pass"), Unit::Hertz,
     CompressorSettings::highPassOffHz, 300, offsetof(CompressorSettings, sidechainHighPassHz), Curve::Logarithmic},
    {"linkPercent", QT_TRANSLATE_NOOP("Parameter", "Link"), Unit::Percent, 0, 100,
     offsetof(CompressorSettings, linkPercent)},
    {"lookaheadMs",
     QT_TRANSLATE_NOOP("Parameter", "Look-ahead"),
     Unit::Milliseconds,
     0,
     CompressorSettings::longestLookaheadMs,
     offsetof(CompressorSettings, lookaheadMs),
     Curve::Linear,
     {},
     true},
    {"makeupDb", QT_TRANSLATE_NOOP("Parameter", "Make-up gain"), Unit::Decibel, -24, 24,
     offsetof(CompressorSettings, makeupDb)},
    {"autoMakeup", QT_TRANSLATE_NOOP("Parameter", "Auto make-up"), Unit::None, 0, 1,
     offsetof(CompressorSettings, autoMakeup), Curve::Linear, switchNames},
    {"mixPercent", QT_TRANSLATE_NOOP("Parameter", "Mix"), Unit::Percent, 0, 100,
     offsetof(CompressorSettings, mixPercent)},
    // Two gains change their meaning at once: nothing to glide through, so the chain crossfades.
    {"midSide", QT_TRANSLATE_NOOP("Parameter", "Works on"), Unit::None, 0, 1, offsetof(CompressorSettings, midSide),
     Curve::Linear, domainNames, true},
}};

}  // namespace lacquer
