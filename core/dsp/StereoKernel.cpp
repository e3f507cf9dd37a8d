// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/StereoKernel.h"

#include <algorithm>
#include <cassert>

namespace lacquer {

void StereoKernel::prepare(int partFrames, int mostParts)
{
    partFrames_ = partFrames;
    mostParts_ = mostParts;
    for (SpectrumStore& path : spectra_)
        path.prepare(partFrames + 1, mostParts);
}

void StereoKernel::begin(StereoPaths paths, int parts)
{
    assert(parts % 2 == 0 && parts <= mostParts_);
    paths_ = paths;
    parts_ = parts;
}

void StereoKernel::put(int path, std::span<const double> response, Fft& fft)
{
    assert(fft.size() == 2 * partFrames_ && response.size() == std::size_t(parts_) * std::size_t(partFrames_));
    const double scale = 1.0 / fft.size();
    for (int part = 0; part < parts_; ++part) {
        const auto samples = response.subspan(std::size_t(part * partFrames_), std::size_t(partFrames_));
        std::ranges::fill(std::ranges::copy(samples, fft.time().begin()).out, fft.time().end(), 0.0);
        fft.forward();
        double* real = spectra_[std::size_t(path)].real(part);
        double* imaginary = spectra_[std::size_t(path)].imaginary(part);
        const auto bins = fft.spectrum();
        for (std::size_t k = 0; k < bins.size(); ++k) {
            real[k] = scale * bins[k].real();
            imaginary[k] = scale * bins[k].imag();
        }
    }
}

}  // namespace lacquer
