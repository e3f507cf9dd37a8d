// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/HalfBand.h"

#include "dsp/KaiserWindow.h"
#include "dsp/Registers.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

/// Kaiser's rule for 117 dB.
constexpr double beta = 0.1102 * (117.0 - 8.7);
/// Frames that are worked on at once: as many sums as fit into the registers.
constexpr int stride = 16;

/// `stride` results; the compiler left to itself works along the taps, which takes four times as long. Every result is the
/// same sum in the same order, however wide the registers are.
template <std::size_t lanes>
LACQUER_KERNEL void convolveStride(const double* x, const double* taps, int count, double* out)
{
    using Numbers = typename Register<lanes>::Type;
    constexpr std::size_t registers = stride / lanes;
    const double* newer = x;
    const double* older = x - (2 * count - 1);
    Numbers sum[registers];
    for (Numbers& each : sum)
        each = Numbers{};
    for (int j = 0; j < count; ++j) {
        const double tap = taps[j];
        for (std::size_t r = 0; r < registers; ++r) {
            Numbers a;
            Numbers b;
            loadRegister(a, newer + lanes * r);
            loadRegister(b, older + lanes * r);
            sum[r] += tap * (a + b);
        }
        --newer;
        ++older;
    }
    for (std::size_t r = 0; r < registers; ++r)
        storeRegister(out + lanes * r, sum[r]);
}

/// out[n] = sum of taps[j] (x[n − j] + x[n − last + j]), last = 2 · count − 1; the sum always runs in the same order. Whole
/// strides only, so that every frame is rounded alike wherever blocks end: what is behind the last frame is read and
/// written, and means nothing.
template <std::size_t lanes>
LACQUER_KERNEL void convolve(const double* x, const double* taps, int count, double* out, int frames)
{
    for (int n = 0; n < frames; n += stride)
        convolveStride<lanes>(x + n, taps, count, out + n);
}

void convolveFor(InstructionSet set, const double* x, const double* taps, int count, double* out, int frames)
{
    if (set == InstructionSet::V3)
        runFor<convolve<4>>(set, x, taps, count, out, frames);
    else
        runFor<convolve<2>>(set, x, taps, count, out, frames);
}

}  // namespace

void HalfBand::prepare(int quarter, int maximumFrames)
{
    assert(quarter >= 1);
    quarter_ = quarter;
    taps_.resize(std::size_t(quarter));
    double sum = 0.0;
    for (int j = 0; j < quarter; ++j) {
        const double t = 2 * quarter - 1 - 2 * j;  // from the middle
        const double ideal = std::sin(0.5 * std::numbers::pi * t) / (std::numbers::pi * t);
        taps_[std::size_t(j)] = ideal * kaiser(t / (2 * quarter), beta);
        sum += taps_[std::size_t(j)];
    }
    // The constant passes exactly: both phases of the filter have the same sum, a half.
    for (double& tap : taps_)
        tap *= 0.25 / sum;
    const auto memory = std::size_t(2 * quarter - 1 + maximumFrames + stride);
    even_.assign(memory, 0.0);
    odd_.assign(memory, 0.0);
    filtered_.assign(std::size_t(maximumFrames + stride), 0.0);
}

void HalfBand::reset()
{
    std::fill(even_.begin(), even_.end(), 0.0);
    std::fill(odd_.begin(), odd_.end(), 0.0);
}

void HalfBand::remember(std::vector<double>& memory, int frames)
{
    std::copy_n(memory.begin() + frames, 2 * quarter_ - 1, memory.begin());
}

void HalfBand::up(const double* in, int frames, double* out)
{
    const int past = 2 * quarter_ - 1;
    double* const now = even_.data() + past;
    std::copy_n(in, frames, now);
    convolveFor(set_, now, taps_.data(), quarter_, filtered_.data(), frames);
    const double* const filtered = filtered_.data();
    const double* const middle = now - quarter_ + 1;
    for (int n = 0; n < frames; ++n) {
        out[2 * n] = 2.0 * filtered[n];
        out[2 * n + 1] = middle[n];
    }
    remember(even_, frames);
}

void HalfBand::down(const double* in, int frames, double* out)
{
    const int past = 2 * quarter_ - 1;
    double* const even = even_.data() + past;
    double* const odd = odd_.data() + past;
    for (int n = 0; n < frames; ++n) {
        even[n] = in[2 * n];
        odd[n] = in[2 * n + 1];
    }
    convolveFor(set_, even, taps_.data(), quarter_, filtered_.data(), frames);
    const double* const filtered = filtered_.data();
    const double* const middle = odd - quarter_;
    for (int n = 0; n < frames; ++n)
        out[n] = filtered[n] + 0.5 * middle[n];
    remember(even_, frames);
    remember(odd_, frames);
}

}  // namespace lacquer
