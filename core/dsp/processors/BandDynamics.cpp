// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/BandDynamics.h"

#include "dsp/FastMath.h"
#include "dsp/Wide.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double glideSeconds = 0.03;
/// Far below any threshold, far above what has no logarithm.
constexpr double leastPower = 1e-30;
constexpr double log2PerDecibel = std::numbers::ln10 / std::numbers::ln2 / 20.0;
/// Ranges closer to 0 than this, met on the way from one sign to the other, have no ratio worth dividing by.
constexpr double leastRangeDb = 1e-3;

/// From the power of the envelope to where the static curve wants the gain, dB.
LACQUER_WIDE void toMovement(double* numbers, int frames, double thresholdDb, double mostDb)
{
    for (int n = 0; n < frames; ++n) {
        const double over = quickDecibelsFromPower(numbers[n]) - thresholdDb;
        const double inKnee = std::min(std::max(over + 3.0, 0.0), 6.0);
        numbers[n] = std::min(inKnee * inKnee * (1.0 / 12.0) + std::max(over - 3.0, 0.0), mostDb);
    }
}

LACQUER_WIDE void toParts(double* numbers, int frames, double log2Gain, double scale)
{
    for (int n = 0; n < frames; ++n)
        numbers[n] = scale * (exp2ForGains(log2Gain * numbers[n]) - 1.0);
}

}  // namespace

void BandDynamics::prepare(double rateHz)
{
    rateHz_ = rateHz;
    filter_.prepare(rateHz);
    settings_ = {};
    range_.jump(0.0);
    reset();
}

void BandDynamics::reset()
{
    filter_.reset();
    range_.jump(range_.target());
    rangeNow_ = range_.target();
    rangePerFrame_ = 0.0;
    detector_.first = detector_.second = {0.0, 0.0};
    movement_.reset();
    furthestMoveDb_ = 0.0;
}

void BandDynamics::tune(const EqualizerBandSettings& band)
{
    const BandShape shape = band.shape();
    double f = shape.frequencyHz;
    double q = std::clamp(shape.q, 0.3, 10.0);
    if (shape.type != BandType::Bell) {
        f *= shape.type == BandType::LowShelf ? 0.5 : 2.0;
        q = 0.5;
    }
    detector_.g = std::tan(std::numbers::pi * std::clamp(f / rateHz_, 1e-5, 0.45));
    detector_.width = 1.0 / q;
    detector_.scale = 1.0 / (1.0 + detector_.g * (detector_.g + detector_.width));
    channels_ = band.bandChannels();
}

void BandDynamics::set(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics, bool atOnce)
{
    settings_ = dynamics;
    const bool wasStill = filter_.count() == 0;
    filter_.set(fullMovement(band, dynamics), atOnce);
    movement_.setRemainders(Envelope::remainder(dynamics.attackMs / 1000.0, rateHz_),
                            Envelope::remainder(dynamics.releaseMs / 1000.0, rateHz_));
    if (!isDynamic(band, dynamics))
        return;
    tune(band);
    if (atOnce || wasStill) {
        range_.jump(dynamics.rangeDb);
        rangeNow_ = dynamics.rangeDb;
        rangePerFrame_ = 0.0;
        detector_.first = detector_.second = {0.0, 0.0};
        movement_.reset();
    } else {
        constexpr double framesPerStep = EqualizerBand::framesPerStep;
        range_.aim(dynamics.rangeDb, std::max(1, int(std::lround(glideSeconds * rateHz_ / framesPerStep))));
    }
}

bool BandDynamics::step()
{
    const bool filterMoves = filter_.step();
    rangeNow_ = range_.value();
    rangePerFrame_ = 0.0;
    if (!range_.moving())
        return filterMoves;
    rangePerFrame_ = (range_.step() - rangeNow_) / EqualizerBand::framesPerStep;
    return true;
}

void BandDynamics::listen(ConstBlock key, double* power)
{
    const Lanes g{detector_.g, detector_.g};
    const Lanes width{detector_.width, detector_.width};
    const Lanes feedback{detector_.g + detector_.width, detector_.g + detector_.width};
    const Lanes scale{detector_.scale, detector_.scale};
    const bool turns = channels_ == BandChannels::Mid || channels_ == BandChannels::Side;
    const bool firstCounts = channels_ != BandChannels::Right && channels_ != BandChannels::Side;
    const bool secondCounts = channels_ != BandChannels::Left && channels_ != BandChannels::Mid;
    const double squareWidth = detector_.width * detector_.width;
    Lanes first = detector_.first;
    Lanes second = detector_.second;
    for (int n = 0; n < key.frames; ++n) {
        const double l = key.left[n];
        const double r = key.right[n];
        const Lanes x = turns ? Lanes{0.5 * (l + r), 0.5 * (l - r)} : Lanes{l, r};
        const Lanes high = (x - feedback * first - second) * scale;
        const Lanes up = g * high;
        const Lanes band = up + first;
        first = band + up;
        const Lanes further = g * band;
        const Lanes low = further + second;
        second = low + further;
        const Lanes energy = band * band - low * high;
        const double loudest = std::max(firstCounts ? energy.left() : 0.0, secondCounts ? energy.right() : 0.0);
        power[n] = std::max(leastPower, squareWidth * loudest);
    }
    detector_.first = first;
    detector_.second = second;
}

void BandDynamics::toWeights(int frames)
{
    double* numbers = weights_.data();
    if (rangePerFrame_ == 0.0) {
        const double log2Gain = std::copysign(log2PerDecibel, rangeNow_);
        toParts(numbers, frames, log2Gain, 1.0 / (std::exp2(log2PerDecibel * rangeNow_) - 1.0));
        return;
    }
    for (int n = 0; n < frames; ++n) {
        const double range = rangeNow_;
        rangeNow_ += rangePerFrame_;
        const double part = std::min(1.0, numbers[n] / std::max(std::abs(range), leastRangeDb));
        numbers[n] = std::abs(range) < leastRangeDb
                         ? part
                         : std::expm1(std::numbers::ln10 / 20.0 * part * range) /
                               std::expm1(std::numbers::ln10 / 20.0 * range);
    }
}

void BandDynamics::follow(ConstBlock key)
{
    assert(key.frames <= mostFrames);
    if (rangeNow_ == 0.0 && rangePerFrame_ == 0.0) {
        std::fill_n(weights_.begin(), key.frames, 0.0);
        return;
    }
    double* numbers = weights_.data();
    listen(key, numbers);
    toMovement(numbers, key.frames, settings_.thresholdDb, std::abs(range_.target()));
    for (int n = 0; n < key.frames; ++n)
        numbers[n] = movement_.next(numbers[n]);
    if (key.frames > 0) {
        const double furthest = std::copysign(*std::max_element(numbers, numbers + key.frames), range_.target());
        if (std::abs(furthest) > std::abs(furthestMoveDb_))
            furthestMoveDb_ = furthest;
    }
    toWeights(key.frames);
}

double BandDynamics::takeMoveDb()
{
    const double furthest = furthestMoveDb_;
    furthestMoveDb_ = 0.0;
    return furthest;
}

}  // namespace lacquer
