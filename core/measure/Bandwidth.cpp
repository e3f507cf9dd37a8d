// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/Bandwidth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double quietestSquare = 1e-7;  // -70 dBFS: silence says nothing about bandwidth
constexpr double hannNoiseBandwidth = 1.5;
constexpr double lowestCliffHz = 14000.0;
constexpr double highestCliffShare = 0.93;  // of half the rate: above it anybody's filter ends
/// Broad sound: no band in the kilohertz below a cliff lies so far from their mean.
constexpr double broadDb = 20.0;
constexpr std::size_t near = 5;  // bands on either side that are averaged, with as many left out above

int windowFrames(int rateHz)
{
    int frames = 8192;
    for (int rate = rateHz; rate > 50000; rate /= 2)
        frames *= 2;
    return frames;
}

double mean(const std::vector<double>& levels, std::size_t from, std::size_t to)
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += levels[i];
    return sum / double(to - from);
}

}  // namespace

Bandwidth::Bandwidth(int rateHz, int channels)
    : rateHz_(rateHz), channels_(channels), fft_(windowFrames(rateHz)), window_(std::size_t(fft_.size())), buffer_(fft_.size()),
      power_(std::size_t(fft_.bins()))
{
    double sum = 0;
    for (std::size_t n = 0; n < window_.size(); ++n) {
        window_[n] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * double(n) / double(window_.size()));
        sum += window_[n];
    }
    // So that the squared magnitude of a full-scale sine's line is 1.
    for (double& value : window_)
        value *= 2.0 / sum;
}

void Bandwidth::process(ConstBlock in)
{
    while (in.frames > 0) {
        const int count = std::min(in.frames, fft_.size() - fill_);
        buffer_.block().part(fill_, count).copyFrom(in.part(0, count));
        fill_ += count;
        in = in.part(count, in.frames - count);
        if (fill_ == fft_.size()) {
            analyse();
            fill_ = 0;
        }
    }
}

void Bandwidth::analyse()
{
    double squares = 0;
    for (int c = 0; c < channels_; ++c)
        for (int n = 0; n < fft_.size(); ++n)
            squares += buffer_.block().channel(c)[n] * buffer_.block().channel(c)[n];
    if (squares < quietestSquare * fft_.size() * channels_)
        return;
    ++windows_;
    for (int c = 0; c < channels_; ++c) {
        const auto time = fft_.time();
        for (std::size_t n = 0; n < window_.size(); ++n)
            time[n] = buffer_.block().channel(c)[n] * window_[n];
        fft_.forward();
        for (std::size_t k = 0; k < power_.size(); ++k)
            power_[k] += std::norm(fft_.spectrum()[k]) / channels_;
    }
}

std::vector<double> Bandwidth::bandsDb() const
{
    std::vector<double> sums(std::size_t(rateHz_ / 2 / bandHz));
    for (std::size_t k = 0; k < power_.size(); ++k) {
        const auto band = std::size_t(double(k) * rateHz_ / fft_.size() / bandHz);
        if (band < sums.size())
            sums[band] += power_[k];
    }
    for (double& sum : sums)
        sum = 10.0 * std::log10(sum / hannNoiseBandwidth / double(std::max<std::int64_t>(1, windows_)) + 1e-20);
    return sums;
}

double Bandwidth::highestHz() const
{
    const auto levels = bandsDb();
    for (std::size_t i = levels.size(); i-- > 0;)
        if (levels[i] > floorDb)
            return double(i + 1) * bandHz;
    return 0;
}

std::optional<double> Bandwidth::cliffHz() const
{
    const auto levels = bandsDb();
    const auto first = std::size_t(lowestCliffHz / bandHz);
    const auto last = std::size_t(highestCliffShare * rateHz_ / 2 / bandHz);
    double deepest = cliffDb;
    std::optional<double> found;
    for (std::size_t i = first; i < std::min(last, levels.size() - 2 * near); ++i) {
        const double below = mean(levels, i - near, i);
        const double drop = below - mean(levels, i + near, i + 2 * near);
        if (drop < deepest || below < floorDb)
            continue;
        const double above = *std::max_element(levels.begin() + std::ptrdiff_t(i + near), levels.end());
        const double broad = mean(levels, i - 2 * near, i);
        const bool isBroad = std::all_of(levels.begin() + std::ptrdiff_t(i - 2 * near), levels.begin() + std::ptrdiff_t(i),
                                         [&](double level) { return std::abs(level - broad) < broadDb; });
        if (above > below - cliffDb || !isBroad)
            continue;
        deepest = drop;
        // Half-way down in decibels.
        std::size_t edge = i;
        while (edge < levels.size() - 1 && levels[edge] > below - drop / 2)
            ++edge;
        found = double(edge) * bandHz;
    }
    return found && *found < highestCliffShare * rateHz_ / 2 ? found : std::nullopt;
}

}  // namespace lacquer
