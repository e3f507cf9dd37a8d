// SPDX-License-Identifier: GPL-3.0-or-later
// StereoConvolver: long impulse responses at a cost that hardly grows with their length.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/InstructionSet.h"
#include "dsp/StereoBuffer.h"
#include "dsp/StereoKernel.h"

#include <array>

namespace lacquer {

/// Uniformly partitioned overlap-save convolution in double (T. G. Stockham 1966; W. G. Gardner, J. Audio Eng. Soc.
/// 43(3), 1995): sound comes in hops of one part, each is transformed once, and its spectrum meets the first part of the
/// kernel now, the second one hop later, and so on. Two kernels can be asked about the same hop, which is how one fades
/// into another. Nothing allocates after prepare.
class StereoConvolver {
public:
    /// Sizes everything for kernels of up to mostParts parts of partFrames frames; kernels have an even number of parts.
    void prepare(int partFrames, int mostParts);
    /// Forgets all sound and says of how many parts kernels will be until the next reset.
    void reset(int parts);

    /// The transform of size 2 × partFrames, for those who make kernels; between calls its contents belong to nobody.
    [[nodiscard]] Fft& fft() { return fft_; }

    /// The next partFrames frames.
    void push(ConstBlock hop);
    /// What a kernel makes of the hops pushed so far, over the frames of the last one.
    void render(const StereoKernel& kernel, Block out);

private:
    void sum(const StereoKernel& kernel);
    void add(const StereoKernel& kernel, int path, int channel, int part, int sum, int from, int bins);
    [[nodiscard]] int placeOf(int hopsAgo) const { return (newest_ + parts_ - hopsAgo) % parts_; }

    InstructionSet set_ = instructionSet();
    int partFrames_ = 0;
    int parts_ = 0;
    int newest_ = 0;
    Fft fft_{2};
    StereoBuffer window_;
    std::array<SpectrumStore, 2> heard_;  ///< per channel a ring of the latest hops' spectra
    SpectrumStore sum_;                   ///< one per channel
};

}  // namespace lacquer
