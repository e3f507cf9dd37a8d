// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/CeilingGuard.h"

#include "dsp/Decibels.h"

namespace lacquer {

namespace {

/// How far below the ceiling each round aims: at first only as far as rounding to 24 bits needs, at last a hundredth of
/// a dB, so that even a stubborn spot ends below.
constexpr std::array<double, 5> aims = {1 - 1e-6, 1 - 3e-6, 1 - 1e-5, 1 - 1e-4, 1 - 1e-3};

/// A meter whose windows lie elsewhere rounds differently in the last digits.
constexpr double found = 1 - 1e-9;

}  // namespace

CeilingGuard::CeilingGuard(std::function<void(const Dip&)> onDip) : onDip_(std::move(onDip)) {}

int CeilingGuard::latencyFrames(double rateHz) { return rounds * CeilingRound::latencyFrames(rateHz); }

void CeilingGuard::prepare(double rateHz, double ceilingDbtp)
{
    const double ceiling = gainFromDecibels(ceilingDbtp);
    for (std::size_t i = 0; i < rounds; ++i)
        rounds_[i].prepare(rateHz, ceiling * found, ceiling * aims[i],
                           i == 0 ? CeilingRound::Measures::Everything : CeilingRound::Measures::WhatChanged);
    latency_ = latencyFrames(rateHz);
    reset();
}

void CeilingGuard::reset()
{
    for (CeilingRound& round : rounds_)
        round.reset();
    outputFrame_ = -latency_;
    deepestGain_ = 1;
}

void CeilingGuard::process(Block audio)
{
    for (int done = 0; done < audio.frames; done += CeilingRound::maximumFrames) {
        const int count = std::min(CeilingRound::maximumFrames, audio.frames - done);
        trace_.none = true;
        for (CeilingRound& round : rounds_)
            round.process(audio.part(done, count), trace_);
        if (trace_.none) {
            finish();
            outputFrame_ += count;
            continue;
        }
        for (int n = 0; n < count; ++n, ++outputFrame_)
            note(trace_.gains[std::size_t(n)]);
    }
}

void CeilingGuard::note(double gain)
{
    if (gain == 1.0) {
        finish();
    } else if (gain < deepestGain_) {
        deepestGain_ = gain;
        deepestFrame_ = outputFrame_;
    }
}

void CeilingGuard::finish()
{
    if (deepestGain_ < 1.0 && onDip_)
        onDip_({deepestFrame_, -decibelsFromGain(deepestGain_)});
    deepestGain_ = 1.0;
}

}  // namespace lacquer
