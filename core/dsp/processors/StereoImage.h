// SPDX-License-Identifier: GPL-3.0-or-later
// StereoImage: how wide, whereto, how mono in the bass, and how little of it the correlation may take.
#pragma once

#include "dsp/Envelope.h"
#include "dsp/Glide.h"
#include "dsp/InstructionSet.h"
#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "dsp/StereoDelay.h"
#include "dsp/processors/StereoImagePath.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

/// Rotation, width of up to three bands, mono bass, guard, balance, in this order. Linear; the guard listens to what
/// becomes of the key. It follows the correlation over some 50 ms and turns the side down, by 24 dB at most, where it
/// would fall below the bound: the width at which it does not is a quadratic's solution. Settings that do nothing leave
/// the sound bit for bit, with the linear-phase split delayed.
class StereoImage final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<StereoImage>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double> values);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;

private:
    static constexpr int pieceFrames = StereoImagePath::maximumFrames;

    [[nodiscard]] bool moving() const;
    void step();
    void processPiece(Block audio, ConstBlock key, int sinceStep);
    void guard(ConstBlock midSide, int sinceStep);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    StereoImageSettings settings_;
    StereoImagePath path_, keyPath_;
    bool keyApart_ = false;  ///< since reset the key has not always been the audio
    Glide bound_, left_{1.0}, right_{1.0};
    StereoDelay delay_;
    StereoBuffer sound_{pieceFrames}, heard_{pieceFrames};
    std::array<double, pieceFrames> sideGain_{};
    double midPower_ = 0.0, sidePower_ = 0.0, common_ = 0.0;
    double remainder_ = 0.0;
    Envelope reduction_;
    double largestReductionDb_ = 0.0;
    bool started_ = false;
    std::int64_t frame_ = 0;
};

}  // namespace lacquer
