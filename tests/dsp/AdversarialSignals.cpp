// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdversarialSignals.h"

#include "dsp/TruePeakReference.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer::test {

namespace {

constexpr double pi = std::numbers::pi;

/// Every sample at full scale with the sign that lifts the point half-way between two of them most.
std::vector<double> worstSinc(int frames, int halfLength)
{
    std::vector<double> x(std::size_t(frames), 0.0);
    for (const int centre : {frames / 4, frames / 2, frames * 3 / 4})
        for (int m = -halfLength; m < halfLength; ++m)
            x[std::size_t(centre + m)] = std::sin(pi * (m + 0.5)) / (m + 0.5) < 0 ? -1.0 : 1.0;
    return x;
}

Stereo both(std::vector<double> x) { return {x, x}; }

}  // namespace

double truePeak(const Stereo& sound)
{
    TruePeakReference meter;
    meter.process({sound.left.data(), sound.right.data(), sound.frames()});
    meter.finish();
    return meter.peak();
}

Stereo hotMix(double rateHz, int frames, double truePeakDb)
{
    Stereo sound = music(11, rateHz, frames, 1.0);
    const double gain = std::pow(10, truePeakDb / 20) / truePeak(sound);
    for (auto* channel : {&sound.left, &sound.right})
        for (double& x : *channel)
            x *= gain;
    return sound;
}

std::vector<AdversarialSignal> adversarialSignals(double rateHz)
{
    const int frames = int(1.5 * rateHz);
    std::vector<AdversarialSignal> all;
    all.push_back({"fs/4, 45 degrees", both(sine(rateHz / 4, rateHz, frames, 2, pi / 4))});
    all.push_back({"fs/6, 60 degrees", both(sine(rateHz / 6, rateHz, frames, 2, pi / 3))});
    all.push_back({"0.4 fs tone", both(sine(rateHz * 0.4, rateHz, frames, 2, 0.1))});
    all.push_back({"worst sinc 32", both(worstSinc(frames, 32))});
    all.push_back({"worst sinc 512", both(worstSinc(frames, 512))});

    auto bits = noise(3, frames);
    for (double& x : bits)
        x = x < 0 ? -1 : 1;
    all.push_back({"random bits", both(bits)});

    auto square = sine(4410.5, rateHz, frames);
    for (double& x : square)
        x = x < 0 ? -1 : 1;
    all.push_back({"square 4410.5 Hz", both(square)});

    auto flip = std::vector<double>(std::size_t(frames));
    for (int n = 0; n < frames; ++n)
        flip[std::size_t(n)] = ((n + n / (frames / 5)) % 2 == 0) ? 1 : -1;
    all.push_back({"Nyquist flip", both(flip)});

    auto impulses = std::vector<double>(std::size_t(frames), 0.0);
    for (int n = 3000; n + 4 < frames; n += 3000) {
        const double quad[] = {-1, 1, 1, -1};
        std::copy_n(quad, 4, impulses.begin() + n);
    }
    all.push_back({"quad impulse", both(impulses)});

    Stereo clipped = hotMix(rateHz, frames, 13);
    for (auto* channel : {&clipped.left, &clipped.right})
        for (double& x : *channel)
            x = std::clamp(x, -1.0, 1.0);
    all.push_back({"mix, clipped", clipped});
    all.push_back({"mix, +13 dBTP", hotMix(rateHz, frames, 13)});
    return all;
}

}  // namespace lacquer::test
