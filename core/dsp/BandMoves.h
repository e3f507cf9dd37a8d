// SPDX-License-Identifier: GPL-3.0-or-later
// BandMoves: what processors with bands can tell beside Processor's verbs: how far each band's gain moves.
#pragma once

#include <span>

namespace lacquer {

/// Implemented by some processors, asked for by meters only.
class BandMoves {
public:
    static constexpr int mostMoves = 12;

    virtual ~BandMoves() = default;

    /// Writes how far each band's gain has moved at most since the last call, in dB, below 0 where it was turned down, and
    /// returns how many there are. Takes what Processor::takeGainReductionDb would: call one of the two. `moves` has room
    /// for `mostMoves`.
    virtual int takeBandMovesDb(std::span<double> moves) = 0;
};

}  // namespace lacquer
