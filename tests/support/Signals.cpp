// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Signals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lacquer::test {

namespace {

/// splitmix64: small, seeded, the same everywhere.
struct Random {
    std::uint64_t state;
    std::uint64_t next()
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    double bipolar() { return double(next() >> 11) * 0x1p-52 - 1.0; }
    double unipolar() { return double(next() >> 11) * 0x1p-53; }
};

void normalise(std::vector<double>& samples, double amplitude, double largest)
{
    if (largest > 0)
        for (double& x : samples)
            x *= amplitude / largest;
}

/// Best fit of a·sin + b·cos + c; returns {a, b, c}.
std::array<double, 3> fitSine(const std::vector<double>& samples, double frequencyHz, double rateHz)
{
    double m[3][4] = {};
    const double w = 2.0 * std::numbers::pi * frequencyHz / rateHz;
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double basis[3] = {std::sin(w * double(n)), std::cos(w * double(n)), 1.0};
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j)
                m[i][j] += basis[i] * basis[j];
            m[i][3] += basis[i] * samples[n];
        }
    }
    for (int i = 0; i < 3; ++i) {
        for (int r = 0; r < 3; ++r) {
            if (r == i)
                continue;
            const double factor = m[r][i] / m[i][i];
            for (int c = i; c < 4; ++c)
                m[r][c] -= factor * m[i][c];
        }
    }
    return {m[0][3] / m[0][0], m[1][3] / m[1][1], m[2][3] / m[2][2]};
}

}  // namespace

std::vector<double> sine(double frequencyHz, double rateHz, int frames, double amplitude, double phase)
{
    std::vector<double> out(static_cast<std::size_t>(frames));
    const double w = 2.0 * std::numbers::pi * frequencyHz / rateHz;
    for (int n = 0; n < frames; ++n)
        out[std::size_t(n)] = amplitude * std::sin(w * n + phase);
    return out;
}

std::vector<double> noise(std::uint64_t seed, int frames, double amplitude)
{
    Random random{seed};
    std::vector<double> out(static_cast<std::size_t>(frames));
    for (double& x : out)
        x = amplitude * random.bipolar();
    return out;
}

std::vector<double> pinkNoise(std::uint64_t seed, int frames, double amplitude)
{
    Random random{seed};
    std::vector<double> out(static_cast<std::size_t>(frames));
    double b0 = 0, b1 = 0, b2 = 0;
    for (double& x : out) {
        const double white = random.bipolar();
        b0 = 0.99765 * b0 + white * 0.0990460;
        b1 = 0.96300 * b1 + white * 0.2965164;
        b2 = 0.57000 * b2 + white * 1.0526913;
        x = b0 + b1 + b2 + white * 0.1848;
    }
    normalise(out, amplitude, peak(out));
    return out;
}

Stereo music(std::uint64_t seed, double rateHz, int frames, double amplitude)
{
    Random random{seed};
    Stereo out{std::vector<double>(static_cast<std::size_t>(frames)), std::vector<double>(static_cast<std::size_t>(frames))};
    const int beat = int(rateHz * 0.5);
    const double roots[] = {55.0, 65.41, 49.0, 73.42};
    for (int start = 0; start < frames; start += beat) {
        const double root = roots[(start / beat / 4) % 4];
        const double hat = 0.08 + 0.08 * random.unipolar();
        const double snare = (start / beat) % 2 == 1 ? 0.35 : 0.0;
        const double chordPan = 0.3 + 0.4 * random.unipolar();
        for (int n = start; n < std::min(frames, start + beat); ++n) {
            const double t = (n - start) / rateHz;
            const double at = n / rateHz;
            const double w = 2.0 * std::numbers::pi;
            const double bass = 0.45 * std::exp(-3.0 * t) * std::sin(w * root * at);
            const double kick = 0.6 * std::exp(-18.0 * t) * std::sin(w * (45.0 * t + 12.0 * (1.0 - std::exp(-30.0 * t))));
            double chord = 0;
            for (const double ratio : {4.0, 4.757, 5.993, 8.0})
                chord += 0.09 * std::exp(-1.5 * t) * std::sin(w * root * ratio * at + ratio);
            const double white = random.bipolar();
            const double hiss = hat * std::exp(-40.0 * t) * white + snare * std::exp(-14.0 * t) * random.bipolar();
            out.left[std::size_t(n)] = bass + kick + chord * chordPan * 1.4 + hiss * 0.9;
            out.right[std::size_t(n)] = bass + kick + chord * (1.0 - chordPan) * 1.4 + hiss * 1.1;
        }
    }
    const double largest = std::max(peak(out.left), peak(out.right));
    normalise(out.left, amplitude, largest);
    normalise(out.right, amplitude, largest);
    return out;
}

double rms(const std::vector<double>& samples)
{
    double sum = 0;
    for (const double x : samples)
        sum += x * x;
    return samples.empty() ? 0.0 : std::sqrt(sum / double(samples.size()));
}

double peak(const std::vector<double>& samples)
{
    double largest = 0;
    for (const double x : samples)
        largest = std::max(largest, std::abs(x));
    return largest;
}

double decibels(double ratio)
{
    return 20.0 * std::log10(ratio);
}

double residualDb(std::span<const double> samples, std::span<const double> frequenciesHz, double rateHz)
{
    std::vector<double> rest(samples.begin(), samples.end());
    const double before = rms(rest);
    std::vector<std::vector<double>> basis;
    for (const double f : frequenciesHz)
        for (const double phase : {0.0, std::numbers::pi / 2})
            basis.push_back(sine(f, rateHz, int(rest.size()), 1, phase));
    const auto takeOut = [](std::vector<double>& from, const std::vector<double>& what) {
        const double dot = std::inner_product(from.begin(), from.end(), what.begin(), 0.0);
        const double norm = std::inner_product(what.begin(), what.end(), what.begin(), 0.0);
        for (std::size_t n = 0; n < from.size(); ++n)
            from[n] -= dot / norm * what[n];
    };
    // Gram-Schmidt, and the projection twice over for accuracy.
    for (std::size_t i = 0; i < basis.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            takeOut(basis[i], basis[j]);
    for (int round = 0; round < 2; ++round)
        for (const auto& tone : basis)
            takeOut(rest, tone);
    return decibels(rms(rest) / before);
}

double sineAmplitude(const std::vector<double>& samples, double frequencyHz, double rateHz)
{
    const auto fit = fitSine(samples, frequencyHz, rateHz);
    return std::hypot(fit[0], fit[1]);
}

double residualDb(const std::vector<double>& samples, double frequencyHz, double rateHz)
{
    const auto fit = fitSine(samples, frequencyHz, rateHz);
    const double w = 2.0 * std::numbers::pi * frequencyHz / rateHz;
    std::vector<double> rest(samples.size());
    for (std::size_t n = 0; n < samples.size(); ++n)
        rest[n] = samples[n] - fit[0] * std::sin(w * double(n)) - fit[1] * std::cos(w * double(n)) - fit[2];
    return decibels(rms(rest) / (std::hypot(fit[0], fit[1]) / std::numbers::sqrt2));
}

}  // namespace lacquer::test
