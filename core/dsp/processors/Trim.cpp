// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Trim.h"

#include "dsp/Decibels.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lacquer {

namespace {

constexpr double glideSeconds = 0.02;
constexpr std::array<double, 4> identity{1.0, 0.0, 0.0, 1.0};

constexpr std::array<const char*, 2> switchNames{QT_TRANSLATE_NOOP("Parameter", "Off"),
                                                 QT_TRANSLATE_NOOP("Parameter", "On")};

std::array<double, 4> matrixOf(const TrimSettings& settings)
{
    std::array<double, 4> m = identity;
    if (settings.swap >= 0.5)
        m = {0.0, 1.0, 1.0, 0.0};
    const double leftSign = settings.invertLeft >= 0.5 ? -1.0 : 1.0;
    const double rightSign = settings.invertRight >= 0.5 ? -1.0 : 1.0;
    m = {leftSign * m[0], leftSign * m[1], rightSign * m[2], rightSign * m[3]};
    if (settings.mono >= 0.5) {
        const double left = 0.5 * (m[0] + m[2]);
        const double right = 0.5 * (m[1] + m[3]);
        m = {left, right, left, right};
    }
    const double gain = gainFromDecibels(settings.gainDb);
    const double leftGain = gain * std::min(1.0, 1.0 - settings.balancePercent / 100.0);
    const double rightGain = gain * std::min(1.0, 1.0 + settings.balancePercent / 100.0);
    return {leftGain * m[0], leftGain * m[1], rightGain * m[2], rightGain * m[3]};
}

}  // namespace

constinit const std::array<Parameter, 6> trimTable{{
    {"gainDb", QT_TRANSLATE_NOOP("Parameter", "Gain"), Unit::Decibel, -24, 24, offsetof(TrimSettings, gainDb)},
    {"balancePercent", QT_TRANSLATE_NOOP("Parameter", "Balance"), Unit::Percent, -100, 100,
     offsetof(TrimSettings, balancePercent)},
    {"invertLeft", QT_TRANSLATE_NOOP("Parameter", "Invert left"), Unit::None, 0, 1, offsetof(TrimSettings, invertLeft),
     Curve::Linear, switchNames},
    {"invertRight", QT_TRANSLATE_NOOP("Parameter", "Invert right"), Unit::None, 0, 1,
     offsetof(TrimSettings, invertRight), Curve::Linear, switchNames},
    {"swap", QT_TRANSLATE_NOOP("Parameter", "Swap sides"), Unit::None, 0, 1, offsetof(TrimSettings, swap),
     Curve::Linear, switchNames},
    {"mono", QT_TRANSLATE_NOOP("Parameter", "Mono"), Unit::None, 0, 1, offsetof(TrimSettings, mono), Curve::Linear,
     switchNames},
}};

bool Trim::isTransparent(std::span<const double> values)
{
    return matrixOf(settingsFrom<TrimSettings>(trimTable, values)) == identity;
}

void Trim::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    for (std::size_t i = 0; i < matrix_.size(); ++i)
        matrix_[i].jump(identity[i]);
    started_ = false;
}

void Trim::reset()
{
    for (Ramp& number : matrix_)
        number.jump(number.target());
    started_ = false;
}

void Trim::set(std::span<const double> values)
{
    const std::array<double, 4> matrix = matrixOf(settingsFrom<TrimSettings>(trimTable, values));
    const int steps = std::max(1, int(std::lround(glideSeconds * rateHz_)));
    for (std::size_t i = 0; i < matrix.size(); ++i)
        if (started_)
            matrix_[i].aim(matrix[i], steps);
        else
            matrix_[i].jump(matrix[i]);
}

void Trim::process(Block audio, ConstBlock)
{
    started_ = started_ || audio.frames > 0;
    const auto moving = [this] {
        return std::any_of(matrix_.begin(), matrix_.end(), [](const Ramp& r) { return r.moving(); });
    };
    int n = 0;
    for (; n < audio.frames && moving(); ++n) {
        const double left = audio.left[n];
        const double right = audio.right[n];
        audio.left[n] = left * matrix_[0].step() + right * matrix_[1].step();
        audio.right[n] = left * matrix_[2].step() + right * matrix_[3].step();
    }
    const std::array<double, 4> m{matrix_[0].value(), matrix_[1].value(), matrix_[2].value(), matrix_[3].value()};
    if (m == identity)
        return;
    for (; n < audio.frames; ++n) {
        const double left = audio.left[n];
        const double right = audio.right[n];
        audio.left[n] = left * m[0] + right * m[1];
        audio.right[n] = left * m[2] + right * m[3];
    }
}

}  // namespace lacquer
