// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/LimiterStage.h"

#include "dsp/Exponential.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Added to both releases, in units of 6 dB per second: an exponential alone would never leave the sound untouched again.
constexpr double endOfRelease = 0.01;

bool isOne(double gain) { return gain == 1.0; }

}  // namespace

void LimiterStage::prepare(double rateHz, int longestLookahead, double longestHoldMs, double aim)
{
    aim_ = aim;
    rateHz_ = rateHz;
    lastStep_ = endOfRelease / rateHz;
    longestHoldMs_ = longestHoldMs;
    const int longest = longestLookahead + 1 + int(std::ceil(longestHoldMs * 0.001 * rateHz));
    held_.prepare(longest);
    heldForBass_.prepare(longest);
    smoother_.prepare(longestLookahead + 1);
    setLookahead(longestLookahead);
    setRecovery(recovery_);
}

void LimiterStage::setLookahead(int frames)
{
    lookahead_ = frames;
    smoother_.setSpan(frames + 1);
    applyHolds();
    reset();
}

void LimiterStage::setRecovery(const Recovery& recovery)
{
    recovery_ = recovery;
    const auto factor = [this](double milliseconds) { return std::exp(-1.0 / (0.001 * milliseconds * rateHz_)); };
    releaseFactor_ = factor(recovery.releaseMs);
    chargeFactor_ = factor(recovery.chargeMs);
    slowReleaseFactor_ = factor(recovery.slowReleaseMs);
    applyHolds();
}

void LimiterStage::applyHolds()
{
    // Every minimum reaches back at least over the look-ahead. The smoother averages gains of that many frames, none of
    // which is above what the peak at the far end allows: so neither is their average.
    const auto frames = [this](double milliseconds) {
        return lookahead_ + 1 + int(std::lround(std::min(milliseconds, longestHoldMs_) * 0.001 * rateHz_));
    };
    held_.setWindow(frames(recovery_.holdMs));
    heldForBass_.setWindow(frames(recovery_.bassHoldMs));
}

void LimiterStage::reset()
{
    held_.reset();
    heldForBass_.reset();
    smoother_.reset(1.0);
    heldGain_ = 1;
    heldAttenuation_ = 0;
    slow_ = 0;
    attenuation_ = 0;
}

/// The lowest gain that any peak within reach asks for, and longer for peaks made by bass.
LACQUER_KERNEL void LimiterStage::findLowest(const double* peaks, const double* bassPeaks, const double* ceilings, int count)
{
    double* const lowest = lowest_.data();
    double* const forBass = lowestForBass_.data();
    const double aim = aim_;
    for (int n = 0; n < count; ++n)
        lowest[n] = peaks[n] > ceilings[n] ? ceilings[n] * aim / peaks[n] : 1.0;
    const bool bassIsHeldLonger = recovery_.bassHoldMs > recovery_.holdMs;
    if (bassIsHeldLonger) {
        for (int n = 0; n < count; ++n) {
            const double gain = lowest[n];
            const double share = std::min(std::max((bassPeaks[n] / peaks[n] - 0.4) / 0.3, 0.0), 1.0);
            const double held = 1.0 - (1.0 - gain) * share * share * (3.0 - 2.0 * share);
            forBass[n] = gain < 1.0 ? held : gain;
        }
    }
    held_.process(lowest, count);
    if (bassIsHeldLonger) {
        heldForBass_.process(forBass, count);
        for (int n = 0; n < count; ++n)
            lowest[n] = std::min(lowest[n], forBass[n]);
    }
}

/// No attenuation is exactly a gain of one.
LACQUER_KERNEL void LimiterStage::toGains(double* gains, int count) const
{
    const double* const lowest = lowest_.data();
    const double* const attenuations = attenuations_.data();
    for (int n = 0; n < count; ++n)
        gains[n] = std::min(fastExp2(-attenuations[n]), lowest[n]);
}

/// In dB: down at once, back up in two speeds.
LACQUER_KERNEL void LimiterStage::release(int count)
{
    const double* const lowest = lowest_.data();
    double* const attenuations = attenuations_.data();
    const double charge = chargeFactor_;
    const double slowRelease = slowReleaseFactor_;
    const double fastRelease = releaseFactor_;
    const double slowWeight = recovery_.slowWeight;
    const double step = lastStep_;
    double heldGain = heldGain_;
    double wanted = heldAttenuation_;
    double slow = slow_;
    double attenuation = attenuation_;
    for (int n = 0; n < count; ++n) {
        if (lowest[n] != heldGain) {
            heldGain = lowest[n];
            wanted = heldGain < 1.0 ? -fastLog2(heldGain) : 0.0;
        }
        if (wanted > slow)
            slow = wanted + (slow - wanted) * charge;
        else
            slow = std::max(wanted, wanted + (slow - wanted) * slowRelease - step);
        const double floor = std::max(wanted, slow * slowWeight);
        attenuation = std::max(floor, floor + (attenuation - floor) * fastRelease - step);
        attenuations[n] = attenuation;
    }
    heldGain_ = heldGain;
    heldAttenuation_ = wanted;
    slow_ = slow;
    attenuation_ = attenuation;
}

void LimiterStage::process(const double* peaks, const double* bassPeaks, const double* ceilings, double* gains, int count)
{
    runFor<&LimiterStage::findLowest>(set_, *this, peaks, bassPeaks, ceilings, count);
    // Nothing to do, and nothing left to release.
    if (attenuation_ == 0.0 && slow_ == 0.0 && std::ranges::all_of(lowest_.data(), lowest_.data() + count, isOne))
        std::fill_n(gains, count, 1.0);
    else {
        runFor<&LimiterStage::release>(set_, *this, count);
        runFor<&LimiterStage::toGains>(set_, *this, gains, count);
    }
    smoother_.process(gains, count);
}

}  // namespace lacquer
