// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/LimiterStage.h"

#include "dsp/Exponential.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Added to both releases, in units of 6 dB per second: an exponential alone would never leave the sound untouched again.
constexpr double endOfRelease = 0.01;

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
    gain_ = 1;
}

double LimiterStage::next(double peak, double bassPeak, double ceiling)
{
    const double fitting = peak > ceiling ? ceiling * aim_ / peak : 1.0;
    double fittingForBass = 1.0;
    if (fitting < 1.0) {
        const double share = std::clamp((bassPeak / peak - 0.4) / 0.3, 0.0, 1.0);
        fittingForBass = 1.0 - (1.0 - fitting) * share * share * (3.0 - 2.0 * share);
    }
    const double lowest = std::min(held_.next(fitting), heldForBass_.next(fittingForBass));
    if (lowest != heldGain_) {
        heldGain_ = lowest;
        heldAttenuation_ = lowest < 1.0 ? -fastLog2(lowest) : 0.0;
    }
    const double before = attenuation_;
    if (released(heldAttenuation_) != before)
        gain_ = attenuation_ > 0.0 ? std::min(fastExp2(-attenuation_), lowest) : 1.0;
    return smoother_.next(gain_);
}

/// Down at once, back up in two speeds.
double LimiterStage::released(double attenuation)
{
    slow_ = attenuation > slow_ ? attenuation + (slow_ - attenuation) * chargeFactor_
                                : std::max(attenuation, attenuation + (slow_ - attenuation) * slowReleaseFactor_ - lastStep_);
    const double floor = std::max(attenuation, slow_ * recovery_.slowWeight);
    attenuation_ = std::max(floor, floor + (attenuation_ - floor) * releaseFactor_ - lastStep_);
    return attenuation_;
}

}  // namespace lacquer
