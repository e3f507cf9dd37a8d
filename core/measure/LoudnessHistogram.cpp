// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudnessHistogram.h"

#include "measure/LoudnessGate.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double lowestLufs = -70.0;
constexpr double classesPerLu = 100.0;
/// Up to +40 LUFS, louder than full scale can be; anything above falls into the last class.
constexpr std::size_t classes = 11000;
constexpr double rangeGateLu = -20.0;

}  // namespace

LoudnessHistogram::LoudnessHistogram() : counts_(classes), energies_(classes) {}

void LoudnessHistogram::reset()
{
    std::fill(counts_.begin(), counts_.end(), 0);
    std::fill(energies_.begin(), energies_.end(), 0.0);
    count_ = 0;
    energy_ = 0;
}

std::size_t LoudnessHistogram::classOf(double lufs) const
{
    return std::size_t(std::clamp((lufs - lowestLufs) * classesPerLu, 0.0, double(classes - 1)));
}

void LoudnessHistogram::add(double meanEnergy)
{
    const double lufs = lufsFromEnergy(meanEnergy);
    if (!(lufs >= lowestLufs))
        return;
    const std::size_t index = classOf(lufs);
    ++counts_[index];
    energies_[index] += meanEnergy;
    ++count_;
    energy_ += meanEnergy;
}

std::size_t LoudnessHistogram::firstAbove(double relativeGateLu) const
{
    const double gate = lufsFromEnergy(energy_ / double(count_)) + relativeGateLu;
    // The class in which the gate stands counts when its own mean passes.
    const std::size_t at = classOf(gate);
    const bool passes = counts_[at] == 0 || lufsFromEnergy(energies_[at] / double(counts_[at])) >= gate;
    return passes ? at : at + 1;
}

double LoudnessHistogram::gatedLufs(double relativeGateLu) const
{
    if (count_ == 0)
        return lufsFromEnergy(0.0);
    double sum = 0;
    std::int64_t passed = 0;
    for (std::size_t i = firstAbove(relativeGateLu); i < classes; ++i) {
        sum += energies_[i];
        passed += counts_[i];
    }
    return passed == 0 ? lufsFromEnergy(0.0) : lufsFromEnergy(sum / double(passed));
}

double LoudnessHistogram::rangeLu() const
{
    if (count_ == 0)
        return 0.0;
    const std::size_t first = firstAbove(rangeGateLu);
    std::int64_t passed = 0;
    for (std::size_t i = first; i < classes; ++i)
        passed += counts_[i];
    if (passed == 0)
        return 0.0;
    const auto percentile = [&](double share) {
        std::int64_t rank = std::int64_t(double(passed - 1) * share + 0.5);
        for (std::size_t i = first; i < classes; ++i) {
            rank -= counts_[i];
            if (rank < 0)
                return lufsFromEnergy(energies_[i] / double(counts_[i]));
        }
        return lowestLufs;
    };
    return percentile(0.95) - percentile(0.10);
}

}  // namespace lacquer
