// SPDX-License-Identifier: GPL-3.0-or-later
// LinearPhaseSplit: cuts sound into bands that add up to the same sound, only later.
#pragma once

#include "dsp/Block.h"
#include "dsp/Crossover.h"
#include "dsp/Fft.h"
#include "dsp/InstructionSet.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lacquer {

/// Complementary: every crossover is one low pass, a band is the difference of two of them, the highest the delayed
/// sound less the last, so the sum is the delayed sound but for rounding. The low pass is a symmetric FIR with the
/// magnitude of a fourth-order Linkwitz-Riley filter, 1 / (1 + (f / f0)⁴): 24 dB per octave and more on either side.
///
/// Convolution in equal parts in the frequency domain, in steps of hopFrames counted since reset. Moved frequencies
/// take effect with the next step, whose frames fade from the old kernels to the new.
class LinearPhaseSplit {
public:
    /// Frames from one transform to the next: some 46 ms.
    [[nodiscard]] static int hopFrames(double rateHz);
    /// Half of the kernel and one hop, some 140 ms.
    [[nodiscard]] static std::int64_t latencyFrames(double rateHz);
    /// What rings on after the latency: the other half of the kernel.
    [[nodiscard]] static std::int64_t tailFrames(double rateHz);

    /// Sizes the memory for up to this many bands, 2 … 5, sets rate and bands and ends in the reset state, silent until
    /// frequencies are set. Allocates; nothing else does.
    void prepare(double rateHz, int mostBands);
    /// The count of bands, 2 … what was prepared. Forgets all sound.
    void setBands(int bands);
    /// As Crossover::setFrequencies.
    void setFrequencies(std::span<const double> frequenciesHz, bool atOnce);
    void reset();
    /// Goes on from where another one with the same rate and bands stands.
    void takeStateOf(const LinearPhaseSplit& other);
    /// Writes one block for each band, and the delayed sound itself. None of them is `in`. The same bits for any
    /// blocks.
    void process(ConstBlock in, std::span<const Block> bands, Block delayed);

private:
    static constexpr int parts = 4;  ///< of the kernel
    static constexpr int mostPoints = Crossover::mostBands - 1;
    static constexpr int channels = 2;

    [[nodiscard]] int points() const { return bands_ - 1; }
    [[nodiscard]] int kernelFrames() const { return parts * hop_ - 1; }
    void design(std::vector<double>& kernels);
    void convolve(const std::vector<double>& kernels, int point, int channel);
    void transform();
    void writeBands(int channel);

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    int bands_ = 2;
    int mostBands_ = 2;
    int hop_ = 0;
    int bins_ = 0;
    std::array<double, mostPoints> wantedHz_{};
    std::array<double, mostPoints> designedHz_{};

    std::vector<Fft> fft_;  ///< one, of two hops; and one as long as all of the kernel for its design
    std::vector<double> window_;
    std::vector<double> kernels_, nextKernels_;          ///< spectra of [point][part], real and imaginary parts in turn
    std::vector<double> sum_;                            ///< one spectrum
    std::array<std::vector<double>, channels> past_;     ///< spectra of the last hops of the input, in a ring
    std::array<std::vector<double>, channels> heard_;    ///< the last hop and what has come since
    std::array<std::vector<double>, channels> ready_;    ///< one hop for every band and for the delayed sound
    std::array<std::vector<double>, channels> delayed_;  ///< the sound as far back as the kernel's middle
    std::vector<double> lows_;                           ///< one hop for every point, then one for fading
    int newest_ = 0;
    int place_ = 0;
};

}  // namespace lacquer
