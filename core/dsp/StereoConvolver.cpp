// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/StereoConvolver.h"

#include <algorithm>
#include <cassert>

namespace lacquer {

namespace {

/// So many bins at a time stay in the innermost cache while the parts pass.
constexpr int stretch = 256;

/// sum += a · b + c · d, bin by bin.
LACQUER_KERNEL void addProducts(const double* __restrict ar, const double* __restrict ai, const double* __restrict br,
                              const double* __restrict bi, const double* __restrict cr, const double* __restrict ci,
                              const double* __restrict dr, const double* __restrict di, double* __restrict sumReal,
                              double* __restrict sumImaginary, int bins)
{
    for (int k = 0; k < bins; ++k) {
        sumReal[k] += (ar[k] * br[k] - ai[k] * bi[k]) + (cr[k] * dr[k] - ci[k] * di[k]);
        sumImaginary[k] += (ar[k] * bi[k] + ai[k] * br[k]) + (cr[k] * di[k] + ci[k] * dr[k]);
    }
}

LACQUER_KERNEL void split(const std::complex<double>* __restrict bins, double* __restrict real,
                        double* __restrict imaginary, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        real[k] = bins[k].real();
        imaginary[k] = bins[k].imag();
    }
}

LACQUER_KERNEL void join(const double* __restrict real, const double* __restrict imaginary,
                       std::complex<double>* __restrict bins, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        bins[k] = {real[k], imaginary[k]};
}

}  // namespace

void StereoConvolver::prepare(int partFrames, int mostParts)
{
    partFrames_ = partFrames;
    fft_ = Fft(2 * partFrames);
    window_.resize(2 * partFrames);
    for (SpectrumStore& ring : heard_)
        ring.prepare(fft_.bins(), mostParts);
    sum_.prepare(fft_.bins(), 2);
    reset(std::min(2, mostParts));
}

void StereoConvolver::reset(int parts)
{
    window_.block().clear();
    for (SpectrumStore& ring : heard_)
        ring.clear(parts);
    parts_ = parts;
    newest_ = 0;
}

void StereoConvolver::push(ConstBlock hop)
{
    assert(hop.frames == partFrames_);
    newest_ = (newest_ + 1) % parts_;
    const Block window = window_.block();
    for (int c = 0; c < 2; ++c) {
        double* samples = window.channel(c);
        std::copy_n(samples + partFrames_, partFrames_, samples);
        std::copy_n(hop.channel(c), partFrames_, samples + partFrames_);
        std::copy_n(samples, window.frames, fft_.time().begin());
        fft_.forward();
        SpectrumStore& ring = heard_[std::size_t(c)];
        runFor<split>(set_, fft_.spectrum().data(), ring.real(newest_), ring.imaginary(newest_), fft_.spectrum().size());
    }
}

/// Two parts at a time, so that sums are fetched and stored half as often.
void StereoConvolver::add(const StereoKernel& kernel, int path, int channel, int part, int sum, int from, int bins)
{
    const SpectrumStore& response = kernel.path(path);
    const SpectrumStore& sound = heard_[std::size_t(channel)];
    const int now = placeOf(part);
    const int before = placeOf(part + 1);
    runFor<addProducts>(set_, response.real(part) + from, response.imaginary(part) + from, sound.real(now) + from,
                sound.imaginary(now) + from, response.real(part + 1) + from, response.imaginary(part + 1) + from,
                sound.real(before) + from, sound.imaginary(before) + from, sum_.real(sum) + from,
                sum_.imaginary(sum) + from, bins);
}

void StereoConvolver::sum(const StereoKernel& kernel)
{
    assert(kernel.parts() == parts_);
    sum_.clear(2);
    for (int from = 0; from < fft_.bins(); from += stretch) {
        const int bins = std::min(stretch, fft_.bins() - from);
        for (int part = 0; part < kernel.parts(); part += 2) {
            add(kernel, 0, 0, part, 0, from, bins);
            add(kernel, kernel.paths() == StereoPaths::Same ? 0 : 1, 1, part, 1, from, bins);
            if (kernel.paths() != StereoPaths::All)
                continue;
            add(kernel, 2, 0, part, 1, from, bins);
            add(kernel, 3, 1, part, 0, from, bins);
        }
    }
}

void StereoConvolver::render(const StereoKernel& kernel, Block out)
{
    assert(out.frames == partFrames_);
    sum(kernel);
    for (int c = 0; c < 2; ++c) {
        runFor<join>(set_, sum_.real(c), sum_.imaginary(c), fft_.spectrum().data(), fft_.spectrum().size());
        fft_.inverse();
        std::copy_n(fft_.time().begin() + partFrames_, partFrames_, out.channel(c));
    }
}

}  // namespace lacquer
