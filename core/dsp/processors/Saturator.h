// SPDX-License-Identifier: GPL-3.0-or-later
// Saturator: bends sound along a smooth curve, and keeps what does not belong there from folding back.
#pragma once

#include "dsp/Oversampler.h"
#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "dsp/StereoDelay.h"
#include "dsp/processors/SaturatorBend.h"
#include "dsp/processors/SaturatorColour.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

/// Not linear, and nothing here listens to a key. Only what the curve adds goes through the filters of the
/// oversampling: the sound itself is delayed, so that without drive, or without mix, it comes out bit for bit. What a
/// curve that is not symmetric adds goes through a high pass at 5 Hz.
class Saturator final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Saturator>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double>) { return false; }

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;

private:
    static constexpr int pieceFrames = 128;

    [[nodiscard]] bool moving() const;
    void step();
    void adoptPath();
    void processPiece(Block audio, int sinceStep);
    void removeConstant(Block added, int sinceStep);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    SaturatorCurve curve_ = SaturatorCurve::Smooth;
    Glide driveDb_, bias_, mix_, outputGainDb_;
    SaturatorPath path_;
    SaturatorColour colour_;
    Oversampler oversampler_;
    StereoDelay delay_;
    StereoBuffer added_{pieceFrames};
    std::array<double, 2> constant_{};
    bool started_ = false;
    std::int64_t frame_ = 0;
};

}  // namespace lacquer
