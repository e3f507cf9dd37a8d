// SPDX-License-Identifier: GPL-3.0-or-later
// BandSplit: a crossover of either kind, and beside its bands the untouched sound at the same time.
#pragma once

#include "dsp/Crossover.h"
#include "dsp/LinearPhaseSplit.h"

#include <cstdint>
#include <span>

namespace lacquer {

/// Which kind; the order is that of the choice in the tables.
enum class SplitKind { MinimumPhase, LinearPhase };

/// Minimum phase has no latency and turns the phase of the sum; linear phase takes some 140 ms and turns nothing.
class BandSplit {
public:
    [[nodiscard]] static std::int64_t latencyFrames(SplitKind kind, double rateHz);
    [[nodiscard]] static std::int64_t tailFrames(SplitKind kind, std::span<const double> frequenciesHz, double rateHz);

    /// Sizes the memory for either kind and up to this many bands. Ends as a minimum-phase split of two bands.
    void prepare(double rateHz, int mostBands);
    /// Chooses kind and count of bands, 2 … what was prepared. Allocates nothing; forgets all sound unless both are
    /// what they were.
    void setShape(SplitKind kind, int bands);
    /// As Crossover::setFrequencies.
    void setFrequencies(std::span<const double> frequenciesHz, bool atOnce);
    void reset();
    /// Goes on from where another one of the same rate and shape stands.
    void takeStateOf(const BandSplit& other);
    /// Writes bands and the delayed sound; none of the blocks is `in`. The same bits for any block sizes.
    void process(ConstBlock in, std::span<const Block> bands, Block delayed);

private:
    SplitKind kind_ = SplitKind::MinimumPhase;
    int bands_ = 2;
    double rateHz_ = 44100.0;
    Crossover crossover_;
    LinearPhaseSplit linear_;
};

}  // namespace lacquer
