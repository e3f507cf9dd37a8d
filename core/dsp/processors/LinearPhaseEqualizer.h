// SPDX-License-Identifier: GPL-3.0-or-later
// LinearPhaseEqualizer: the equaliser's bands without its phase, paid for with latency.
#pragma once

#include "dsp/Fft.h"
#include "dsp/LinearPhaseDesign.h"
#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "dsp/StereoConvolver.h"
#include "dsp/StereoDelay.h"
#include "dsp/StereoKernel.h"
#include "dsp/processors/LinearPhaseSettings.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace lacquer {

/// Linear. Late by half its impulse response and one hop of the convolution, 2048 frames at 44.1 kHz. Flat settings are
/// a delay to the last bit. Settings that come while it runs are designed at the next hop, at most one design per hop,
/// and faded to from the old ones: both convolutions run for that hop, equal gain because they are coherent.
class LinearPhaseEqualizer final : public Processor {
public:
    static std::unique_ptr<Processor> create() { return std::make_unique<LinearPhaseEqualizer>(); }
    /// From quality and rate only.
    static std::int64_t latencyFrames(std::span<const double> values, double rateHz);
    static std::int64_t tailFrames(std::span<const double> values, double rateHz);
    /// Never: even flat it delays, so that turning a knob does not move the sound.
    static bool isTransparent(std::span<const double>) { return false; }

    void prepare(double rateHz, int maximumFrames) override;
    void set(std::span<const double> values) override;
    void reset() override;
    void process(Block audio, ConstBlock key) override;

private:
    /// What a set of settings sounds like.
    struct Version {
        LinearPhaseSettings settings;
        bool known = false;
        bool flat = true;
        StereoKernel kernel;
    };

    [[nodiscard]] int taps() const;
    void design(Version& version);
    void render(const Version& version, Block out);
    void hop();

    double rateHz_ = 44100.0;
    int hopFrames_ = 0;
    int fadeFrames_ = 0;
    LinearPhaseSettings wanted_;
    std::array<Version, 2> versions_;
    std::size_t present_ = 0;
    bool started_ = false;
    int place_ = 0;
    StereoConvolver convolver_;
    LinearPhaseDesign design_;
    std::vector<Fft> transforms_;  ///< for designs, one per quality
    std::unique_ptr<double[]> response_;
    StereoBuffer in_, out_, faded_, direct_;
    StereoDelay toMiddle_;
};

}  // namespace lacquer
