// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/ChannelDelay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double stretchSeconds = 4.0;
constexpr double shortestSeconds = 1.0;
constexpr std::size_t stretches = 10;
constexpr double farthestSeconds = 0.02;
constexpr double whitening = 0.7;
constexpr double leastDistinctness = 2.0;
constexpr double lowestHz = 100.0;
constexpr double highestHz = 16000.0;
/// Mean share of power that the channels have in common, weighted by what there is of it.
constexpr double leastCoherence = 0.5;
constexpr double silentPower = 1e-10;

int sizeFor(int rateHz)
{
    return rateHz > 100000 ? 32768 : rateHz > 50000 ? 16384 : 8192;
}

}  // namespace

ChannelDelay::ChannelDelay(int rateHz)
    : rateHz_(rateHz), size_(sizeFor(rateHz)), fft_(size_), window_(std::size_t(size_)), frames_(size_)
{
    for (int n = 0; n < size_; ++n)
        window_[std::size_t(n)] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * n / size_);
}

void ChannelDelay::process(ConstBlock in)
{
    const Block ring = frames_.block(size_);
    for (int done = 0; done < in.frames;) {
        const int count = std::min(size_ - fill_, in.frames - done);
        ring.part(fill_, count).copyFrom(in.part(done, count));
        fill_ += count;
        done += count;
        if (fill_ < size_)
            continue;
        analyse();
        for (int c = 0; c < 2; ++c)
            std::copy(ring.channel(c) + size_ / 2, ring.channel(c) + size_, ring.channel(c));
        fill_ = size_ / 2;
        if (windows_ * (size_ / 2) >= int(stretchSeconds * rateHz_))
            keep();
    }
}

void ChannelDelay::finish()
{
    if (windows_ * (size_ / 2) >= int(shortestSeconds * rateHz_))
        keep();
}

void ChannelDelay::analyse()
{
    const auto bins = std::size_t(fft_.bins());
    if (windows_++ == 0)
        current_ = {0.0, std::vector<double>(bins), std::vector<double>(bins), std::vector<std::complex<double>>(bins)};
    const auto transform = [&](const double* samples) {
        for (int n = 0; n < size_; ++n)
            fft_.time()[std::size_t(n)] = window_[std::size_t(n)] * samples[n];
        fft_.forward();
    };
    const Block ring = frames_.block(size_);
    transform(ring.left);
    const std::vector<std::complex<double>> left(fft_.spectrum().begin(), fft_.spectrum().end());
    transform(ring.right);
    const auto right = fft_.spectrum();
    // Without the lowest bins, a constant takes no part.
    for (std::size_t k = 2; k < bins; ++k) {
        current_.left[k] += std::norm(left[k]);
        current_.right[k] += std::norm(right[k]);
        current_.product[k] += std::conj(left[k]) * right[k];
        current_.energy += std::norm(left[k]) + std::norm(right[k]);
    }
}

void ChannelDelay::keep()
{
    const double silence = silentPower * windows_ * double(size_) * double(size_);
    windows_ = 0;
    if (current_.energy < silence)
        return;
    loudest_.push_back(std::move(current_));
    if (loudest_.size() > stretches)
        loudest_.erase(std::ranges::min_element(loudest_, {}, &Stretch::energy));
}

ChannelDelay::Stretch ChannelDelay::sum() const
{
    Stretch all = loudest_.front();
    for (std::size_t i = 1; i < loudest_.size(); ++i) {
        const Stretch& one = loudest_[i];
        for (std::size_t k = 0; k < all.product.size(); ++k) {
            all.left[k] += one.left[k];
            all.right[k] += one.right[k];
            all.product[k] += one.product[k];
        }
    }
    return all;
}

std::optional<ChannelDelay::Reading> ChannelDelay::reading() const
{
    if (loudest_.empty())
        return std::nullopt;
    const Stretch all = sum();
    const std::size_t bins = all.product.size();
    const double perBin = double(rateHz_) / size_;
    const auto lowest = std::size_t(std::ceil(lowestHz / perBin));
    const auto highest = std::min(bins - 1, std::size_t(highestHz / perBin));
    Fft fft(size_);
    double inCommon = 0.0;
    double ofAll = 0.0;
    for (std::size_t k = 0; k < bins; ++k) {
        const double size = std::abs(all.product[k]);
        const bool counts = k >= lowest && k <= highest && size > 0.0;
        fft.spectrum()[k] = counts ? all.product[k] / std::pow(size, whitening) : 0.0;
        if (counts) {
            const double power = std::sqrt(all.left[k] * all.right[k]);
            inCommon += std::pow(power, 1.0 - whitening) * size / power;
            ofAll += std::pow(power, 1.0 - whitening);
        }
    }
    if (!(ofAll > 0.0) || inCommon / ofAll < leastCoherence)
        return std::nullopt;
    fft.inverse();
    const int farthest = int(farthestSeconds * rateHz_);
    const auto at = [&](int lag) { return fft.time()[std::size_t((lag + size_) % size_)]; };
    int best = 0;
    for (int lag = -farthest; lag <= farthest; ++lag)
        if (std::abs(at(lag)) > std::abs(at(best)))
            best = lag;
    // The hill around the peak ends where the correlation changes sign; beyond it lies the second highest.
    const auto edge = [&](int step) {
        int lag = best;
        while (std::abs(lag) <= farthest && at(lag) * at(best) > 0.0)
            lag += step;
        return lag;
    };
    const int from = edge(-1);
    const int to = edge(1);
    double second = 0.0;
    for (int lag = -farthest; lag <= farthest; ++lag)
        if ((lag < from || lag > to) && at(lag) * at(best) > 0.0)
            second = std::max(second, std::abs(at(lag)));
    Reading reading{double(best), at(best) < 0.0, second > 0.0 ? std::abs(at(best)) / second : 1e9};
    if (reading.distinctness < leastDistinctness)
        return std::nullopt;
    // The rest from the slope of the phase that is left: least squares, weighted by how sure each phase is.
    for (int round = 0; round < 2; ++round) {
        double above = 0.0;
        double below = 0.0;
        for (std::size_t k = lowest; k <= highest; ++k) {
            const double both = all.left[k] * all.right[k];
            if (!(both > 0.0))
                continue;
            const double coherence = std::min(std::norm(all.product[k]) / both, 0.9999);
            const double turn = 2.0 * std::numbers::pi * double(k) / size_;
            const double sign = reading.inverted ? -1.0 : 1.0;
            const double phase = std::arg(sign * all.product[k] * std::polar(1.0, turn * reading.frames));
            const double weight = coherence / (1.0 - coherence);
            above -= weight * turn * phase;
            below += weight * turn * turn;
        }
        reading.frames += below > 0.0 ? above / below : 0.0;
    }
    return reading;
}

}  // namespace lacquer
