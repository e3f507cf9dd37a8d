// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudSpectrum.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace lacquer {

namespace {

constexpr double secondsAround = 1.5;
constexpr double classesPerLu = 10.0;
constexpr double silenceLufs = -70.0;
/// Flat dither of 16 bits.
constexpr double floorPower = 0.25 / (32768.0 * 32768.0);

int sizeFor(int rateHz)
{
    return rateHz > 100000 ? 32768 : rateHz > 50000 ? 16384 : 8192;
}

}  // namespace

LoudSpectrum::LoudSpectrum(int rateHz)
    : rateHz_(rateHz),
      size_(sizeFor(rateHz)),
      hop_(size_ / 4),
      fft_(size_),
      weighting_(rateHz),
      window_(std::size_t(size_)),
      frames_(size_)
{
    for (int n = 0; n < size_; ++n)
        window_[std::size_t(n)] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * n / size_);
}

void LoudSpectrum::process(ConstBlock in)
{
    const Block ring = frames_.block(size_);
    for (int done = 0; done < in.frames;) {
        const int count = std::min(hop_ - fill_, in.frames - done);
        const ConstBlock part = in.part(done, count);
        weighting_.addEnergy(part, hopEnergy_);
        ring.part(size_ - hop_ + fill_, count).copyFrom(part);
        fill_ += count;
        done += count;
        if (fill_ < hop_)
            continue;
        energyUpTo_.push_back(energyUpTo_.back() + hopEnergy_[0] + hopEnergy_[1]);
        hopEnergy_ = {};
        weighting_.flush();
        ++hops_;
        if (hops_ >= 4)
            analyse();
        for (int c = 0; c < 2; ++c)
            std::copy(ring.channel(c) + hop_, ring.channel(c) + size_, ring.channel(c));
        fill_ = 0;
    }
}

void LoudSpectrum::analyse()
{
    const Block ring = frames_.block(size_);
    Waiting powers;
    for (const bool side : {false, true}) {
        for (int n = 0; n < size_; ++n)
            fft_.time()[std::size_t(n)] =
                0.5 * window_[std::size_t(n)] * (ring.left[n] + (side ? -ring.right[n] : ring.right[n]));
        fft_.forward();
        std::vector<double>& power = side ? powers.side : powers.mid;
        power.reserve(std::size_t(fft_.bins()));
        for (const auto& bin : fft_.spectrum())
            power.push_back(std::norm(bin) / (0.375 * size_));
    }
    waiting_.push_back(std::move(powers));
    // Window w spans the hops w … w + 3, so that its middle lies two hops in.
    const auto around = std::size_t(std::ceil(secondsAround * rateHz_ / hop_));
    while (!waiting_.empty() && settled_ + 2 + around <= std::size_t(hops_))
        settle(settled_ + 2);
}

double LoudSpectrum::loudnessAround(std::size_t middle) const
{
    const auto around = std::size_t(std::ceil(secondsAround * rateHz_ / hop_));
    const std::size_t from = middle > around ? middle - around : 0;
    const std::size_t to = std::min(middle + around, energyUpTo_.size() - 1);
    const double mean = (energyUpTo_[to] - energyUpTo_[from]) / (double(to - from) * hop_);
    return mean > 0 ? -0.691 + 10.0 * std::log10(mean) : -1000.0;
}

void LoudSpectrum::settle(std::size_t middle)
{
    Waiting powers = std::move(waiting_.front());
    waiting_.pop_front();
    ++settled_;
    const double loudness = loudnessAround(middle);
    const int level = int(std::floor(loudness * classesPerLu));
    const bool tooSoft = !classes_.empty() && level < classes_.rbegin()->first - int(gateLu * classesPerLu);
    if (loudness < silenceLufs || tooSoft)
        return;
    Powers& sum = classes_[level];
    if (sum.windows++ == 0) {
        sum.mid = std::move(powers.mid);
        sum.side = std::move(powers.side);
    } else {
        std::ranges::transform(sum.mid, powers.mid, sum.mid.begin(), std::plus());
        std::ranges::transform(sum.side, powers.side, sum.side.begin(), std::plus());
    }
    dropQuiet();
}

/// The loudest only rises, so what is too soft now never counts again.
void LoudSpectrum::dropQuiet()
{
    const int least = classes_.rbegin()->first - int(gateLu * classesPerLu);
    classes_.erase(classes_.begin(), classes_.lower_bound(least));
}

void LoudSpectrum::finish()
{
    while (!waiting_.empty())
        settle(settled_ + 2);
}

StereoSpectrum LoudSpectrum::spectra() const
{
    const auto bins = std::size_t(size_ / 2 + 1);
    const std::vector<double> nothing(bins, 0.0);
    const AverageSpectrum empty{double(rateHz_), nothing, std::vector<double>(bins, 0.5 * floorPower)};
    StereoSpectrum found{empty, empty};
    std::int64_t windows = 0;
    for (const auto& [level, sum] : classes_) {
        std::ranges::transform(found.mid.power, sum.mid, found.mid.power.begin(), std::plus());
        std::ranges::transform(found.side.power, sum.side, found.side.power.begin(), std::plus());
        windows += sum.windows;
    }
    if (windows > 0)
        for (AverageSpectrum* spectrum : {&found.mid, &found.side})
            for (double& power : spectrum->power)
                power /= double(windows);
    return found;
}

double LoudSpectrum::loudShare() const
{
    std::int64_t windows = 0;
    for (const auto& [level, sum] : classes_)
        windows += sum.windows;
    return settled_ > 0 ? double(windows) / double(settled_) : 0.0;
}

}  // namespace lacquer
