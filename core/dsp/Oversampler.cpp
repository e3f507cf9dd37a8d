// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Oversampler.h"

#include <algorithm>

namespace lacquer {

/// Delay of all filters in frames of the highest rate.
int Oversampler::lateAtTop(int stages)
{
    int late = 0;
    for (int s = 0; s < stages; ++s)
        late += 2 * HalfBand::delay(quarters[std::size_t(s)]) << (stages - 1 - s);
    return late;
}

int Oversampler::latencyFrames(int stages)
{
    const int factor = 1 << stages;
    return (lateAtTop(stages) + factor - 1) / factor;
}

void Oversampler::prepare()
{
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t s = 0; s < mostStages; ++s) {
            up_[c][s].prepare(quarters[s], maximumFrames << s);
            down_[c][s].prepare(quarters[s], maximumFrames << s);
            level_[c][s].assign(std::size_t(maximumFrames) << s, 0.0);
        }
    }
    top_.resize((maximumFrames + 1) << mostStages);
    setStages(1);
}

void Oversampler::setStages(int stages)
{
    assert(stages >= 1 && stages <= mostStages);
    stages_ = stages;
    pad_ = latencyFrames(stages) * factor() - lateAtTop(stages);
    reset();
}

void Oversampler::reset()
{
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t s = 0; s < mostStages; ++s) {
            up_[c][s].reset();
            down_[c][s].reset();
        }
        late_[c].fill(0.0);
    }
}

Block Oversampler::up(ConstBlock in)
{
    assert(in.frames <= maximumFrames);
    const int frames = in.frames * factor();
    const Block top = top_.block(frames + pad_);
    for (int c = 0; c < channels; ++c) {
        const auto i = std::size_t(c);
        const double* from = in.channel(c);
        for (int s = 0; s < stages_; ++s) {
            double* const to = s == stages_ - 1 ? top.channel(c) + pad_ : level_[i][std::size_t(s) + 1].data();
            up_[i][std::size_t(s)].up(from, in.frames << s, to);
            from = to;
        }
        std::copy_n(late_[i].begin(), pad_, top.channel(c));
        std::copy_n(top.channel(c) + frames, pad_, late_[i].begin());
    }
    return top.part(0, frames);
}

void Oversampler::down(Block high, Block out)
{
    assert(high.frames == out.frames * factor());
    for (int c = 0; c < channels; ++c) {
        const auto i = std::size_t(c);
        const double* from = high.channel(c);
        for (int s = stages_ - 1; s >= 0; --s) {
            double* const to = s == 0 ? out.channel(c) : level_[i][std::size_t(s)].data();
            down_[i][std::size_t(s)].down(from, out.frames << s, to);
            from = to;
        }
    }
}

}  // namespace lacquer
