// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/TruePeakScan.h"

#include "dsp/Registers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr int halfLength = 256;  // of the long kernel, in frames
constexpr double longBeta = 12.0;
constexpr double shortBeta = 16.0;
constexpr int margin = TruePeakScan::reach - halfLength;  // frames of grid on either side of the hop
constexpr int gridFrames = TruePeakScan::hop + 2 * margin;

// Between two points a curve rises above them by at most 1/8 of its second derivative, which for half a band is at most
// 1.23 times the second difference: 0.16. On four points per frame a tone rises by at most 1/cos(π/8) = 1.08. Both get
// room, because here only the neighbourhood is looked at.
constexpr double risePerBend = 0.35;
constexpr double riseOverFour = 1.1;

/// Frames that are looked at together.
constexpr int stretch = 8;
static_assert(TruePeakScan::hop % stretch == 0 && (TruePeakScan::hop + 2 * TruePeakScan::reach) % 8 == 0);
/// The points a quarter and three quarters behind each of them, the one before the first, and what fills a register.
constexpr std::size_t quarters = 2 * stretch + 2;

double larger(double a, double b) { return a < b ? b : a; }

/// The largest magnitude, in several running maxima that need not wait for each other. count is a multiple of eight.
double largestOf(const double* samples, int count)
{
    double largest[8] = {};
    for (int n = 0; n < count; n += 8)
        for (int lane = 0; lane < 8; ++lane)
            largest[lane] = larger(largest[lane], std::abs(samples[n + lane]));
    return *std::max_element(largest, largest + 8);
}

/// out[i] lies half-way between grid[i] and grid[i + 1]; from the nearest taps outwards.
void interpolateQuarters(const double* grid, const double* nearestTap, int count, double* out)
{
    constexpr std::size_t lanes = 2;
    using Numbers = Register<lanes>::Type;
    constexpr std::size_t registers = quarters / lanes;
    Numbers sum[registers];
    for (Numbers& each : sum)
        each = Numbers{};
    for (int k = 0; k < count; ++k) {
        const double tap = nearestTap[-k];
        for (std::size_t r = 0; r < registers; ++r) {
            Numbers before;
            Numbers after;
            loadRegister(before, grid + lanes * r - k);
            loadRegister(after, grid + lanes * r + 1 + k);
            sum[r] += tap * (before + after);
        }
    }
    for (std::size_t r = 0; r < registers; ++r)
        storeRegister(out + lanes * r, sum[r]);
}

/// The largest second difference from half a frame before a frame to one and a half after it.
double bendNear(const double* wholeBend, const double* halfBend, int i)
{
    return larger(larger(larger(halfBend[i - 1], wholeBend[i]), larger(halfBend[i], wholeBend[i + 1])), halfBend[i + 1]);
}

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
    : window_(hop + 2 * reach), fft_(hop + 2 * reach), halfKernel_(std::size_t(fft_.bins())), grid_(2 * gridFrames),
      wholeBend_(gridFrames), halfBend_(gridFrames), bounds_(hop), cells_(hop)
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

LACQUER_KERNEL void TruePeakScan::interpolateHalves(const double* samples)
{
    const auto time = fft_.time();
    std::copy_n(samples, fft_.size(), time.begin());
    fft_.forward();
    // The product written out: the operator's care for infinities costs more than the transform.
    double* bins = reinterpret_cast<double*>(fft_.spectrum().data());
    const double* kernel = reinterpret_cast<const double*>(halfKernel_.data());
    for (int k = 0; k < fft_.bins(); ++k) {
        const double re = bins[2 * k];
        const double im = bins[2 * k + 1];
        bins[2 * k] = re * kernel[2 * k] - im * kernel[2 * k + 1];
        bins[2 * k + 1] = re * kernel[2 * k + 1] + im * kernel[2 * k];
    }
    fft_.inverse();

    // Plain pointers, so that the loops become vector code.
    const double* whole = samples + halfLength;
    const double* half = time.data() + halfLength;
    double* __restrict grid = grid_.data();
    for (int i = 0; i < gridFrames; ++i) {
        grid[2 * i] = whole[i];
        grid[2 * i + 1] = half[i];
    }
    double* __restrict wholeBend = wholeBend_.data();
    double* __restrict halfBend = halfBend_.data();
    for (int i = 1; i < gridFrames - 1; ++i) {
        wholeBend[i] = std::abs(half[i - 1] - 2.0 * whole[i] + half[i]);
        halfBend[i] = std::abs(whole[i] - 2.0 * half[i] + whole[i + 1]);
    }
    double* __restrict bounds = bounds_.data();
    for (int n = 0; n < hop; ++n) {
        const int i = n + margin;
        const double high = larger(larger(std::abs(whole[i]), std::abs(half[i])), std::abs(whole[i + 1]));
        bounds[n] = high + risePerBend * bendNear(wholeBend, halfBend, i);
    }
}

void TruePeakScan::analyse(int channel, double threshold)
{
    assert(room() == 0);
    const double* samples = window_.block().channel(channel);
    maxima_.clear();
    const double largest = largestOf(samples, window_.frames());
    if (largest * largestGain_ <= threshold) {
        std::ranges::fill(cells_, largest * largestGain_);
        return;
    }
    runFor<&TruePeakScan::interpolateHalves>(set_, *this, samples);
    std::ranges::fill(cells_, 0.0);
    const double* bounds = bounds_.data();
    double* cells = cells_.data();
    for (int first = 0; first < hop; first += stretch) {
        double highest = 0;
        for (int n = first; n < first + stretch; ++n)
            highest = larger(highest, bounds[n]);
        if (highest <= threshold) {
            for (int n = first; n < first + stretch; ++n)
                cells[n] = larger(cells[n], bounds[n]);
            continue;
        }
        double quarter[quarters];
        interpolateQuarters(grid_.data() + 2 * (first + margin) - 1,
                                   shortKernel_[stepsPerHalf / 2].data() + shortTaps / 2 - 1, shortTaps / 2, quarter);
        for (int n = first; n < first + stretch; ++n) {
            if (bounds[n] <= threshold)
                cells[n] = larger(cells[n], bounds[n]);
            else
                scanFrame(n, quarter + 2 * (n - first), threshold);
        }
    }
}

/// Looks at the four grid points n, n + 1/4, n + 1/2, n + 3/4 and goes closer where one of them is a maximum. quarter: the
/// curve at n - 1/4, n + 1/4 and n + 3/4.
void TruePeakScan::scanFrame(int frame, const double* quarter, double threshold)
{
    const int j = 2 * (frame + margin);
    const double* left = grid_.data() + j;
    const double steady = 2.0 * bendNear(wholeBend_.data(), halfBend_.data(), frame + margin);
    const double up = left[1] - left[0];
    const double on = left[2] - left[1];
    if ((up > steady && on > steady) || (up < -steady && on < -steady)) {
        // Too straight for anything between the points to be higher than the ends.
        raise(j * stepsPerHalf, std::abs(left[0]));
        raise((j + 2) * stepsPerHalf, std::abs(left[2]));
        return;
    }
    const double point[6] = {std::abs(quarter[0]), std::abs(left[0]), std::abs(quarter[1]),
                             std::abs(left[1]),    std::abs(quarter[2]), std::abs(left[2])};
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
    const double* from = grid_.data() + step / stepsPerHalf;
    if (phase == 0)
        return *from;
    from -= shortTaps / 2 - 1;
    const double* taps = shortKernel_[std::size_t(phase)].data();
    double sum[4] = {0, 0, 0, 0};
    for (int k = 0; k < shortTaps; k += 4)
        for (int lane = 0; lane < 4; ++lane)
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
