// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/MatchCurve.h"

#include "dsp/Decibels.h"
#include "dsp/Fft.h"
#include "dsp/KWeighting.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace lacquer {

namespace {

constexpr int points = MatchCurve::points;
/// Powers are gathered over this much to either side of a point, in octaves, then differences are smoothed.
constexpr double gatherOctaves = 1.0 / 12.0;
constexpr double bassBelowHz = 200.0;
constexpr double clearOfFloorDb = 10.0;
constexpr double straightPart = 0.7;
constexpr double runOutOctaves = 0.5;

/// Mean power about every point, by a raised cosine on the logarithmic scale; between bins where they lie far apart.
std::vector<double> gathered(const std::vector<double>& power, double rateHz)
{
    const double perBin = 0.5 * rateHz / double(power.size() - 1);
    std::vector<double> out(points);
    for (int i = 0; i < points; ++i) {
        const double f = MatchCurve::frequencyHz(i);
        const double reach = std::max(f * (std::exp2(gatherOctaves) - 1.0), perBin);
        double sum = 0.0;
        double weights = 0.0;
        const auto last = std::min(double(power.size() - 1), std::floor((f + reach) / perBin));
        for (double bin = std::max(1.0, std::ceil((f - reach) / perBin)); bin <= last; ++bin) {
            const double weight = 0.5 + 0.5 * std::cos(std::numbers::pi * (bin * perBin - f) / reach);
            sum += weight * power[std::size_t(bin)];
            weights += weight;
        }
        out[std::size_t(i)] = weights > 0.0 ? sum / weights : 0.0;
    }
    return out;
}

/// Raised cosine over a third of an octave, a sixth in the bass; points that do not count take no part.
std::vector<double> smoothed(const std::vector<double>& decibels, const std::vector<double>& trust)
{
    std::vector<double> out(points, 0.0);
    for (int i = 0; i < points; ++i) {
        const int reach = MatchCurve::pointsPerOctave / (MatchCurve::frequencyHz(i) < bassBelowHz ? 6 : 3);
        double sum = 0.0;
        double weights = 0.0;
        for (int k = std::max(0, i - reach + 1); k < std::min(points, i + reach); ++k) {
            const double weight = trust[std::size_t(k)] * (0.5 + 0.5 * std::cos(std::numbers::pi * (k - i) / reach));
            sum += weight * decibels[std::size_t(k)];
            weights += weight;
        }
        out[std::size_t(i)] = weights > 0.0 ? sum / weights : 0.0;
    }
    return out;
}

/// 1 where a spectrum stands clear of its floor, 0 where it is 10 dB above it or less.
double trustIn(double power, double floor)
{
    if (!(power > 0.0))
        return 0.0;
    if (!(floor > 0.0))
        return 1.0;
    return std::clamp((10.0 * std::log10(power / floor) - clearOfFloorDb) / clearOfFloorDb, 0.0, 1.0);
}

/// What lies next to a place that does not count was gathered from across its edge.
std::vector<double> narrowed(const std::vector<double>& trust)
{
    std::vector<double> out(trust);
    for (std::size_t i = 0; i < trust.size(); ++i)
        for (std::size_t k = i < 2 ? 0 : i - 2; k < std::min(trust.size(), i + 3); ++k)
            out[i] = std::min(out[i], trust[k]);
    return out;
}

double limited(double decibels, double limit)
{
    const double straight = straightPart * limit;
    const double over = std::abs(decibels) - straight;
    if (over <= 0.0 || limit <= 0.0)
        return limit <= 0.0 ? 0.0 : decibels;
    return std::copysign(straight + (limit - straight) * std::tanh(over / (limit - straight)), decibels);
}

/// 1 inside, 0 half an octave outside or at 20 Hz and 20 kHz, whichever is nearer.
double insideOf(double f, const MatchSettings& settings)
{
    const auto runOut = [](double octaves, double available) {
        const double length = std::clamp(available, 0.1, runOutOctaves);
        const double u = std::clamp(octaves / length, 0.0, 1.0);
        return 0.5 + 0.5 * std::cos(std::numbers::pi * u);
    };
    if (f < settings.lowestHz)
        return runOut(std::log2(settings.lowestHz / f), std::log2(settings.lowestHz / MatchCurve::firstHz));
    if (f > settings.highestHz)
        return runOut(std::log2(f / settings.highestHz), std::log2(20000.0 / settings.highestHz));
    return 1.0;
}

double kWeightingPower(double f)
{
    static const auto sections = kWeightingSections(48000.0);
    const std::complex<double> z = std::polar(1.0, -2.0 * std::numbers::pi * std::min(f, 23000.0) / 48000.0);
    double power = 1.0;
    for (const KWeightingSection& s : sections)
        power *= std::norm((s.b0 + z * (s.b1 + z * s.b2)) / (1.0 + z * (s.a1 + z * s.a2)));
    return power;
}

struct Energies {
    double before = 0.0;
    double after = 0.0;

    /// Adds what a spectrum holds, K-weighted, as it is and with a curve.
    void add(const MatchCurve& curve, const AverageSpectrum& song)
    {
        const double perBin = 0.5 * song.rateHz / double(song.power.size() - 1);
        for (std::size_t bin = 1; bin < song.power.size(); ++bin) {
            const double f = double(bin) * perBin;
            const double energy = song.power[bin] * kWeightingPower(f);
            before += energy;
            after += energy * std::pow(10.0, curve.at(f) / 10.0);
        }
    }
    [[nodiscard]] double levelDb() const { return before > 0.0 && after > 0.0 ? 10.0 * std::log10(before / after) : 0.0; }
};

/// What two spectra differ by, in dB, and how much each point of that may be believed.
struct Difference {
    std::vector<double> decibels;
    std::vector<double> trust;

