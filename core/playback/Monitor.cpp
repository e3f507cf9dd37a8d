// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/Monitor.h"

#include "dsp/Decibels.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr double dimDb = -20;

float capped(double sample)
{
    return float(std::clamp(sample, -1.0, 1.0));
}

}  // namespace

void Monitor::set(const MonitorSettings& settings, int rateHz)
{
    double left[2] = {settings.swap ? 0.0 : 1.0, settings.swap ? 1.0 : 0.0};
    double right[2] = {left[1], left[0]};
    for (int c = 0; c < 2; ++c) {
        left[c] *= settings.invertLeft ? -1 : 1;
        right[c] *= settings.invertRight ? -1 : 1;
        if (settings.mono || settings.side) {
            const double both = (left[c] + (settings.side ? -right[c] : right[c])) / 2;
            left[c] = right[c] = both;
        }
    }
    const double gain = gainFromDecibels(settings.gainDb + (settings.dim ? dimDb : 0));
    const int steps = std::max(1, rateHz / 50);
    for (std::size_t c = 0; c < 2; ++c) {
        matrix_[c].aim(gain * left[c], steps);
        matrix_[2 + c].aim(gain * right[c], steps);
    }
}

void Monitor::settle()
{
    for (Ramp& ramp : matrix_)
        ramp.jump(ramp.target());
}

void Monitor::process(ConstBlock sound, RingFrame* out)
{
    for (int n = 0; n < sound.frames; ++n) {
        const double left = sound.left[n];
        const double right = sound.right[n];
        out[n].left = capped(matrix_[0].step() * left + matrix_[1].step() * right);
        out[n].right = capped(matrix_[2].step() * left + matrix_[3].step() * right);
    }
}

}  // namespace lacquer
