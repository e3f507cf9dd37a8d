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

void LimiterStage::process(const double* peaks, const double* bassPeaks, const double* ceilings, double* gains, int count)
{
    // The lowest gain that any peak within reach asks for, and longer for peaks made by bass.
    for (int n = 0; n < count; ++n)
        lowest_[std::size_t(n)] = held_.next(fitting(peaks[n], ceilings[n]));
    if (recovery_.bassHoldMs > recovery_.holdMs) {
        for (int n = 0; n < count; ++n) {
            double gain = fitting(peaks[n], ceilings[n]);
            if (gain < 1.0) {
                const double share = std::clamp((bassPeaks[n] / peaks[n] - 0.4) / 0.3, 0.0, 1.0);
                gain = 1.0 - (1.0 - gain) * share * share * (3.0 - 2.0 * share);
            }
            lowest_[std::size_t(n)] = std::min(lowest_[std::size_t(n)], heldForBass_.next(gain));
        }
    }

    // Nothing to do, and nothing left to release.
    if (attenuation_ == 0.0 && slow_ == 0.0 && std::ranges::all_of(lowest_.data(), lowest_.data() + count, isOne)) {
        for (int n = 0; n < count; ++n)
            gains[n] = smoother_.next(1.0);
        return;
    }

    // Release, in dB.
    for (int n = 0; n < count; ++n)
        attenuations_[std::size_t(n)] = released(attenuationOf(lowest_[std::size_t(n)]));

    // Smooth. No attenuation is exactly a gain of one.
    for (int n = 0; n < count; ++n)
        gains[n] = std::min(fastExp2(-attenuations_[std::size_t(n)]), lowest_[std::size_t(n)]);
    for (int n = 0; n < count; ++n)
        gains[n] = smoother_.next(gains[n]);
}

double LimiterStage::attenuationOf(double gain)
{
    if (gain != heldGain_) {
        heldGain_ = gain;
        heldAttenuation_ = gain < 1.0 ? -fastLog2(gain) : 0.0;
    }
    return heldAttenuation_;
}

/// Down at once, back up in two speeds.
double LimiterStage::released(double attenuation)
{
    if (attenuation > slow_)
        slow_ = attenuation + (slow_ - attenuation) * chargeFactor_;
    else
        slow_ = std::max(attenuation, attenuation + (slow_ - attenuation) * slowReleaseFactor_ - lastStep_);
    const double floor = std::max(attenuation, slow_ * recovery_.slowWeight);
    attenuation_ = std::max(floor, floor + (attenuation_ - floor) * releaseFactor_ - lastStep_);
    return attenuation_;
}

}  // namespace lacquer
