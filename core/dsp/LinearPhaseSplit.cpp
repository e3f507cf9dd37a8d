// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/LinearPhaseSplit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

/// The kernel has died away before its ends come; only that of the lowest frequencies has to be led out, over this
/// part.
constexpr double fadedPart = 0.3;

/// sum += a · b over complex numbers written as pairs.
LACQUER_KERNEL void addProduct(const double* a, const double* b, double* sum, int numbers)
{
    for (int i = 0; i < numbers; ++i) {
        const double real = a[2 * i] * b[2 * i] - a[2 * i + 1] * b[2 * i + 1];
        const double imaginary = a[2 * i] * b[2 * i + 1] + a[2 * i + 1] * b[2 * i];
        sum[2 * i] += real;
        sum[2 * i + 1] += imaginary;
    }
}

double* pairsOf(Fft& fft)
{
    return reinterpret_cast<double*>(fft.spectrum().data());
}

}  // namespace

int LinearPhaseSplit::hopFrames(double rateHz)
{
    int hop = 256;
    while (hop < 0.035 * rateHz)
        hop *= 2;
    return hop;
}

std::int64_t LinearPhaseSplit::latencyFrames(double rateHz)
{
    return hopFrames(rateHz) + tailFrames(rateHz);
}

std::int64_t LinearPhaseSplit::tailFrames(double rateHz)
{
    return parts * hopFrames(rateHz) / 2 - 1;
}

void LinearPhaseSplit::prepare(double rateHz, int mostBands)
{
    assert(mostBands >= 2 && mostBands <= Crossover::mostBands);
    rateHz_ = rateHz;
    bands_ = mostBands_ = mostBands;
    hop_ = hopFrames(rateHz);
    bins_ = hop_ + 1;
    fft_.clear();
    fft_.emplace_back(2 * hop_);
    fft_.emplace_back(2 * parts * hop_);
    const auto hop = std::size_t(hop_);
    const auto spectrum = 2 * std::size_t(bins_);
    window_.resize(std::size_t(tailFrames(rateHz)) + 1);
    for (std::size_t i = 0; i < window_.size(); ++i) {
        const double fromEnd = (1.0 - double(i) / double(window_.size())) / fadedPart;
        window_[i] = 0.5 - 0.5 * std::cos(std::numbers::pi * std::min(1.0, fromEnd));
    }
    kernels_.assign(std::size_t(points() * parts) * spectrum, 0.0);
    nextKernels_ = kernels_;
    sum_.assign(spectrum, 0.0);
    lows_.assign(std::size_t(points() + 1) * hop, 0.0);
    for (std::size_t c = 0; c < channels; ++c) {
        past_[c].assign(std::size_t(parts) * spectrum, 0.0);
        heard_[c].assign(2 * hop, 0.0);
        ready_[c].assign(std::size_t(bands_ + 1) * hop, 0.0);
        delayed_[c].assign(window_.size() - 1 + hop, 0.0);
    }
    wantedHz_.fill(0.0);
    designedHz_.fill(0.0);
    reset();
}

void LinearPhaseSplit::setBands(int bands)
{
    assert(bands >= 2 && bands <= mostBands_);
    bands_ = bands;
    designedHz_.fill(0.0);
    reset();
}

void LinearPhaseSplit::setFrequencies(std::span<const double> frequenciesHz, bool atOnce)
{
    assert(int(frequenciesHz.size()) >= points());
    double lowest = 1.0;
    for (int p = 0; p < points(); ++p)
        wantedHz_[std::size_t(p)] = lowest = std::max(lowest, frequenciesHz[std::size_t(p)]);
    if (atOnce && wantedHz_ != designedHz_)
        design(kernels_);
}

void LinearPhaseSplit::reset()
{
    if (wantedHz_ != designedHz_)
        design(kernels_);
    for (std::size_t c = 0; c < channels; ++c)
        for (std::vector<double>* memory : {&past_[c], &heard_[c], &ready_[c], &delayed_[c]})
            std::fill(memory->begin(), memory->end(), 0.0);
    newest_ = place_ = 0;
}

void LinearPhaseSplit::takeStateOf(const LinearPhaseSplit& other)
{
    assert(other.rateHz_ == rateHz_ && other.bands_ == bands_);
    wantedHz_ = other.wantedHz_;
    designedHz_ = other.designedHz_;
    kernels_ = other.kernels_;
    past_ = other.past_;
    heard_ = other.heard_;
    ready_ = other.ready_;
    delayed_ = other.delayed_;
    newest_ = other.newest_;
    place_ = other.place_;
}

