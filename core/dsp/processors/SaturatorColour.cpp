// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/SaturatorColour.h"

#include "dsp/FastMath.h"
#include "dsp/SvfPolynomial.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double cornerHz = 2000.0;
constexpr double silentNepers = 20.8;  // 180 dB

/// One pole in Zavalishin's trapezoidal form; returns the low-passed sample.
inline double lowPass(double& state, double part, double x)
{
    const double push = (x - state) * part;
    const double low = push + state;
    state = low + push;
    return low;
}

}  // namespace

double SaturatorColour::tailSeconds(double gainDb)
{
    const double slowestHz = cornerHz / std::max(1.0, std::pow(10.0, gainDb / 20.0));
    return gainDb == 0.0 ? 0.0 : silentNepers / (2.0 * std::numbers::pi * slowestHz);
}

void SaturatorColour::prepare(double rateHz)
{
    rateHz_ = rateHz;
    corner_ = svfCorner(cornerHz, rateHz);
    reset();
}

void SaturatorColour::set(double gainDb, bool atOnce)
{
    gainDb_.set(gainDb, atOnce, rateHz_);
}

void SaturatorColour::reset()
{
    gainDb_.arrive();
    for (double* states : {before_, behind_})
        states[0] = states[1] = 0.0;
}

void SaturatorColour::raise(Block audio, int sinceStep)
{
    if (gainDb_.rests(0.0))
        return;
    const double part = corner_ / (1.0 + corner_);
    for (int n = 0; n < audio.frames; ++n) {
        const double gain = quickGainFromDecibels(gainDb_.at(sinceStep + n));
        for (int c = 0; c < 2; ++c) {
            const double x = audio.channel(c)[n];
            audio.channel(c)[n] = x + (gain - 1.0) * (x - lowPass(before_[c], part, x));
        }
    }
}

void SaturatorColour::lower(Block audio, int sinceStep)
{
    if (gainDb_.rests(0.0))
        return;
    for (int n = 0; n < audio.frames; ++n) {
        const double gain = quickGainFromDecibels(gainDb_.at(sinceStep + n));
        // (t + k) / (gain t + k): the pole lies at k / gain.
        const double part = corner_ / (gain + corner_);
        const double inverse = 1.0 / gain;
        for (int c = 0; c < 2; ++c) {
            const double x = audio.channel(c)[n];
            audio.channel(c)[n] = inverse * x + (1.0 - inverse) * lowPass(behind_[c], part, x);
        }
    }
}

}  // namespace lacquer
