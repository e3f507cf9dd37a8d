// SPDX-License-Identifier: GPL-3.0-or-later
// Trim: level, balance and polarity; the plain things a channel strip needs before anything else.
#pragma once

#include "dsp/Processor.h"
#include "dsp/Ramp.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

struct TrimSettings {
    double gainDb = 0;
    double balancePercent = 0;  ///< turns the other side down, never one up; ±100 silences it
    double invertLeft = 0;
    double invertRight = 0;
    double swap = 0;
    double mono = 0;  ///< half the sum on both sides
};

extern const std::array<Parameter, 6> trimTable;

/// Linear: a matrix of four numbers, applied in the order swap, polarity, mono, balance, gain.
class Trim final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Trim>(); }
    static std::int64_t latencyFrames(std::span<const double>, double) { return 0; }
    static std::int64_t tailFrames(std::span<const double>, double) { return 0; }
    static bool isTransparent(std::span<const double> values);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;

private:
    double rateHz_ = 44100.0;
    bool started_ = false;
    std::array<Ramp, 4> matrix_;  ///< left from left, left from right, right from left, right from right
};

}  // namespace lacquer
