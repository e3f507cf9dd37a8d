// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/SpectrumAnalyser.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr int overlap = 8;
constexpr double correlationSeconds = 0.3;
constexpr double quietestBand = 1e-8;  // -80 dBFS

int windowFrames(int rateHz)
{
    int frames = 8192;
    for (int rate = rateHz; rate > 50000; rate /= 2)
        frames *= 2;
    return frames;
}

}  // namespace

SpectrumAnalyser::SpectrumAnalyser(int rateHz, SpectrumSettings settings)
    : rateHz_(rateHz), settings_(settings), size_(windowFrames(rateHz)), fft_(size_), window_(std::size_t(size_)), ring_(size_),
      left_(std::size_t(fft_.bins())), power_(std::size_t(fft_.bins())), powerUpTo_(std::size_t(fft_.bins()))
{
    double sum = 0;
    for (int n = 0; n < size_; ++n) {
        window_[std::size_t(n)] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * n / size_);
        sum += window_[std::size_t(n)];
    }
    lineScale_ = 4.0 / (sum * sum);
    const double lineHz = double(rateHz) / size_;
    const double highest = std::min(settings.highestHz, 0.5 * rateHz);
    const double lastLine = fft_.bins() - 1;
    for (int i = 0; i < settings.points; ++i) {
        const double share = settings.points == 1 ? 0.0 : double(i) / (settings.points - 1);
        const double hz = settings.lowestHz * std::pow(highest / settings.lowestHz, share);
        const double half = std::exp2(settings.smoothingOctaves / 2);
        frequencies_.push_back(hz);
        edges_.push_back({std::clamp(hz / half / lineHz, 0.0, lastLine), std::clamp(hz * half / lineHz, 0.0, lastLine)});
        slope_.push_back(settings.slopeDbPerOctave * std::log2(hz / 1000.0));
    }
    sums_.resize(frequencies_.size());
    levels_.resize(frequencies_.size());
    held_.resize(frequencies_.size());
    reset();
}

void SpectrumAnalyser::reset()
{
    ring_.block().clear();
    // The first window ends with the first hop, and what lies before the start is silence.
    fill_ = size_ - hopFrames();
    windows_ = 0;
    std::fill(sums_.begin(), sums_.end(), 0.0);
    std::fill(levels_.begin(), levels_.end(), float(lowestLevelDb));
    std::fill(held_.begin(), held_.end(), float(lowestLevelDb));
    cross_ = {};
}

void SpectrumAnalyser::process(ConstBlock in)
{
    while (in.frames > 0) {
        const int count = std::min(in.frames, size_ - fill_);
        ring_.block().part(fill_, count).copyFrom(in.part(0, count));
        fill_ += count;
        in = in.part(count, in.frames - count);
        if (fill_ < size_)
            continue;
        analyse();
        fill_ = size_ - hopFrames();
        for (int c = 0; c < 2; ++c) {
            double* const samples = ring_.block().channel(c);
            std::copy(samples + hopFrames(), samples + size_, samples);
        }
    }
}

void SpectrumAnalyser::analyse()
{
    for (int c = 0; c < 2; ++c) {
        const auto time = fft_.time();
        const double* const samples = ring_.block().channel(c);
        for (int n = 0; n < size_; ++n)
            time[std::size_t(n)] = samples[n] * window_[std::size_t(n)];
        fft_.forward();
        const auto spectrum = fft_.spectrum();
        if (c == 0)
            std::copy(spectrum.begin(), spectrum.end(), left_.begin());
    }
    const auto right = fft_.spectrum();
    for (std::size_t k = 0; k < power_.size(); ++k)
        power_[k] = 0.5 * lineScale_ * (std::norm(left_[k]) + std::norm(right[k]));
    powerUpTo_[0] = 0;
    for (std::size_t k = 1; k < power_.size(); ++k)
        powerUpTo_[k] = powerUpTo_[k - 1] + 0.5 * (power_[k - 1] + power_[k]);
    ++windows_;
    const auto fall = float(settings_.fallDbPerSecond * hopFrames() / rateHz_);
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const double power = powerAt(i);
        const float level = decibels(power, i);
        sums_[i] += power;
        levels_[i] = std::max({level, levels_[i] - fall, float(lowestLevelDb)});
        held_[i] = std::max(held_[i], level);
    }
    correlate();
}

double SpectrumAnalyser::powerAt(std::size_t point) const
{
    const auto [from, to] = edges_[point];
    // Between lines the power runs straight, so that the lowest points are as smooth as the highest.
    const auto at = [&](double line) {
        const auto k = std::min(std::size_t(line), power_.size() - 2);
        const double part = line - double(k);
        return power_[k] + part * (power_[k + 1] - power_[k]);
    };
    if (settings_.reading == SpectrumSettings::Reading::Highest) {
        double highest = std::max(at(from), at(to));
        for (auto k = std::size_t(std::ceil(from)); double(k) <= to; ++k)
            highest = std::max(highest, power_[k]);
        return highest;
    }
    const auto integral = [&](double line) {
        const auto k = std::min(std::size_t(line), power_.size() - 2);
        const double part = line - double(k);
        return powerUpTo_[k] + part * (power_[k] + 0.5 * part * (power_[k + 1] - power_[k]));
    };
    // A sum of much louder lines below may swallow a quiet band: it is as good as silent then.
    return to - from > 1e-6 ? std::max(0.0, integral(to) - integral(from)) / (to - from) : at(from);
}

float SpectrumAnalyser::decibels(double power, std::size_t point) const
{
    return float(std::max(10.0 * std::log10(power + 1e-30) + slope_[point], lowestLevelDb));
}

void SpectrumAnalyser::averageDb(std::span<float> out) const
{
    for (std::size_t i = 0; i < std::min(out.size(), sums_.size()); ++i)
        out[i] = decibels(windows_ == 0 ? 0.0 : sums_[i] / double(windows_), i);
}

double SpectrumAnalyser::bandHz(int band)
{
    return 31.25 * std::exp2(band);
}

void SpectrumAnalyser::correlate()
{
    const double keep = std::exp(-double(hopFrames()) / rateHz_ / correlationSeconds);
    const double lineHz = double(rateHz_) / size_;
    const auto right = fft_.spectrum();
    for (int band = 0; band < bands; ++band) {
        Cross now;
        const auto end = std::min(power_.size(), std::size_t(bandHz(band) * std::numbers::sqrt2 / lineHz) + 1);
        for (auto k = std::size_t(bandHz(band) / std::numbers::sqrt2 / lineHz) + 1; k < end; ++k) {
            now.left += std::norm(left_[k]);
            now.right += std::norm(right[k]);
            now.product += left_[k].real() * right[k].real() + left_[k].imag() * right[k].imag();
        }
        Cross& cross = cross_[std::size_t(band)];
        cross.left = keep * cross.left + (1 - keep) * lineScale_ * now.left;
        cross.right = keep * cross.right + (1 - keep) * lineScale_ * now.right;
        cross.product = keep * cross.product + (1 - keep) * lineScale_ * now.product;
    }
}

std::optional<double> SpectrumAnalyser::bandCorrelation(int band) const
{
    const Cross& cross = cross_[std::size_t(band)];
    const double norm = std::sqrt(cross.left * cross.right);
    if (cross.left + cross.right < 2 * quietestBand || !(norm > 1e-6 * (cross.left + cross.right)))
        return std::nullopt;
    return std::clamp(cross.product / norm, -1.0, 1.0);
}

}  // namespace lacquer
