// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/TruePeakScan.h"

#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr int halfLength = 256;  // of the long kernel, in frames
constexpr double longBeta = 12.0;
constexpr double shortBeta = 16.0;
constexpr int margin = TruePeakScan::reach - halfLength;  // frames of grid on either side of the hop
constexpr int gridPoints = 2 * (TruePeakScan::hop + 2 * margin);

// A signal that fills half its band can rise above its samples by 1/cos(π/4) = 1.41 on two points per frame and by
// 1/cos(π/8) = 1.08 on four. Both get some room, because here the samples are only those nearby.
constexpr double riseOverTwo = 1.7;
constexpr double riseOverFour = 1.1;

double besselI0(double x)
{
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; term > sum * 1e-18; ++k) {
        term *= (x / (2 * k)) * (x / (2 * k));
        sum += term;
    }
    return sum;
}

double kaiserSinc(double t, double halfWidth, double beta)
{
    const double u = t / halfWidth;
    if (u * u >= 1.0)
        return 0.0;
    const double sinc = t == 0.0 ? 1.0 : std::sin(std::numbers::pi * t) / (std::numbers::pi * t);
    return sinc * besselI0(beta * std::sqrt(1.0 - u * u)) / besselI0(beta);
}

}  // namespace

TruePeakScan::TruePeakScan()
    : window_(hop + 2 * reach), fft_(hop + 2 * reach), halfKernel_(std::size_t(fft_.bins())), grid_(gridPoints),
      magnitude_(gridPoints), cells_(hop)
{
    maxima_.reserve(2 * hop + 4);

    const auto time = fft_.time();
    const int size = fft_.size();
    double sumHalf = 0;
    for (int m = -halfLength; m < halfLength; ++m) {
        const double tap = kaiserSinc(m + 0.5, halfLength, longBeta);
        time[std::size_t((m + size) % size)] = tap / size;
        sumHalf += std::abs(tap);
    }
    fft_.forward();
    std::ranges::copy(fft_.spectrum(), halfKernel_.begin());

    double sumShort = 1.0;
    for (int s = 0; s < stepsPerHalf; ++s) {
        double sum = 0;
        for (int k = 0; k < shortTaps; ++k) {
            const double tap = kaiserSinc(k - (shortTaps / 2 - 1) - double(s) / stepsPerHalf, shortTaps / 2, shortBeta);
            shortKernel_[std::size_t(s)][std::size_t(k)] = tap;
            sum += std::abs(tap);
        }
        sumShort = std::max(sumShort, sum);
    }
    largestGain_ = sumHalf * sumShort;
    reset();
}

void TruePeakScan::reset()
{
    window_.block().clear();
    fill_ = 2 * reach;
    hopStart_ = -reach;
}

void TruePeakScan::push(ConstBlock frames)
{
    window_.block().part(fill_, frames.frames).copyFrom(frames);
    fill_ += frames.frames;
}

void TruePeakScan::advance()
{
    assert(room() == 0);
    const Block all = window_.block();
    for (int c = 0; c < 2; ++c)
        std::copy(all.channel(c) + hop, all.channel(c) + all.frames, all.channel(c));
    fill_ = 2 * reach;
    hopStart_ += hop;
}

void TruePeakScan::interpolateHalves(const double* samples)
{
    const auto time = fft_.time();
    std::copy_n(samples, fft_.size(), time.begin());
    fft_.forward();
    const auto spectrum = fft_.spectrum();
    for (std::size_t k = 0; k < spectrum.size(); ++k) {
        // Written out: the operator's care for infinities costs more than the transform.
        const double re = spectrum[k].real();
        const double im = spectrum[k].imag();
        const double hre = halfKernel_[k].real();
        const double him = halfKernel_[k].imag();
        spectrum[k] = {re * hre - im * him, re * him + im * hre};
    }
    fft_.inverse();
    for (int i = 0; i < gridPoints / 2; ++i) {
        grid_[std::size_t(2 * i)] = samples[halfLength + i];
        grid_[std::size_t(2 * i + 1)] = time[std::size_t(halfLength + i)];
    }
    for (int j = 0; j + 1 < gridPoints; ++j)
        magnitude_[std::size_t(j)] = std::max(std::abs(grid_[std::size_t(j)]), std::abs(grid_[std::size_t(j + 1)]));
}

