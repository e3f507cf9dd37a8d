// SPDX-License-Identifier: GPL-3.0-or-later
// SampleFacts: what a file's samples tell without any filter: flat tops, offset, silence, depth, and how its sides differ.
#pragma once

#include "dsp/Block.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lacquer {

/// Fed with a whole file from its start; the same bits for any blocks. One thread at a time.
class SampleFacts {
public:
    /// Samples of this magnitude or less are silence: -70 dBFS.
    static constexpr double silence = 3.1622776601683795e-4;
    /// A flat top: so many equal samples in a row at the last step of 16 bits or beyond.
    static constexpr int clippedSamples = 3;
    static constexpr double fullScale = 1.0 - 1.0 / 32768;

    struct Channel {
        double sum = 0;
        double squares = 0;
        double peak = 0;
        std::int64_t clippedRuns = 0;
        std::int64_t longestRun = 0;   ///< samples
        std::int64_t firstRun = -1;    ///< frame; -1: none
        std::int64_t overs = 0;        ///< samples beyond ±1
        std::int64_t firstOver = -1;
    };

    /// With one channel only `left` of every block counts.
    explicit SampleFacts(int channels) : channels_(channels) {}

    void process(ConstBlock in);

    [[nodiscard]] std::int64_t frames() const { return frames_; }
    [[nodiscard]] const Channel& channel(int c) const { return all_[std::size_t(c)]; }
    [[nodiscard]] double peak() const { return std::max(all_[0].peak, all_[1].peak); }
    /// First frame that is no silence, and the one after the last; frames() and 0 when all is silent.
    [[nodiscard]] std::int64_t firstSound() const { return firstSound_ < 0 ? frames_ : firstSound_; }
    [[nodiscard]] std::int64_t endOfSound() const { return endOfSound_; }
    /// Bits that are in use, counted from full scale: 16 for 16 bits in whatever they are stored. 0 for values that lie on no
    /// grid of 32 bits, and for nothing but zeros.
    [[nodiscard]] int bitsUsed() const;
    /// Both channels hold the same samples.
    [[nodiscard]] bool identical() const { return channels_ == 2 && identical_; }
    /// Of the whole file, -1…1; 0 when a channel is silent.
    [[nodiscard]] double correlation() const;

private:
    /// A run of equal samples at full scale that may still go on.
    struct Run {
        double value = 0;
        std::int64_t length = 0;
    };

    void look(int c, const double* samples, int count);

    int channels_;
    std::array<Channel, 2> all_{};
    std::array<Run, 2> runs_{};
    std::int64_t frames_ = 0;
    std::int64_t firstSound_ = -1;
    std::int64_t endOfSound_ = 0;
    std::uint64_t bits_ = 0;
    bool onGrid_ = true;
    bool identical_ = true;
    double product_ = 0;
};

}  // namespace lacquer
