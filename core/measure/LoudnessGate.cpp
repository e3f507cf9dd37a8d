// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudnessGate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace lacquer {

namespace {

constexpr double absoluteGateLufs = -70.0;
constexpr double relativeGateLu = -10.0;
constexpr double rangeGateLu = -20.0;

/// Mean of the energies at or above a gate; 0 without any.
double meanFrom(std::span<const std::span<const double>> programmes, double gate)
{
    double sum = 0;
    std::size_t count = 0;
    for (const auto& programme : programmes) {
        for (const double energy : programme) {
            if (energy >= gate) {
                sum += energy;
                ++count;
            }
        }
    }
    return count == 0 ? 0.0 : sum / double(count);
}

}  // namespace

double lufsFromEnergy(double meanEnergy)
{
    return meanEnergy > 0.0 ? -0.691 + 10.0 * std::log10(meanEnergy) : -std::numeric_limits<double>::infinity();
}

double energyFromLufs(double lufs)
{
    return std::pow(10.0, (lufs + 0.691) / 10.0);
}

double gatedLoudness(std::span<const std::span<const double>> programmes)
{
    const double absolute = energyFromLufs(absoluteGateLufs);
    const double relative = meanFrom(programmes, absolute) * std::pow(10.0, relativeGateLu / 10.0);
    return lufsFromEnergy(meanFrom(programmes, std::max(absolute, relative)));
}

double loudnessRange(std::span<const double> shortTermEnergies)
{
    const double absolute = energyFromLufs(absoluteGateLufs);
    const double relative = meanFrom({&shortTermEnergies, 1}, absolute) * std::pow(10.0, rangeGateLu / 10.0);
    std::vector<double> passed;
    std::copy_if(shortTermEnergies.begin(), shortTermEnergies.end(), std::back_inserter(passed),
                 [&](double energy) { return energy >= std::max(absolute, relative); });
    if (passed.empty())
        return 0.0;
    std::sort(passed.begin(), passed.end());
    const auto percentile = [&](double share) {
        return lufsFromEnergy(passed[std::size_t(double(passed.size() - 1) * share + 0.5)]);
    };
    return percentile(0.95) - percentile(0.10);
}

double loudestFifth(std::span<const double> shortTermEnergies)
{
    std::vector<double> sorted(shortTermEnergies.begin(), shortTermEnergies.end());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    sorted.resize((sorted.size() + 4) / 5);
    double sum = 0;
    for (const double energy : sorted)
        sum += energy;
    return sorted.empty() ? lufsFromEnergy(0.0) : lufsFromEnergy(sum / double(sorted.size()));
}

}  // namespace lacquer
