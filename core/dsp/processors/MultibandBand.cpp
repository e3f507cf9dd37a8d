// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/MultibandBand.h"

#include "dsp/FastMath.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacquer {

namespace {

constexpr double longestHoldMs = 10.0;
constexpr double holdPartOfRelease = 0.25;
/// Added to every power before the logarithm: −240 dB, where no threshold is.
constexpr double faintPower = 1e-24;
/// A knee of zero width would divide by it; this one is as good as none.
constexpr double hardKneeDb = 1e-6;

/// 0 below the knee, a parabola in it, straight above; without branches so that loops over it vectorise.
inline double bent(double overDb, double knee)
{
    const double inKnee = std::min(std::max(overDb + 0.5 * knee, 0.0), knee);
    const double above = std::max(overDb - 0.5 * knee, 0.0);
    return inKnee * inKnee / (2.0 * knee) + above;
}

double aboveSlope(const MultibandBandSettings& settings)
{
    return settings.expands >= 0.5 ? 0.0 : 1.0 - 1.0 / settings.ratio;
}

double belowSlope(const MultibandBandSettings& settings)
{
    return settings.expands >= 0.5 ? settings.ratio - 1.0 : 0.0;
}

}  // namespace

auto MultibandBand::glides()
{
    return std::array{&threshold_, &above_, &below_, &knee_, &range_, &gain_, &active_, &heard_};
}

auto MultibandBand::glides() const
{
    return std::array{&threshold_, &above_, &below_, &knee_, &range_, &gain_, &active_, &heard_};
}

double MultibandBand::staticReductionDb(const MultibandBandSettings& settings, double levelDb)
{
    const double over = levelDb - settings.thresholdDb;
    const double knee = std::max(settings.kneeDb, hardKneeDb);
    return std::min(aboveSlope(settings) * bent(over, knee) + belowSlope(settings) * bent(-over, knee),
                    settings.rangeDb);
}

void MultibandBand::prepare(double rateHz)
{
    rateHz_ = rateHz;
    hold_.prepare(int(std::ceil(longestHoldMs * rateHz / 1000.0)) + 2);
    set({}, true, true);
    reset();
}

void MultibandBand::set(const MultibandBandSettings& settings, bool heard, bool atOnce)
{
    settings_ = settings;
    threshold_.set(settings.thresholdDb, atOnce, rateHz_);
    above_.set(aboveSlope(settings), atOnce, rateHz_);
    below_.set(belowSlope(settings), atOnce, rateHz_);
    knee_.set(std::max(settings.kneeDb, hardKneeDb), atOnce, rateHz_);
    range_.set(settings.rangeDb, atOnce, rateHz_);
    gain_.set(settings.gainDb, atOnce, rateHz_);
    active_.set(settings.on >= 0.5 ? 1.0 : 0.0, atOnce, rateHz_);
    heard_.set(heard ? 1.0 : 0.0, atOnce, rateHz_);
    applyTimes();
}

/// Speeds change at once: the reduction stays smooth because it is smoothed by them.
void MultibandBand::applyTimes()
{
    const double holdSeconds = std::min(holdPartOfRelease * settings_.releaseMs, longestHoldMs) / 1000.0;
    const int holdFrames = int(std::lround(holdSeconds * rateHz_));
    const double louder = Envelope::remainder(settings_.attackMs / 1000.0, rateHz_);
    const double softer = Envelope::remainder(settings_.releaseMs / 1000.0 - holdFrames / rateHz_, rateHz_);
    hold_.setWindow(1 + holdFrames);
    if (settings_.expands >= 0.5)
        envelope_.setRemainders(softer, louder);
    else
        envelope_.setRemainders(louder, softer);
}

void MultibandBand::reset()
{
    for (Glide* glide : glides())
        glide->arrive();
    hold_.reset();
    envelope_.reset();
    applyTimes();
    largestReductionDb_ = 0.0;
}

bool MultibandBand::moving() const
{
    const auto all = glides();
    return std::any_of(all.begin(), all.end(), [](const Glide* glide) { return glide->moving(); });
}

void MultibandBand::step()
{
    for (Glide* glide : glides())
        glide->step();
}

void MultibandBand::gains(ConstBlock key, double* factors, int firstFrame)
{
    runFor<&MultibandBand::computeGains>(set_, *this, key, factors, firstFrame);
}

LACQUER_KERNEL void MultibandBand::computeGains(ConstBlock key, double* factors, int firstFrame)
{
    const int frames = key.frames;
    for (int n = 0; n < frames; ++n)
        factors[n] = std::max(key.left[n] * key.left[n], key.right[n] * key.right[n]) + faintPower;
    hold_.process(factors, frames);
    const Glide threshold = threshold_;
    const Glide above = above_;
    const Glide below = below_;
    const Glide knee = knee_;
    const Glide range = range_;
    for (int n = 0; n < frames; ++n) {
        const int at = firstFrame + n;
        const double over = quickDecibelsFromPower(factors[n]) - threshold.at(at);
        const double width = knee.at(at);
        factors[n] = std::min(above.at(at) * bent(over, width) + below.at(at) * bent(-over, width), range.at(at));
    }
    const Glide active = active_;
    const Glide heard = heard_;
    const Glide gain = gain_;
    envelope_.process(factors, frames);
    double largest = largestReductionDb_;
    for (int n = 0; n < frames; ++n)
        largest = std::max(largest, active.at(firstFrame + n) * factors[n]);
    largestReductionDb_ = largest;
    for (int n = 0; n < frames; ++n) {
        const int at = firstFrame + n;
        factors[n] = heard.at(at) * quickGainFromDecibels(active.at(at) * (gain.at(at) - factors[n]));
    }
}

double MultibandBand::takeReductionDb()
{
    const double largest = heard_.target() > 0.0 ? largestReductionDb_ : 0.0;
    largestReductionDb_ = 0.0;
    return largest;
}

}  // namespace lacquer
