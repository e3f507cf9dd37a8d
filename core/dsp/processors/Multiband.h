// SPDX-License-Identifier: GPL-3.0-or-later
// Multiband: compresses or expands up to five bands, each by itself.
#pragma once

#include "dsp/BandMoves.h"
#include "dsp/BandSplit.h"
#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "dsp/processors/MultibandBand.h"

#include <array>
#include <cstdint>
#include <memory>

namespace lacquer {

/// Linear with a fixed key, which is cut into the same bands. Where no band would do anything the sound passes bit for
/// bit, as it is or delayed; otherwise a minimum-phase split turns its phase, a linear-phase one does not.
class Multiband final : public Processor, public BandMoves {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<Multiband>(); }
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    static bool isTransparent(std::span<const double> values);

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;
    double takeGainReductionDb() override;
    int takeBandMovesDb(std::span<double> moves) override;

private:
    static constexpr int mostBands = MultibandSettings::mostBands;
    static constexpr int pieceFrames = 256;
    using Bands = std::array<StereoBuffer, mostBands>;

    [[nodiscard]] bool moving() const;
    void step();
    void processPiece(Block audio, ConstBlock key, int sinceStep);
    void mix(Block audio, ConstBlock dry, int sinceStep);

    double rateHz_ = 44100.0;
    int bands_ = 2;
    std::array<MultibandBand, mostBands> band_;
    BandSplit split_, keySplit_;
    bool keyApart_ = false;  ///< since reset the key has not always been the audio: it needs a split of its own
    Glide dry_;              ///< 1 while no band does anything
    Glide outputGainDb_;
    Bands sound_, key_;
    StereoBuffer late_, lateKey_;
    std::array<std::array<double, pieceFrames>, mostBands> factors_{};
    bool started_ = false;
    std::int64_t frame_ = 0;
};

}  // namespace lacquer
