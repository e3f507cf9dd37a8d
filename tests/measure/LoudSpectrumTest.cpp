// SPDX-License-Identifier: GPL-3.0-or-later
// Matching by the loud parts, middle and sides apart: what was done to a song comes back from two recordings of it.
#include "measure/LoudSpectrum.h"

#include "dsp/Fft.h"
#include "dsp/SettingsTable.h"

#include "dsp/processors/Equalizer.h"
#include "measure/Loudness.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;
using test::Stereo;

namespace {

constexpr int rateHz = 44100;

LoudSpectrum heard(const Stereo& sound, int blockFrames = 4096, int rate = rateHz)
{
    LoudSpectrum spectrum(rate);
    for (int at = 0; at < sound.frames(); at += blockFrames) {
        const int count = std::min(blockFrames, sound.frames() - at);
        spectrum.process({sound.left.data() + at, sound.right.data() + at, count});
    }
    spectrum.finish();
    return spectrum;
}

/// A song with sides: music, and pink noise that is another on either side.
Stereo wideSong(std::uint64_t seed, int seconds)
{
    Stereo song = test::music(seed, rateHz, seconds * rateHz, 0.4);
    const auto left = test::pinkNoise(seed + 1, song.frames(), 0.2);
    const auto right = test::pinkNoise(seed + 2, song.frames(), 0.2);
    for (std::size_t n = 0; n < song.left.size(); ++n) {
        song.left[n] += left[n];
        song.right[n] += right[n];
    }
    return song;
}

Stereo equalized(std::initializer_list<EqualizerBandSettings> bands, Stereo sound)
{
    EqualizerSettings settings;
    settings.band.fill({.on = 0});
    std::ranges::copy(bands, settings.band.begin());
    Equalizer equalizer;
    equalizer.prepare(rateHz, sound.frames());
    equalizer.set(valuesFrom(equalizerTable, settings));
    const Block block{sound.left.data(), sound.right.data(), sound.frames()};
    equalizer.process(block, block);
    return sound;
}

Stereo part(const Stereo& sound, double from, double to)
{
    const auto cut = [&](const std::vector<double>& x) {
        return std::vector<double>(x.begin() + std::ptrdiff_t(from * double(x.size())),
                                   x.begin() + std::ptrdiff_t(to * double(x.size())));
    };
    return {cut(sound.left), cut(sound.right)};
}

/// Means over a third of an octave, 40 Hz … 14 kHz.
std::vector<double> thirds(const MatchCurve& curve)
{
    std::vector<double> out;
    for (double f = 40; f <= 14000; f *= std::cbrt(2.0)) {
        double sum = 0;
        for (int k = -4; k <= 4; ++k)
            sum += curve.at(f * std::exp2(k / 27.0)) / 9;
        out.push_back(sum);
    }
    return out;
}

double largestApart(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

/// Both curves applied as linear-phase filters to middle and sides.
Stereo applied(const MidSideCurve& curves, const Stereo& sound)
{
    constexpr int taps = 8192;
    Stereo out = sound;
    std::vector<double> mid(sound.left.size()), side(sound.left.size());
    for (std::size_t n = 0; n < mid.size(); ++n) {
        mid[n] = 0.5 * (sound.left[n] + sound.right[n]);
        side[n] = 0.5 * (sound.left[n] - sound.right[n]);
    }
    const auto filtered = [&](std::vector<double> x, const MatchCurve& curve) {
        const auto response = linearPhaseResponse(curve, taps, rateHz);
        int size = 1;
        while (size < int(x.size()) + taps)
            size *= 2;
        Fft signal(size), kernel(size);
        std::ranges::fill(std::ranges::copy(x, signal.time().begin()).out, signal.time().end(), 0.0);
        std::ranges::fill(std::ranges::copy(response, kernel.time().begin()).out, kernel.time().end(), 0.0);
        signal.forward();
        kernel.forward();
        for (std::size_t k = 0; k < signal.spectrum().size(); ++k)
            signal.spectrum()[k] *= kernel.spectrum()[k] / double(size);
        signal.inverse();
        std::copy_n(signal.time().begin() + taps / 2, x.size(), x.begin());
        return x;
    };
    mid = filtered(std::move(mid), curves.mid);
    side = filtered(std::move(side), curves.side);
    for (std::size_t n = 0; n < mid.size(); ++n) {
        out.left[n] = mid[n] + side[n];
        out.right[n] = mid[n] - side[n];
    }
    return out;
}

double integrated(const Stereo& sound)
{
    Loudness loudness(rateHz, 2, Loudness::Library::Without);
    loudness.process({sound.left.data(), sound.right.data(), sound.frames()});
    return loudness.reading().ownIntegratedLufs;
}

}  // namespace

class LoudSpectrumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNoiseByItsVariance()
    {
        const Stereo noise{test::noise(1, 10 * rateHz, 0.3), test::noise(2, 10 * rateHz, 0.3)};
        const StereoSpectrum spectra = heard(noise).spectra();
        for (const AverageSpectrum* spectrum : {&spectra.mid, &spectra.side}) {
            double mean = 0;
            for (std::size_t k = 10; k + 10 < spectrum->power.size(); ++k)
                mean += spectrum->power[k] / double(spectrum->power.size() - 20);
            // A variance of 0.03 in either channel, half of it in the middle and half in the sides.
            QVERIFY(std::abs(10 * std::log10(mean / 0.015)) < 0.1);
        }
    }

