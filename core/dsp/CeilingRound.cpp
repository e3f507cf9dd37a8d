// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/CeilingRound.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacquer {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

}  // namespace

int CeilingRound::halfWidth(double rateHz) { return int(std::lround(0.005 * rateHz)); }

int CeilingRound::latencyFrames(double rateHz) { return TruePeakScan::latencyFrames + halfWidth(rateHz); }

void CeilingRound::prepare(double rateHz, double threshold, double target, Measures measures)
{
    threshold_ = threshold;
    target_ = target;
    measures_ = measures;
    const int half = halfWidth(rateHz);
    latency_ = latencyFrames(rateHz);
    window_.resize(std::size_t(half));
    for (int k = 0; k < half; ++k)
        window_[std::size_t(k)] = 0.5 + 0.5 * std::cos(std::numbers::pi * k / half);
    ownGains_.resize(std::bit_ceil(std::size_t(latency_ + half + 2 * maximumFrames)));
    delay_.prepare(latency_);
    gainDelay_.prepare(latency_);
    reset();
}

void CeilingRound::reset()
{
    scan_.reset();
    delay_.reset();
    gainDelay_.reset();
    std::ranges::fill(ownGains_, 1.0);
    received_ = 0;
    lastChanged_ = lastTraced_ = lastDipped_ = never;
}

void CeilingRound::process(Block audio, Trace& trace)
{
    assert(audio.frames <= maximumFrames);
    for (int done = 0; done < audio.frames;) {
        const int count = std::min(audio.frames - done, scan_.room());
        scan_.push(audio.part(done, count));
        for (int n = done; n < done + count && !trace.none; ++n) {
            if (trace.changed[std::size_t(n)] != 0)
                lastChanged_ = received_ + n;
            if (trace.gains[std::size_t(n)] != 1.0)
                lastTraced_ = received_ + n;
        }
        done += count;
        if (scan_.room() == 0)
            examine();
    }
    delay_.process(audio);
    const std::int64_t output = received_ - latency_;
    received_ += audio.frames;
    if (lastTraced_ >= output - latency_ || lastDipped_ >= output)
        delayTrace(audio, trace);
    else
        trace.none = true;  // and the delay of the gains holds nothing but zeros
}

void CeilingRound::delayTrace(Block audio, Trace& trace)
{
    const Block deviation = gainBlock_.block(audio.frames);
    for (int n = 0; n < audio.frames; ++n)
        deviation.left[n] = deviation.right[n] = trace.none ? 0.0 : trace.gains[std::size_t(n)] - 1.0;
    gainDelay_.process(deviation);
    const std::int64_t output = received_ - audio.frames - latency_;
    for (int n = 0; n < audio.frames; ++n) {
        double& own = ownGains_[std::size_t(output + n) & (ownGains_.size() - 1)];
        audio.left[n] *= own;
        audio.right[n] *= own;
        trace.gains[std::size_t(n)] = (1.0 + deviation.left[n]) * own;
        trace.changed[std::size_t(n)] = own != 1.0;
        own = 1.0;
    }
    trace.none = false;
}

void CeilingRound::examine()
{
    // Nothing new in the whole window: the round before has already found it to fit.
    if (measures_ == Measures::Everything || lastChanged_ >= scan_.hopStart() - TruePeakScan::reach) {
        for (int c = 0; c < 2; ++c) {
            scan_.analyse(c, threshold_);
            for (const TruePeakScan::Maximum& maximum : scan_.maxima())
                dip(scan_.hopStart() + std::llround(std::max(0.0, maximum.position)), target_ / maximum.value);
        }
    }
    scan_.advance();
}

/// Lowers the gain around a frame of the input; what is lower already stays.
void CeilingRound::dip(std::int64_t frame, double gain)
{
    const std::size_t mask = ownGains_.size() - 1;
    if (ownGains_[std::size_t(frame) & mask] <= gain)
        return;
    lastDipped_ = std::max(lastDipped_, frame + std::int64_t(window_.size()));
    for (std::size_t k = 0; k < window_.size(); ++k) {
        const double here = 1.0 - (1.0 - gain) * window_[k];
        double& after = ownGains_[(std::size_t(frame) + k) & mask];
        double& before = ownGains_[(std::size_t(frame) - k) & mask];
        after = std::min(after, here);
        before = std::min(before, here);
    }
}

}  // namespace lacquer
