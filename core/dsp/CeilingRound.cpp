// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/CeilingRound.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacquer {

int CeilingRound::halfWidth(double rateHz) { return int(std::lround(0.005 * rateHz)); }

int CeilingRound::latencyFrames(double rateHz) { return TruePeakScan::latencyFrames + halfWidth(rateHz); }

void CeilingRound::prepare(double rateHz, double threshold, double target)
{
    threshold_ = threshold;
    target_ = target;
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
    lastChanged_ = std::numeric_limits<std::int64_t>::min();
}

void CeilingRound::process(Block audio, double* gains, std::uint8_t* changed)
{
    assert(audio.frames <= maximumFrames);
    for (int done = 0; done < audio.frames;) {
        const int count = std::min(audio.frames - done, scan_.room());
        scan_.push(audio.part(done, count));
        for (int n = done; n < done + count; ++n)
            if (changed[n] != 0)
                lastChanged_ = received_ + n;
        done += count;
        if (scan_.room() == 0)
            examine();
    }

    const Block deviation = gainBlock_.block(audio.frames);
    for (int n = 0; n < audio.frames; ++n)
        deviation.left[n] = deviation.right[n] = gains[n] - 1.0;
    delay_.process(audio);
    gainDelay_.process(deviation);
    for (int n = 0; n < audio.frames; ++n) {
        double& own = ownGains_[std::size_t(received_ - latency_ + n) & (ownGains_.size() - 1)];
        audio.left[n] *= own;
        audio.right[n] *= own;
        gains[n] = (1.0 + deviation.left[n]) * own;
        changed[n] = own != 1.0;
        own = 1.0;
    }
    received_ += audio.frames;
}

void CeilingRound::examine()
{
    // Nothing new in the whole window: the round before has already found it to fit.
    if (lastChanged_ >= scan_.hopStart() - TruePeakScan::reach) {
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
    for (std::size_t k = 0; k < window_.size(); ++k) {
        const double here = 1.0 - (1.0 - gain) * window_[k];
        double& after = ownGains_[(std::size_t(frame) + k) & mask];
        double& before = ownGains_[(std::size_t(frame) - k) & mask];
        after = std::min(after, here);
        before = std::min(before, here);
    }
}

}  // namespace lacquer
