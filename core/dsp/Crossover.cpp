// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Crossover.h"

#include "dsp/SectionShape.h"
#include "dsp/SvfPolynomial.h"

#include <cmath>

namespace lacquer {

namespace {

constexpr SvfPolynomial lowPass{0.0, 0.0, 1.0};
constexpr SvfPolynomial allPass{1.0, -SvfPolynomial::butterworth, 1.0};

constexpr double silentDb = 180.0;
/// What every section but the slowest adds to the decay, in dB: poles close to each other ring longer together.
constexpr double extraDb = 40.0;

Lanes both(double value)
{
    return {value, value};
}

}  // namespace

std::int64_t Crossover::tailFrames(std::span<const double> frequenciesHz, double rateHz)
{
    double slowest = 0.0;
    double sum = 0.0;
    for (const double frequencyHz : frequenciesHz) {
        const double corner = svfCorner(frequencyHz, rateHz);
        SectionShape shape;
        shape.poleFrequency = std::log(corner);
        shape.poleWidth = std::log(SvfPolynomial::butterworth * corner);
        const double framesPerDb = -1.0 / (20.0 * std::log10(std::max(1e-9, shape.slowestPole())));
        slowest = std::max(slowest, framesPerDb);
        sum += 2.0 * framesPerDb;
    }
    return std::int64_t(std::ceil(slowest * silentDb + (sum - slowest) * extraDb)) + 2;
}

void Crossover::prepare(double rateHz, int bands)
{
    assert(bands >= 2 && bands <= mostBands);
    rateHz_ = rateHz;
    bands_ = bands;
    for (Point& point : points_)
        point.logHz.jump(std::log(1000.0));
    reset();
}

void Crossover::setFrequencies(std::span<const double> frequenciesHz, bool atOnce)
{
    assert(int(frequenciesHz.size()) >= bands_ - 1);
    double lowest = 1.0;
    for (int p = 0; p < bands_ - 1; ++p) {
        lowest = std::max(lowest, frequenciesHz[std::size_t(p)]);
        Point& point = points_[std::size_t(p)];
        point.logHz.set(std::log(lowest), atOnce, rateHz_);
        if (atOnce) {
            point.now = coefficientsAt(point.logHz.target());
            point.perFrame = {};
        }
    }
}

void Crossover::reset()
{
    for (Point& point : points_) {
        point.logHz.arrive();
        point.now = coefficientsAt(point.logHz.target());
        point.perFrame = {};
        point.first = point.second = {};
    }
    passes_ = {};
    frame_ = 0;
}

Crossover::Coefficients Crossover::coefficientsAt(double logHz) const
{
    const double corner = svfCorner(std::exp(logHz), rateHz_);
    const SvfCoefficients<double> all = allPass.coefficients(corner, SvfPolynomial::butterworth);
    return {lowPass.coefficients(corner, SvfPolynomial::butterworth), all.direct, all.fromFirst, all.fromSecond};
}

bool Crossover::moving() const
{
    return std::any_of(points_.begin(), points_.begin() + bands_ - 1, [](const Point& p) { return p.logHz.moving(); });
}

/// Every 32 frames while something moves: where the next 32 lead.
void Crossover::step()
{
    for (int p = 0; p < bands_ - 1; ++p) {
        Point& point = points_[std::size_t(p)];
        if (!point.logHz.moving())
            continue;
        point.logHz.step();
        const Coefficients from = coefficientsAt(point.logHz.at(0));
        const Coefficients to = coefficientsAt(point.logHz.at(Glide::framesPerStep));
        const auto line = [](double a, double b) { return (b - a) / Glide::framesPerStep; };
        point.now = from;
        point.perFrame = {{0.0, 0.0, 0.0, line(from.low.hold, to.low.hold), line(from.low.turn, to.low.turn),
                           line(from.low.push, to.low.push)},
                          line(from.allDirect, to.allDirect),
                          line(from.allFirst, to.allFirst),
                          line(from.allSecond, to.allSecond)};
        point.perFrame.low.direct = line(from.low.direct, to.low.direct);
        point.perFrame.low.fromFirst = line(from.low.fromFirst, to.low.fromFirst);
        point.perFrame.low.fromSecond = line(from.low.fromSecond, to.low.fromSecond);
    }
}

void Crossover::process(ConstBlock in, std::span<const Block> bands)
{
    assert(int(bands.size()) == bands_);
    std::array<Block, mostBands> parts;
    for (int done = 0; done < in.frames;) {
        const int sinceStep = int(frame_ % Glide::framesPerStep);
        if (sinceStep == 0 && moving())
            step();
        const bool moves = moving();
        const int frames = moves ? std::min(in.frames - done, Glide::framesPerStep - sinceStep) : in.frames - done;
        for (std::size_t b = 0; b < bands.size(); ++b)
            parts[b] = bands[b].part(done, frames);
        if (moves)
            runAny<true>(in.part(done, frames), {parts.data(), bands.size()});
        else
            runAny<false>(in.part(done, frames), {parts.data(), bands.size()});
        frame_ += frames;
        done += frames;
    }
}

template <bool Moving>
void Crossover::runAny(ConstBlock in, std::span<const Block> bands)
{
    switch (bands_) {
        case 2:
            return run<2, Moving>(in, bands);
        case 3:
            return run<3, Moving>(in, bands);
        case 4:
            return run<4, Moving>(in, bands);
        default:
            return run<5, Moving>(in, bands);
    }
}

/// All of one sample, then the next: the sections of one sample overlap in the processor's pipeline.
template <int Bands, bool Moving>
void Crossover::run(ConstBlock in, std::span<const Block> bands)
{
    constexpr int points = Bands - 1;
    std::array<Point, points> point;
    std::copy_n(points_.begin(), points, point.begin());
    auto passes = passes_;
    for (int n = 0; n < in.frames; ++n) {
        Lanes rest{in.left[n], in.right[n]};
        std::array<Lanes, Bands> out;
        for (int p = 0; p < points; ++p) {
            const auto i = std::size_t(p);
            Coefficients& c = point[i].now;
            const SvfCoefficients<Lanes> low{both(c.low.direct), both(c.low.fromFirst), both(c.low.fromSecond),
                                             both(c.low.hold),   both(c.low.turn),      both(c.low.push)};
            const SvfCoefficients<Lanes> all{both(c.allDirect), both(c.allFirst), both(c.allSecond),
                                             low.hold,          low.turn,         low.push};
            for (int b = 0; b < p; ++b)
                out[std::size_t(b)] = svfTick(all, passes[i - 1][std::size_t(b)], out[std::size_t(b)]);
            const SvfState<Lanes>& state = point[i].first;
            const Lanes turned = all.direct * rest + (all.fromFirst * state.first + all.fromSecond * state.second);
            out[i] = svfTick(low, point[i].second, svfTick(low, point[i].first, rest));
            rest = turned - out[i];
            if constexpr (Moving) {
                const Coefficients& d = point[i].perFrame;
                c.low.direct += d.low.direct;
                c.low.fromFirst += d.low.fromFirst;
                c.low.fromSecond += d.low.fromSecond;
                c.low.hold += d.low.hold;
                c.low.turn += d.low.turn;
                c.low.push += d.low.push;
                c.allDirect += d.allDirect;
                c.allFirst += d.allFirst;
                c.allSecond += d.allSecond;
            }
        }
        out[points] = rest;
        for (std::size_t b = 0; b < Bands; ++b) {
            bands[b].left[n] = out[b].left();
            bands[b].right[n] = out[b].right();
        }
    }
    std::copy_n(point.begin(), points, points_.begin());
    passes_ = passes;
}

}  // namespace lacquer