/// Spectra of the parts of every low pass for the wanted frequencies.
void LinearPhaseSplit::design(std::vector<double>& kernels)
{
    Fft& whole = fft_[1];
    const int size = whole.size();
    const int middle = int(window_.size()) - 1;
    for (int p = 0; p < points(); ++p) {
        const auto spectrum = whole.spectrum();
        for (int k = 0; k < whole.bins(); ++k) {
            const double ratio = k * rateHz_ / size / wantedHz_[std::size_t(p)];
            spectrum[std::size_t(k)] = 1.0 / (1.0 + ratio * ratio * ratio * ratio);
        }
        whole.inverse();
        const auto taps = whole.time();
        double sum = 0.0;
        for (int i = 0; i <= middle; ++i) {
            taps[std::size_t(i)] *= window_[std::size_t(i)];
            sum += (i == 0 ? 1.0 : 2.0) * taps[std::size_t(i)];
        }
        for (int part = 0; part < parts; ++part) {
            const auto time = fft_[0].time();
            std::fill(time.begin(), time.end(), 0.0);
            for (int i = 0; i < hop_ && part * hop_ + i < kernelFrames(); ++i)
                time[std::size_t(i)] = taps[std::size_t(std::abs(part * hop_ + i - middle))] / sum;
            fft_[0].forward();
            std::copy_n(pairsOf(fft_[0]), 2 * bins_, kernels.begin() + (p * parts + part) * 2 * bins_);
        }
    }
    designedHz_ = wantedHz_;
}

void LinearPhaseSplit::process(ConstBlock in, std::span<const Block> bands, Block delayed)
{
    assert(int(bands.size()) == bands_);
    for (int done = 0; done < in.frames;) {
        const int frames = std::min(in.frames - done, hop_ - place_);
        for (int c = 0; c < channels; ++c) {
            std::copy_n(in.channel(c) + done, frames, heard_[std::size_t(c)].begin() + hop_ + place_);
            const auto ready = ready_[std::size_t(c)].begin() + place_;
            for (int b = 0; b < bands_; ++b)
                std::copy_n(ready + b * hop_, frames, bands[std::size_t(b)].channel(c) + done);
            std::copy_n(ready + bands_ * hop_, frames, delayed.channel(c) + done);
        }
        place_ += frames;
        done += frames;
        if (place_ == hop_)
            transform();
    }
}

/// A hop is complete: works out what is given out during the next.
void LinearPhaseSplit::transform()
{
    const bool moves = wantedHz_ != designedHz_;
    if (moves)
        design(nextKernels_);
    newest_ = (newest_ + parts - 1) % parts;
    for (int c = 0; c < channels; ++c) {
        std::vector<double>& heard = heard_[std::size_t(c)];
        std::copy(heard.begin(), heard.end(), fft_[0].time().begin());
        fft_[0].forward();
        std::copy_n(pairsOf(fft_[0]), 2 * bins_, past_[std::size_t(c)].begin() + newest_ * 2 * bins_);
        for (int p = 0; p < points(); ++p) {
            double* const low = lows_.data() + p * hop_;
            convolve(kernels_, p, c);
            std::copy_n(fft_[0].time().begin() + hop_, hop_, low);
            if (!moves)
                continue;
            convolve(nextKernels_, p, c);
            const double* const next = fft_[0].time().data() + hop_;
            for (int n = 0; n < hop_; ++n)
                low[n] += (0.5 - 0.5 * std::cos(std::numbers::pi * (n + 0.5) / hop_)) * (next[n] - low[n]);
        }
        writeBands(c);
        std::copy(heard.begin() + hop_, heard.end(), heard.begin());
    }
    if (moves)
        std::swap(kernels_, nextKernels_);
    place_ = 0;
}

/// Into the second half of the short transform's samples: one hop of one low pass.
void LinearPhaseSplit::convolve(const std::vector<double>& kernels, int point, int channel)
{
    std::fill(sum_.begin(), sum_.end(), 0.0);
    for (int part = 0; part < parts; ++part)
        runFor<addProduct>(set_, kernels.data() + (point * parts + part) * 2 * bins_,
                           past_[std::size_t(channel)].data() + ((newest_ + part) % parts) * 2 * bins_, sum_.data(),
                           bins_);
    const double scale = 1.0 / (2.0 * hop_);
    double* const pairs = pairsOf(fft_[0]);
    for (int i = 0; i < 2 * bins_; ++i)
        pairs[i] = sum_[std::size_t(i)] * scale;
    fft_[0].inverse();
}

void LinearPhaseSplit::writeBands(int channel)
{
    std::vector<double>& delayed = delayed_[std::size_t(channel)];
    const auto older = delayed.size() - std::size_t(hop_);
    std::copy(delayed.begin() + hop_, delayed.end(), delayed.begin());
    std::copy_n(heard_[std::size_t(channel)].begin() + hop_, hop_, delayed.begin() + std::ptrdiff_t(older));
    double* const out = ready_[std::size_t(channel)].data();
    const double* const sound = delayed.data();
    for (int b = 0; b < bands_; ++b) {
        const double* const upper = b == bands_ - 1 ? sound : lows_.data() + b * hop_;
        const double* const lower = lows_.data() + (b - 1) * hop_;
        for (int n = 0; n < hop_; ++n)
            out[b * hop_ + n] = b == 0 ? upper[n] : upper[n] - lower[n];
    }
    std::copy_n(sound, hop_, out + bands_ * hop_);
}

}  // namespace lacquer
