// SPDX-License-Identifier: GPL-3.0-or-later
// LinearPhaseDesign: impulse responses that have the magnitudes of analogue bands and a phase of one's choice.
#pragma once

#include "dsp/Fft.h"
#include "dsp/FilterPrototype.h"
#include "dsp/StereoKernel.h"

#include <complex>
#include <memory>
#include <span>

namespace lacquer {

/// On which pair of channels a band works: left and right, or mid and side; and on which of the two.
struct BandRoute {
    bool midSide = false;
    bool first = true;   ///< left or mid
    bool second = true;  ///< right or side
    [[nodiscard]] bool isStereo() const { return first && second; }
};

struct RoutedBand {
    BandShape shape;
    BandRoute route;
};

/// The analogue magnitudes are sampled directly, on a grid twice as fine as the response is long, so no band is cramped
/// at half the rate. Phase is 0 or a part of the minimum phase that belongs to the magnitude, found through the cepstrum
/// (A. V. Oppenheim and R. W. Schafer, "Discrete-Time Signal Processing"). The response is cut to its length by a window
/// that is flat over its middle three quarters. Bands act in the order given; where left and right meet mid and side, the four
/// ways are multiplied out. Nothing allocates after prepare.
class LinearPhaseDesign {
public:
    /// Sizes the memory for responses of up to mostTaps frames.
    void prepare(int mostTaps);

    /// Computes the responses of taps frames. fft has the size 2 × taps and its contents are lost. minimumPart is the
    /// part of the minimum phase that is wanted, 0 … 1.
    void design(std::span<const RoutedBand> bands, double gain, double minimumPart, int taps, double rateHz, Fft& fft);

    [[nodiscard]] StereoPaths paths() const { return paths_; }
    /// One path's response, in StereoPaths' order; its middle, the frame taps / 2, is where an input frame lands.
    void response(int path, std::span<double> out, Fft& fft) const;

private:
    [[nodiscard]] std::complex<double> at(const SpectrumStore& store, int i, int bin) const
    {
        return {store.real(i)[bin], store.imaginary(i)[bin]};
    }
    static void put(SpectrumStore& store, int i, int bin, std::complex<double> number)
    {
        store.real(i)[bin] = number.real();
        store.imaginary(i)[bin] = number.imag();
    }
    int magnitudes(std::span<const RoutedBand> run, int lane, double rateHz);
    void toResponse(int lane, double minimumPart, Fft& fft);
    void multiply(bool midSide, bool isFirstRun);

    int mostTaps_ = 0;
    int bins_ = 0;
    double gain_ = 1.0;
    StereoPaths paths_ = StereoPaths::Same;
    std::unique_ptr<double[]> power_;
    SpectrumStore lanes_;  ///< of the run at hand
    SpectrumStore all_;    ///< one per path: what the runs so far do together
};

}  // namespace lacquer
