// SPDX-License-Identifier: GPL-3.0-or-later
// Clipper: cuts peaks off at a ceiling, sharply or round; before a limiter, never instead of one.
#pragma once

#include "dsp/Glide.h"
#include "dsp/InstructionSet.h"
#include "dsp/Oversampler.h"
#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "dsp/StereoDelay.h"

#include <cstdint>
#include <memory>

namespace lacquer {

struct ClipperSettings {
    double ceilingDb = -1;
    double softnessPercent = 10;  ///< how far below the ceiling the bend begins: at 100 % at nought
    double mixPercent = 100;
    double oversampling = 2;  ///< 4, 8, 16 times; sharp edges want 16
};

extern const std::array<Parameter, 4> clipperTable;

/// Not linear, and nothing here listens to a key. The edge is never quite sharp: from just below the ceiling to just
/// above it the slope falls along a smooth step, because a corner's harmonics never end. Only what is cut off goes
/// through the filters of the oversampling; what lies under the bend comes out bit for bit, later. On the way back to
/// the sound's rate peaks may rise above the ceiling again by what the harmonics above the band held down.
class Clipper final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Clipper>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double>) { return false; }

    /// What is cut off a sample (>= 0 for any sign), for a ceiling and the half width of the bend around it.
    [[nodiscard]] static double excess(double sample, double ceiling, double halfWidth);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    /// How far the highest sample at the high rate was above what was left of it.
    double takeGainReductionDb() override;

private:
    static constexpr int pieceFrames = 128;

    [[nodiscard]] bool moving() const;
    void step();
    void processPiece(Block audio, int sinceStep);
    void cut(double* samples, int count, int first);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    Glide ceiling_, halfWidth_, mix_;
    Oversampler oversampler_;
    StereoDelay delay_;
    StereoBuffer added_{pieceFrames};
    double least_ = 1.0;  ///< of what is left of a sample, as a part of it
    bool started_ = false;
    std::int64_t frame_ = 0;
};

}  // namespace lacquer
