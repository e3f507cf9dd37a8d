// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/StereoImagePath.h"

#include "dsp/SvfPolynomial.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Two poles at one place: what first-order filters and second-order Linkwitz-Riley filters have in common.
constexpr double doublePole = 2.0;
constexpr double silentNepers = 20.8;  // 180 dB
constexpr double extraNepers = 6.0;    // for the second of two poles at one place

}  // namespace

std::int64_t StereoImagePath::tailFrames(const StereoImageSettings& settings, double rateHz)
{
    std::int64_t frames = 0;
    if (settings.isSplit() && !settings.isEven())
        frames += BandSplit::tailFrames(settings.kind(), settings.crossoverHz, rateHz);
    if (settings.monoBass >= 0.5)
        frames += std::int64_t(
            std::ceil((silentNepers + extraNepers) / (2.0 * std::numbers::pi * settings.monoBassHz) * rateHz));
    return frames == 0 ? 0 : frames + 2;
}

void StereoImagePath::prepare(double rateHz)
{
    rateHz_ = rateHz;
    split_.prepare(rateHz, bands);
    for (StereoBuffer& buffer : bandSound_)
        buffer.resize(maximumFrames);
    late_.resize(maximumFrames);
    set({}, true);
    reset();
}

void StereoImagePath::set(const StereoImageSettings& settings, bool atOnce)
{
    settings_ = settings;
    cosine_.set(std::cos(settings.rotation()), atOnce, rateHz_);
    sine_.set(std::sin(settings.rotation()), atOnce, rateHz_);
    even_.set(settings.isEven() ? 1.0 : 0.0, atOnce, rateHz_);
    for (int b = 0; b < bands; ++b)
        width_[std::size_t(b)].set(settings.width(b), atOnce, rateHz_);
    if (settings.isSplit()) {
        split_.setShape(settings.kind(), bands);
        split_.setFrequencies(settings.crossoverHz, atOnce);
    }
    bassLogHz_.set(std::log(settings.monoBassHz), atOnce, rateHz_);
    if (atOnce)
        bass_ = bassAt(0);
}

void StereoImagePath::reset()
{
    for (Glide* glide : {&cosine_, &sine_, &even_, &bassLogHz_, &width_[0], &width_[1], &width_[2]})
        glide->arrive();
    split_.reset();
    bass_ = bassAt(0);
    bassPerFrame_ = {};
    bassState_ = {};
}

void StereoImagePath::takeStateOf(const StereoImagePath& other)
{
    settings_ = other.settings_;
    cosine_ = other.cosine_;
    sine_ = other.sine_;
    even_ = other.even_;
    width_ = other.width_;
    bassLogHz_ = other.bassLogHz_;
    bass_ = other.bass_;
    bassPerFrame_ = other.bassPerFrame_;
    bassState_ = other.bassState_;
    if (settings_.isSplit())
        split_.takeStateOf(other.split_);
}

bool StereoImagePath::moving() const
{
    return cosine_.moving() || sine_.moving() || even_.moving() || bassLogHz_.moving() ||
           std::any_of(width_.begin(), width_.end(), [](const Glide& width) { return width.moving(); });
}

bool StereoImagePath::isNeutral() const
{
    return cosine_.rests(1.0) && sine_.rests(0.0) && even_.rests(1.0) && settings_.monoBass < 0.5 &&
           std::all_of(width_.begin(), width_.end(), [](const Glide& width) { return width.rests(1.0); });
}

SvfCoefficients<Lanes> StereoImagePath::bassAt(int frame) const
{
    const double corner = svfCorner(std::exp(bassLogHz_.at(frame)), rateHz_);
    const bool steep = settings_.monoBass >= 1.5;
    // Over (t + k)²: the side t² or t (t + k); mid the all-pass (t² − k²) or everything.
    const auto mid =
        (steep ? SvfPolynomial{1.0, 0.0, -1.0} : SvfPolynomial{1.0, doublePole, 1.0}).coefficients(corner, doublePole);
    const auto side =
        (steep ? SvfPolynomial{1.0, 0.0, 0.0} : SvfPolynomial{1.0, 1.0, 0.0}).coefficients(corner, doublePole);
    return {
        Lanes{mid.direct, side.direct}, Lanes{mid.fromFirst, side.fromFirst}, Lanes{mid.fromSecond, side.fromSecond},
        Lanes{mid.hold, side.hold},     Lanes{mid.turn, side.turn},           Lanes{mid.push, side.push}};
}