    void hearsTheLoudPartsOnly()
    {
        // A bright verse 12 dB under a dull chorus: the chorus is the song. 3 dB under it, both are.
        const Stereo chorus = equalized({{1, double(BandType::HighShelf), 3000, -9}}, wideSong(5, 10));
        const Stereo verse = equalized({{1, double(BandType::HighShelf), 3000, 9}}, wideSong(6, 10));
        const auto song = [&](double verseDb) {
            Stereo both = chorus;
            const double gain = std::pow(10.0, (integrated(chorus) - integrated(verse) + verseDb) / 20);
            for (const double x : verse.left)
                both.left.push_back(gain * x);
            for (const double x : verse.right)
                both.right.push_back(gain * x);
            return both;
        };
        const auto alone = heard(chorus).spectra();
        const auto apart = [&](const Stereo& sound) {
            return largestApart(thirds(matchCurve(heard(sound).spectra().mid, alone.mid, {})),
                                std::vector<double>(26, 0.0));
        };
        const double soft = apart(song(-12));
        const double loud = apart(song(-3));
        qInfo("a verse 12 dB down moves the balance by %.2f dB, one 3 dB down by %.2f dB", soft, loud);
        QVERIFY(soft < 0.5 && loud > 2);
        QVERIFY(heard(song(-12)).loudShare() < 0.65 && heard(song(-3)).loudShare() > 0.9);
    }

    void recoversWhatWasDoneToMiddleAndSides()
    {
        const Stereo song = wideSong(5, 20);
        const EqualizerBandSettings mid{1, double(BandType::Bell), 2500, 3, 0.8, 1, double(BandChannels::Mid)};
        const EqualizerBandSettings side{1, double(BandType::HighShelf), 5000, 2, 0.7071,
                                         1, double(BandChannels::Side)};
        const StereoSpectrum before = heard(song).spectra();
        const StereoSpectrum after = heard(equalized({mid, side}, song)).spectra();
        const MidSideCurve curves = matchMidSide(after, before, {});
        const auto wanted = [](const EqualizerBandSettings& band) {
            MatchCurve curve{std::vector<double>(MatchCurve::points)};
            for (int i = 0; i < MatchCurve::points; ++i)
                curve.gainDb[std::size_t(i)] = prototypeResponseDb(band.shape(), MatchCurve::frequencyHz(i));
            return thirds(curve);
        };
        // The middle's mean is not matched, and the sides go by the middle's.
        auto expectedMid = wanted(mid);
        auto expectedSide = wanted(side);
        const auto foundMid = thirds(curves.mid);
        const auto foundSide = thirds(curves.side);
        double mean = 0;
        for (std::size_t i = 0; i < foundMid.size(); ++i)
            mean += (expectedMid[i] - foundMid[i]) / double(foundMid.size());
        for (std::size_t i = 0; i < foundMid.size(); ++i) {
            expectedMid[i] -= mean;
            expectedSide[i] -= mean;
        }
        const double midError = largestApart(foundMid, expectedMid);
        const double sideError = largestApart(foundSide, expectedSide);
        qInfo("middle within %.3f dB, sides within %.3f dB", midError, sideError);
        QVERIFY(test::keepsAtMost("9.recovers", "middle", 0.5, midError, "dB"));
        QVERIFY(test::keepsAtMost("9.recovers", "sides", 0.5, sideError, "dB"));
    }

