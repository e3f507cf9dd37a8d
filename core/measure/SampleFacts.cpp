// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/SampleFacts.h"

#include <bit>
#include <cmath>

namespace lacquer {

namespace {

constexpr double gridSteps = 2147483648.0;  // 32 bits

}  // namespace

void SampleFacts::process(ConstBlock in)
{
    for (int c = 0; c < channels_; ++c)
        look(c, in.channel(c), in.frames);
    if (channels_ == 2) {
        for (int n = 0; n < in.frames; ++n) {
            product_ += in.left[n] * in.right[n];
            identical_ = identical_ && in.left[n] == in.right[n];
        }
    }
    frames_ += in.frames;
}

void SampleFacts::look(int c, const double* samples, int count)
{
    Channel& channel = all_[std::size_t(c)];
    Run& run = runs_[std::size_t(c)];
    for (int n = 0; n < count; ++n) {
        const double sample = samples[n];
        const double magnitude = std::abs(sample);
        channel.sum += sample;
        channel.squares += sample * sample;
        channel.peak = std::max(channel.peak, magnitude);
        if (magnitude > silence) {
            const std::int64_t frame = frames_ + n;
            if (firstSound_ < 0 || frame < firstSound_)
                firstSound_ = frame;
            endOfSound_ = std::max(endOfSound_, frame + 1);
        }
        if (magnitude > 1.0 && ++channel.overs == 1)
            channel.firstOver = frames_ + n;
        if (magnitude < fullScale) {
            run.length = 0;
        } else {
            run.length = sample == run.value ? run.length + 1 : 1;
            run.value = sample;
            if (run.length == clippedSamples && ++channel.clippedRuns == 1)
                channel.firstRun = frames_ + n + 1 - clippedSamples;
            if (run.length >= clippedSamples)
                channel.longestRun = std::max(channel.longestRun, run.length);
        }
    }
    // Most floats leave the grid with their first samples, and then there is nothing to find any more.
    for (int n = 0; n < count && onGrid_; ++n) {
        const double scaled = samples[n] * gridSteps;
        const auto word = std::int64_t(scaled);
        onGrid_ = double(word) == scaled;
        bits_ |= std::uint64_t(word);
    }
}

int SampleFacts::bitsUsed() const
{
    return onGrid_ && bits_ != 0 ? std::max(1, 32 - std::countr_zero(bits_)) : 0;
}

double SampleFacts::correlation() const
{
    const double norm = std::sqrt(all_[0].squares * all_[1].squares);
    return norm > 0 ? product_ / norm : 0.0;
}

}  // namespace lacquer