void TruePeakScan::analyse(int channel, double threshold)
{
    assert(room() == 0);
    const double* samples = window_.block().channel(channel);
    maxima_.clear();
    double largest = 0;
    for (int n = 0; n < window_.frames(); ++n)
        largest = std::max(largest, std::abs(samples[n]));
    if (largest * largestGain_ <= threshold) {
        std::ranges::fill(cells_, largest * largestGain_);
        return;
    }
    interpolateHalves(samples);
    std::ranges::fill(cells_, 0.0);
    previousMidFrame_ = -2;
    for (int n = 0; n < hop; ++n) {
        const double* pair = &magnitude_[std::size_t(2 * (n + margin))];
        const double nearby = std::max({pair[-1], pair[1], pair[2]});
        if (nearby * riseOverTwo <= threshold)
            cells_[std::size_t(n)] = std::max(cells_[std::size_t(n)], nearby * riseOverTwo);
        else
            scanFrame(n, threshold);
    }
}

/// Looks at the four grid points n, n + 1/4, n + 1/2, n + 3/4 and goes closer where one of them is a maximum.
void TruePeakScan::scanFrame(int frame, double threshold)
{
    const int j = 2 * (frame + margin);
    const double* left = &grid_[std::size_t(j)];
    const auto& taps = shortKernel_[stepsPerHalf / 2];
    double mid[3] = {0, 0, 0};
    const int first = previousMidFrame_ == frame - 1 ? 1 : 0;
    mid[0] = previousMid_;
    for (int m = first; m < 3; ++m) {
        double sum = 0;
        for (int k = 0; k < shortTaps / 2; ++k)
            sum += taps[std::size_t(shortTaps / 2 - 1 - k)] * (left[m - 1 - k] + left[m + k]);
        mid[m] = sum;
    }
    previousMid_ = mid[2];
    previousMidFrame_ = frame;

    const double point[6] = {std::abs(mid[0]), std::abs(left[0]), std::abs(mid[1]),
                             std::abs(left[1]), std::abs(mid[2]), std::abs(left[2])};
    for (int i = 1; i <= 4; ++i) {
        const int step = j * stepsPerHalf + (i - 1) * stepsPerHalf / 2;
        if (point[i] * riseOverFour <= threshold) {
            raise(step, point[i] * riseOverFour);
        } else {
            raise(step, point[i]);
            if (point[i] >= point[i - 1] && point[i] > point[i + 1])
                refine(step, point[i], threshold);
        }
    }
    raise(j * stepsPerHalf + 2 * stepsPerHalf, point[5]);
}

/// The curve at a point counted in 1/32 frames from the first grid point.
double TruePeakScan::between(int step) const
{
    const int phase = step & (stepsPerHalf - 1);
    const double* from = &grid_[std::size_t(step / stepsPerHalf)];
    if (phase == 0)
        return *from;
    from -= shortTaps / 2 - 1;
    const auto& taps = shortKernel_[std::size_t(phase)];
    double sum[4] = {0, 0, 0, 0};
    for (std::size_t k = 0; k < shortTaps; k += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            sum[lane] += taps[k + lane] * from[k + lane];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

/// Halves the grid three times around a maximum of the four-point grid, then puts a parabola through the last three.
void TruePeakScan::refine(int step, double value, double threshold)
{
    const double sign = between(step) < 0 ? -1.0 : 1.0;
    double before = 0;
    double after = 0;
    for (int width = stepsPerHalf / 4; width >= 1; width /= 2) {
        before = sign * between(step - width);
        after = sign * between(step + width);
        if (before > value && before >= after) {
            step -= width;
            after = value;
            value = before;
            before = sign * between(step - width);
        } else if (after > value) {
            step += width;
            before = value;
            value = after;
            after = sign * between(step + width);
        }
    }
    const double curvature = before - 2.0 * value + after;
    double offset = 0;
    if (curvature < 0 && before <= value && after <= value) {
        offset = 0.5 * (before - after) / curvature;
        value -= 0.25 * (before - after) * offset;
    }
    raise(step, value);
    if (value > threshold)
        maxima_.push_back({(step + offset) / (2.0 * stepsPerHalf) - margin, value});
}

/// Tells the cell, or the two cells, to which a point belongs.
void TruePeakScan::raise(int step, double value)
{
    const int n = step / (2 * stepsPerHalf) - margin;
    if (n >= 0 && n < hop)
        cells_[std::size_t(n)] = std::max(cells_[std::size_t(n)], value);
    if (step % (2 * stepsPerHalf) == 0 && n >= 1 && n <= hop)
        cells_[std::size_t(n - 1)] = std::max(cells_[std::size_t(n - 1)], value);
}

}  // namespace lacquer