    void asksForNothingOfItself()
    {
        const StereoSpectrum song = heard(wideSong(7, 8)).spectra();
        const MidSideCurve curves = matchMidSide(song, song, {});
        double largest = 0;
        for (const MatchCurve* curve : {&curves.mid, &curves.side})
            for (const double gain : curve->gainDb)
                largest = std::max(largest, std::abs(gain));
        QVERIFY(test::keepsAtMost("9.identity", "middle and sides", 0.2, largest, "dB"));
        // Mono: the sides are left alone whatever the reference has there.
        Stereo mono = wideSong(7, 8);
        mono.right = mono.left;
        const MidSideCurve toWide = matchMidSide(song, heard(mono).spectra(), {});
        QVERIFY(std::ranges::all_of(toWide.side.gainDb, [](double gain) { return gain == 0.0; }));
    }

    void agreesAboutTwoHalvesOfASong()
    {
        const Stereo song = wideSong(9, 40);
        const StereoSpectrum reference =
            heard(equalized({{1, double(BandType::HighShelf), 4000, 4}}, wideSong(31, 12))).spectra();
        const auto curvesOf = [&](double from, double to) {
            return matchMidSide(reference, heard(part(song, from, to)).spectra(), {});
        };
        const MidSideCurve first = curvesOf(0, 0.5);
        const MidSideCurve second = curvesOf(0.5, 1);
        const double mid = largestApart(thirds(first.mid), thirds(second.mid));
        const double side = largestApart(thirds(first.side), thirds(second.side));
        qInfo("halves differ by %.3f dB in the middle, %.3f dB at the sides", mid, side);
        QVERIFY(test::keepsAtMost("9.halves", "loud parts, middle", 1, mid, "dB"));
        QVERIFY(test::keepsAtMost("9.halves", "loud parts, sides", 1, side, "dB"));
    }

    void neverPassesItsLimits()
    {
        const StereoSpectrum song = heard(wideSong(7, 8)).spectra();
        StereoSpectrum extreme = song;
        for (AverageSpectrum* spectrum : {&extreme.mid, &extreme.side})
            for (std::size_t bin = 0; bin < spectrum->power.size(); ++bin)
                spectrum->power[bin] *= std::pow(10.0, 4.0 * std::sin(double(bin) * 0.02));
        const MidSideCurve curves = matchMidSide(extreme, song, {});
        const auto largest = [](const MatchCurve& curve) {
            double most = 0;
            for (const double gain : curve.gainDb)
                most = std::max(most, std::abs(gain));
            return most;
        };
        QVERIFY(largest(curves.mid) > 4 && largest(curves.side) > 2);
        QVERIFY(test::keepsAtMost("9.limits", "middle, 6 dB", 6, largest(curves.mid), "dB"));
        QVERIFY(test::keepsAtMost("9.limits", "sides, 3 dB", 3, largest(curves.side), "dB"));
    }

    void keepsTheLoudness()
    {
        const Stereo song = wideSong(9, 15);
        const Stereo reference = equalized(
            {{1, double(BandType::LowShelf), 150, 4}, {1, double(BandType::Bell), 3000, -4, 0.7}}, wideSong(12, 15));
        const Stereo matched = applied(matchMidSide(heard(reference).spectra(), heard(song).spectra(), {}), song);
        const double louder = integrated(matched) - integrated(song);
        qInfo("loudness %+.3f LU", louder);
        QVERIFY(test::keepsWithin("9.loudness", "middle and sides apart", 0.1, louder, "LU"));
    }

    void givesTheSameBitsForAnyBlocksAndNothingForSilence()
    {
        const Stereo song = wideSong(3, 6);
        const StereoSpectrum whole = heard(song, song.frames()).spectra();
        for (const int blockFrames : {1, 997, 44100})
            QVERIFY(heard(song, blockFrames).spectra().mid.power == whole.mid.power);
        const std::vector<double> silence(6 * rateHz, 0.0);
        const StereoSpectrum nothing = heard({silence, silence}).spectra();
        QVERIFY(std::ranges::all_of(nothing.mid.power, [](double power) { return power == 0.0; }));
        QCOMPARE(LoudSpectrum(rateHz).loudShare(), 0.0);
        const MidSideCurve curves = matchMidSide(whole, nothing, {});
        QVERIFY(std::ranges::all_of(curves.mid.gainDb, [](double gain) { return gain == 0.0; }));
        QCOMPARE(curves.mid.levelDb, 0.0);
    }
};

LACQUER_TEST(LoudSpectrumTest)
#include "LoudSpectrumTest.moc"