void StereoImagePath::step()
{
    for (Glide* glide : {&cosine_, &sine_, &even_, &bassLogHz_, &width_[0], &width_[1], &width_[2]})
        glide->step();
    const SvfCoefficients<Lanes> to = bassAt(Glide::framesPerStep);
    constexpr double part = 1.0 / Glide::framesPerStep;
    const Lanes scale{part, part};
    bass_ = bassAt(0);
    bassPerFrame_ = {(to.direct - bass_.direct) * scale,
                     (to.fromFirst - bass_.fromFirst) * scale,
                     (to.fromSecond - bass_.fromSecond) * scale,
                     (to.hold - bass_.hold) * scale,
                     (to.turn - bass_.turn) * scale,
                     (to.push - bass_.push) * scale};
}

void StereoImagePath::process(ConstBlock in, Block midSide, int sinceStep)
{
    rotateAndTurn(in, midSide, sinceStep);
    widen(midSide, sinceStep);
    if (settings_.monoBass >= 0.5)
        removeSideBass(midSide, sinceStep);
}

void StereoImagePath::rotateAndTurn(ConstBlock in, Block midSide, int sinceStep)
{
    const Glide cosine = cosine_;
    const Glide sine = sine_;
    for (int n = 0; n < in.frames; ++n) {
        const double c = cosine.at(sinceStep + n);
        const double s = sine.at(sinceStep + n);
        const double left = c * in.left[n] - s * in.right[n];
        const double right = s * in.left[n] + c * in.right[n];
        midSide.left[n] = 0.5 * (left + right);
        midSide.right[n] = 0.5 * (left - right);
    }
}

void StereoImagePath::widen(Block midSide, int sinceStep)
{
    const int frames = midSide.frames;
    if (!settings_.isSplit()) {
        for (int n = 0; n < frames; ++n)
            midSide.right[n] *= width_[0].at(sinceStep + n);
        return;
    }
    const std::array<Block, bands> parts{bandSound_[0].block(frames), bandSound_[1].block(frames),
                                         bandSound_[2].block(frames)};
    const Block late = late_.block(frames);
    split_.process(midSide, parts, late);
    for (int n = 0; n < frames; ++n) {
        const int at = sinceStep + n;
        const double low = width_[0].at(at);
        const double middle = width_[1].at(at);
        const double high = width_[2].at(at);
        const double mid = parts[0].left[n] + parts[1].left[n] + parts[2].left[n];
        const double side = low * parts[0].right[n] + middle * parts[1].right[n] + high * parts[2].right[n];
        // Where all are as wide nothing is split: the phase stays as it was.
        const double even = even_.at(at);
        midSide.left[n] = mid + even * (late.left[n] - mid);
        midSide.right[n] = side + even * (middle * late.right[n] - side);
    }
}

void StereoImagePath::removeSideBass(Block midSide, int sinceStep)
{
    SvfState<Lanes> state = bassState_;
    for (int n = 0; n < midSide.frames; ++n) {
        const Lanes at{double(sinceStep + n), double(sinceStep + n)};
        const SvfCoefficients<Lanes> c{bass_.direct + bassPerFrame_.direct * at,
                                       bass_.fromFirst + bassPerFrame_.fromFirst * at,
                                       bass_.fromSecond + bassPerFrame_.fromSecond * at,
                                       bass_.hold + bassPerFrame_.hold * at,
                                       bass_.turn + bassPerFrame_.turn * at,
                                       bass_.push + bassPerFrame_.push * at};
        const Lanes y = svfTick(c, state, Lanes{midSide.left[n], midSide.right[n]});
        midSide.left[n] = y.left();
        midSide.right[n] = y.right();
    }
    bassState_ = state;
}

}  // namespace lacquer