    Difference(const AverageSpectrum& reference, const AverageSpectrum& song) : decibels(points, 0.0), trust(points, 0.0)
    {
        assert(reference.power.size() > 1 && song.power.size() > 1);
        const auto floorOf = [](const AverageSpectrum& spectrum) {
            return spectrum.floor.empty() ? std::vector<double>(points, 0.0) : gathered(spectrum.floor, spectrum.rateHz);
        };
        const std::vector<double> wanted = gathered(reference.power, reference.rateHz);
        const std::vector<double> found = gathered(song.power, song.rateHz);
        const std::vector<double> wantedFloor = floorOf(reference);
        const std::vector<double> foundFloor = floorOf(song);
        for (std::size_t i = 0; i < points; ++i) {
            trust[i] = std::min(trustIn(wanted[i], wantedFloor[i]), trustIn(found[i], foundFloor[i]));
            if (trust[i] > 0.0)
                decibels[i] = 10.0 * std::log10(wanted[i] / found[i]);
        }
        trust = narrowed(trust);
    }

    /// From 100 Hz to 10 kHz.
    [[nodiscard]] double mean() const
    {
        double sum = 0.0;
        double weights = 0.0;
        for (std::size_t i = 0; i < points; ++i) {
            const double f = MatchCurve::frequencyHz(int(i));
            if (f >= 100.0 && f <= 10000.0) {
                sum += trust[i] * decibels[i];
                weights += trust[i];
            }
        }
        return weights > 0.0 ? sum / weights : 0.0;
    }

    [[nodiscard]] MatchCurve curve(double mean, double limitDb, const MatchSettings& settings) const
    {
        MatchCurve curve{smoothed(decibels, trust)};
        for (std::size_t i = 0; i < points; ++i) {
            const double scaled = 0.01 * settings.amountPercent * (curve.gainDb[i] - mean);
            curve.gainDb[i] = trust[i] * insideOf(MatchCurve::frequencyHz(int(i)), settings) * limited(scaled, limitDb);
        }
        return curve;
    }
};

}  // namespace

double MatchCurve::frequencyHz(int point)
{
    return firstHz * std::exp2(double(point) / pointsPerOctave);
}

double MatchCurve::at(double f) const
{
    const double place = std::clamp(pointsPerOctave * std::log2(std::max(f, 1.0) / firstHz), 0.0, double(points - 1));
    const auto i = std::min(std::size_t(place), std::size_t(points - 2));
    return gainDb[i] + (place - double(i)) * (gainDb[i + 1] - gainDb[i]);
}

AverageSpectrum StereoSpectrum::sum() const
{
    AverageSpectrum both = mid;
    const auto add = [](std::vector<double>& to, const std::vector<double>& from) {
        for (std::size_t i = 0; i < std::min(to.size(), from.size()); ++i)
            to[i] += from[i];
    };
    add(both.power, side.power);
    add(both.floor, side.floor);
    return both;
}

MatchCurve matchCurve(const AverageSpectrum& reference, const AverageSpectrum& song, const MatchSettings& settings)
{
    const Difference difference(reference, song);
    MatchCurve curve = difference.curve(difference.mean(), settings.limitDb, settings);
    Energies energies;
    energies.add(curve, song);
    curve.levelDb = energies.levelDb();
    return curve;
}

MidSideCurve matchMidSide(const StereoSpectrum& reference, const StereoSpectrum& song, const MatchSettings& settings,
                          double sideLimitDb)
{
    const Difference mid(reference.mid, song.mid);
    const double mean = mid.mean();
    const Difference side(reference.side, song.side);
    MidSideCurve curves{mid.curve(mean, settings.limitDb, settings),
                        side.curve(mean, std::min(sideLimitDb, settings.limitDb), settings)};
    Energies energies;
    energies.add(curves.mid, song.mid);
    energies.add(curves.side, song.side);
    curves.mid.levelDb = curves.side.levelDb = energies.levelDb();
    return curves;
}

MatchCurve medianCurve(std::span<const MatchCurve> curves)
{
    assert(!curves.empty());
    std::vector<double> values(curves.size());
    const auto median = [&] {
        std::sort(values.begin(), values.end());
        return 0.5 * (values[(values.size() - 1) / 2] + values[values.size() / 2]);
    };
    MatchCurve result{std::vector<double>(points)};
    for (std::size_t i = 0; i < points; ++i) {
        std::transform(curves.begin(), curves.end(), values.begin(), [i](const MatchCurve& one) { return one.gainDb[i]; });
        result.gainDb[i] = median();
    }
    std::transform(curves.begin(), curves.end(), values.begin(), [](const MatchCurve& one) { return one.levelDb; });
    result.levelDb = median();
    return result;
}

std::vector<double> linearPhaseResponse(const MatchCurve& curve, int taps, double rateHz)
{
    Fft fft(2 * taps);
    const auto spectrum = fft.spectrum();
    for (int bin = 0; bin < fft.bins(); ++bin)
        spectrum[std::size_t(bin)] = gainFromDecibels(curve.at(0.5 * rateHz * bin / taps) + curve.levelDb);
    fft.inverse();
    std::vector<double> response(std::size_t(taps), 0.0);
    const auto ideal = fft.time();
    for (int n = 1 - taps / 2; n < taps / 2; ++n) {
        const double window = 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * n / taps);
        response[std::size_t(n + taps / 2)] = window * ideal[std::size_t(std::abs(n))] / (2.0 * taps);
    }
    return response;
}

}  // namespace lacquer
