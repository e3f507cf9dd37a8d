// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/BandSplit.h"

namespace lacquer {

std::int64_t BandSplit::latencyFrames(SplitKind kind, double rateHz)
{
    return kind == SplitKind::LinearPhase ? LinearPhaseSplit::latencyFrames(rateHz) : 0;
}

std::int64_t BandSplit::tailFrames(SplitKind kind, std::span<const double> frequenciesHz, double rateHz)
{
    return kind == SplitKind::LinearPhase ? LinearPhaseSplit::tailFrames(rateHz)
                                          : Crossover::tailFrames(frequenciesHz, rateHz);
}

void BandSplit::prepare(double rateHz, int mostBands)
{
    rateHz_ = rateHz;
    linear_.prepare(rateHz, mostBands);
    kind_ = SplitKind::MinimumPhase;
    bands_ = 2;
    crossover_.prepare(rateHz, bands_);
}

void BandSplit::setShape(SplitKind kind, int bands)
{
    if (kind == kind_ && bands == bands_)
        return;
    kind_ = kind;
    bands_ = bands;
    if (kind_ == SplitKind::LinearPhase)
        linear_.setBands(bands);
    else
        crossover_.prepare(rateHz_, bands);
}

void BandSplit::setFrequencies(std::span<const double> frequenciesHz, bool atOnce)
{
    if (kind_ == SplitKind::LinearPhase)
        linear_.setFrequencies(frequenciesHz, atOnce);
    else
        crossover_.setFrequencies(frequenciesHz, atOnce);
}

void BandSplit::reset()
{
    if (kind_ == SplitKind::LinearPhase)
        linear_.reset();
    else
        crossover_.reset();
}

void BandSplit::takeStateOf(const BandSplit& other)
{
    if (kind_ == SplitKind::LinearPhase)
        linear_.takeStateOf(other.linear_);
    else
        crossover_ = other.crossover_;
}

void BandSplit::process(ConstBlock in, std::span<const Block> bands, Block delayed)
{
    if (kind_ == SplitKind::LinearPhase) {
        linear_.process(in, bands, delayed);
    } else {
        crossover_.process(in, bands);
        delayed.copyFrom(in);
    }
}

}  // namespace lacquer
