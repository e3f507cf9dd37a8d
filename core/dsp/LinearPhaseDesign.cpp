// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/LinearPhaseDesign.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lacquer {

namespace {

/// For its phase a response is never deeper than this under its highest point: what is stopped that far needs no exact
/// one, and the logarithm of nothing is none.
constexpr double deepestPower = 1e-16;
/// The window is 1 up to this part of the way from the middle to the ends, then falls to 0 along a polynomial with
/// two smooth derivatives.
constexpr double flatPart = 0.75;

/// How many of the bands from the first on can share a pair of channels: a band for both works on any pair.
std::size_t lengthOfRun(std::span<const RoutedBand> bands, bool& midSide)
{
    bool decided = false;
    midSide = false;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const BandRoute& route = bands[i].route;
        if (route.isStereo())
            continue;
        if (decided && route.midSide != midSide)
            return i;
        midSide = route.midSide;
        decided = true;
    }
    return bands.size();
}

}  // namespace

void LinearPhaseDesign::prepare(int mostTaps)
{
    mostTaps_ = mostTaps;
    power_ = std::make_unique_for_overwrite<double[]>(std::size_t(mostTaps) + 1);
    lanes_.prepare(mostTaps + 1, 2);
    all_.prepare(mostTaps + 1, countOf(StereoPaths::All));
}

/// The number of bands that have a say in it; the product of their squared magnitudes goes to power_.
int LinearPhaseDesign::magnitudes(std::span<const RoutedBand> run, int lane, double rateHz)
{
    std::fill_n(power_.get(), bins_, 1.0);
    int count = 0;
    for (const RoutedBand& band : run) {
        if (!(lane == 0 ? band.route.first : band.route.second))
            continue;
        ++count;
        const FilterPrototype prototype = filterPrototype(band.shape);
        const double ratioPerBin = 0.5 * rateHz / (bins_ - 1) / band.shape.frequencyHz;
        for (int s = 0; s < prototype.count; ++s) {
            const PrototypeSection section = prototype.sections[std::size_t(s)];
            for (int k = 0; k < bins_; ++k)
                power_[std::size_t(k)] *= section.power(ratioPerBin * k);
        }
    }
    return count;
}

/// From power_ to a lane's complex response.
void LinearPhaseDesign::toResponse(int lane, double minimumPart, Fft& fft)
{
    double* real = lanes_.real(lane);
    double* imaginary = lanes_.imaginary(lane);
    const double* power = power_.get();
    for (int k = 0; k < bins_; ++k)
        real[k] = std::sqrt(power[k]);
    std::fill_n(imaginary, bins_, 0.0);
    if (minimumPart == 0.0)
        return;
    const double least = deepestPower * *std::max_element(power, power + bins_);
    const auto spectrum = fft.spectrum();
    for (int k = 0; k < bins_; ++k)
        spectrum[std::size_t(k)] = 0.5 * std::log(std::max(power[k], least));
    fft.inverse();
    // The cepstrum is even. Turned odd by its sign it becomes the imaginary half of what, folded onto positive times,
    // would be causal: the minimum phase.
    const auto cepstrum = fft.time();
    const std::size_t size = cepstrum.size();
    const double scale = 1.0 / double(size);
    cepstrum[0] = cepstrum[size / 2] = 0.0;
    for (std::size_t n = 1; n < size / 2; ++n) {
        cepstrum[n] *= scale;
        cepstrum[size - n] *= -scale;
    }
    fft.forward();
    for (int k = 0; k < bins_; ++k)
        put(lanes_, lane, k, std::polar(real[k], minimumPart * spectrum[std::size_t(k)].imag()));
}

/// Puts a run behind what the paths are so far.
void LinearPhaseDesign::multiply(bool midSide, bool isFirstRun)
{
    const int count = countOf(paths_);
    for (int k = 0; k < bins_; ++k) {
        std::complex<double> straight[2] = {at(lanes_, 0, k), at(lanes_, count > 1 ? 1 : 0, k)};
        std::complex<double> across = 0.0;
        if (midSide) {
            across = 0.5 * (straight[0] - straight[1]);
            straight[0] = straight[1] = 0.5 * (straight[0] + straight[1]);
        }
        std::complex<double> now[] = {straight[0], straight[1], across, across};
        if (!isFirstRun) {
            std::complex<double> before[4] = {};
            for (int path = 0; path < count; ++path)
                before[path] = at(all_, path, k);
            now[0] = straight[0] * before[0] + across * before[2];
            now[1] = straight[1] * before[1] + across * before[3];
            now[2] = straight[1] * before[2] + across * before[0];
            now[3] = straight[0] * before[3] + across * before[1];
        }
        for (int path = 0; path < count; ++path)
            put(all_, path, k, now[path]);
    }
}

void LinearPhaseDesign::design(std::span<const RoutedBand> bands, double gain, double minimumPart, int taps,
                               double rateHz, Fft& fft)
{
    assert(fft.size() == 2 * taps && taps <= mostTaps_);
    bins_ = taps + 1;
    gain_ = gain;
    paths_ = StereoPaths::Same;
    for (const RoutedBand& band : bands)
        if (!band.route.isStereo())
            paths_ = band.route.midSide || paths_ == StereoPaths::All ? StereoPaths::All : StereoPaths::Separate;
    bool isFirstRun = true;
    do {
        bool midSide = false;
        const auto run = bands.first(lengthOfRun(bands, midSide));
        for (int lane = 0; lane < (paths_ == StereoPaths::Same ? 1 : 2); ++lane) {
            const int count = magnitudes(run, lane, rateHz);
            toResponse(lane, count == 0 ? 0.0 : minimumPart, fft);
        }
        multiply(midSide, isFirstRun);
        isFirstRun = false;
        bands = bands.subspan(run.size());
    } while (!bands.empty());
}

void LinearPhaseDesign::response(int path, std::span<double> out, Fft& fft) const
{
    assert(int(out.size()) == bins_ - 1 && fft.bins() == bins_);
    const auto spectrum = fft.spectrum();
    for (int k = 0; k < bins_; ++k)
        spectrum[std::size_t(k)] = at(all_, path, k);
    fft.inverse();
    const int taps = bins_ - 1;
    const int half = taps / 2;
    const double scale = gain_ / fft.size();
    const auto ideal = fft.time();
    for (int n = 0; n < taps; ++n) {
        const int fromMiddle = n - half;
        const double u = std::max(0.0, (std::abs(fromMiddle) / double(half) - flatPart) / (1.0 - flatPart));
        const double window = 1.0 - u * u * u * (10.0 - u * (15.0 - 6.0 * u));
        const int at = fromMiddle < 0 ? fromMiddle + 2 * taps : fromMiddle;
        out[std::size_t(n)] = n == 0 ? 0.0 : scale * window * ideal[std::size_t(at)];
    }
}

}  // namespace lacquer
