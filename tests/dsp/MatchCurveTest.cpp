// SPDX-License-Identifier: GPL-3.0-or-later
// Matching a song to a reference: curves that are known must come back, as a curve, as bands and as a response.
#include "dsp/Fft.h"
#include "dsp/KWeighting.h"
#include "dsp/MatchBands.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Equalizer.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

EqualizerBandSettings band(BandType type, double frequencyHz, double gainDb, double q = 0.7071)
{
    return {1, double(type), frequencyHz, gainDb, q};
}

EqualizerSettings known()
{
    EqualizerSettings settings;
    settings.band[1] = band(BandType::LowShelf, 120, 3);
    settings.band[2] = band(BandType::Bell, 400, -2.5, 1);
    settings.band[3] = band(BandType::Bell, 3000, 2, 0.8);
    settings.band[6] = band(BandType::HighShelf, 8000, -3);
    return settings;
}

double responseDb(const std::vector<EqualizerBandSettings>& bands, double hertz)
{
    double sum = 0;
    for (const EqualizerBandSettings& one : bands)
        if (one.isActive())
            sum += prototypeResponseDb(one.shape(), hertz);
    return sum;
}

double responseDb(const EqualizerSettings& settings, double hertz)
{
    return responseDb({settings.band.begin(), settings.band.end()}, hertz);
}

test::Stereo equalized(const EqualizerSettings& settings, test::Stereo audio)
{
    Equalizer equalizer;
    equalizer.prepare(rateHz, audio.frames());
    equalizer.set(valuesFrom(equalizerTable, settings));
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    equalizer.process(block, block);
    return audio;
}

/// Hann windows of 8192 frames that overlap by three quarters.
AverageSpectrum averageOf(const std::vector<double>& sound, std::size_t begin, std::size_t end)
{
    const int size = 8192;
    Fft fft(size);
    AverageSpectrum average{rateHz, std::vector<double>(std::size_t(fft.bins()), 0.0), {}};
    for (std::size_t at = begin; at + size <= end; at += size / 4) {
        for (std::size_t n = 0; n < size; ++n)
            fft.time()[n] = sound[at + n] * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(n) / size));
        fft.forward();
        for (std::size_t bin = 0; bin < average.power.size(); ++bin)
            average.power[bin] += std::norm(fft.spectrum()[bin]);
    }
    return average;
}

AverageSpectrum averageOf(const std::vector<double>& sound)
{
    return averageOf(sound, 0, sound.size());
}

AverageSpectrum averageOf(const test::Stereo& sound)
{
    AverageSpectrum average = averageOf(sound.left);
    const AverageSpectrum right = averageOf(sound.right);
    std::transform(average.power.begin(), average.power.end(), right.power.begin(), average.power.begin(), std::plus());
    return average;
}

double loudnessDb(const test::Stereo& audio)
{
    KWeighting weighting(rateHz);
    std::array<double, 2> sums{};
    weighting.addEnergy({audio.left.data(), audio.right.data(), audio.frames()}, sums);
    return 10 * std::log10(sums[0] + sums[1]);
}

/// The mean over a third of an octave about every third, 40 Hz … 14 kHz.
template <class Curve>
std::vector<double> thirds(Curve curve)
{
    std::vector<double> out;
    for (double f = 40.0; f <= 14000.0; f *= std::cbrt(2.0)) {
        double sum = 0;
        for (int k = -4; k <= 4; ++k)
            sum += curve(f * std::exp2(k / 27.0)) / 9.0;
        out.push_back(sum);
    }
    return out;
}

/// Apart from an overall level, which is another matter.
double distance(std::vector<double> a, const std::vector<double>& b)
{
    double mean = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        mean += (a[i] - b[i]) / double(a.size());
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i] - mean));
    return largest;
}

std::vector<double> thirdsOf(const MatchCurve& curve)
{
    return thirds([&](double f) { return curve.at(f); });
}

void songs()
{
    QTest::addColumn<bool>("music");
    QTest::newRow("pink noise") << false;
    QTest::newRow("music") << true;
}

test::Stereo song(bool music, int seconds = 12)
{
    const int frames = seconds * 44100;
    if (music)
        return test::music(5, rateHz, frames, 0.5);
    return {test::pinkNoise(1, frames, 0.5), test::pinkNoise(2, frames, 0.5)};
}

}  // namespace

class MatchCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoversAKnownCurve_data() { songs(); }
    void recoversAKnownCurve()
    {
        QFETCH(bool, music);
        const test::Stereo original = song(music);
        const test::Stereo filtered = equalized(known(), original);
        const MatchCurve curve = matchCurve(averageOf(filtered.left), averageOf(original.left), {});
        const double error = distance(thirdsOf(curve), thirds([](double f) { return responseDb(known(), f); }));
        qInfo("recovered within %.3f dB", error);
        QVERIFY(test::keepsAtMost("9.recovers", QTest::currentDataTag(), 0.5, error, "dB"));
        QVERIFY(error <= 0.5);
    }

    void asksForNothingWhereNothingDiffers_data() { songs(); }
    void asksForNothingWhereNothingDiffers()
    {
        QFETCH(bool, music);
        const AverageSpectrum average = averageOf(song(music).left);
        const MatchCurve curve = matchCurve(average, average, {});
        double largest = 0;
        for (const double gain : curve.gainDb)
            largest = std::max(largest, std::abs(gain));
        QVERIFY(test::keepsAtMost("9.identity", QTest::currentDataTag(), 0.2, largest, "dB"));
        QVERIFY(largest <= 1e-9);
        const MatchBands bands = fitBands(curve, 8);
        QVERIFY(bands.band.empty());
    }

    void agreesAboutTwoHalvesOfASong_data() { songs(); }
    void agreesAboutTwoHalvesOfASong()
    {
        QFETCH(bool, music);
        const std::vector<double> sound = song(music, 20).left;
        const AverageSpectrum reference = averageOf(equalized(known(), song(false)).left);
        const MatchCurve first = matchCurve(reference, averageOf(sound, 0, sound.size() / 2), {});
        const MatchCurve second = matchCurve(reference, averageOf(sound, sound.size() / 2, sound.size()), {});
        const double error = distance(thirdsOf(first), thirdsOf(second));
        qInfo("halves differ by %.3f dB", error);
        QVERIFY(test::keepsAtMost("9.halves", QTest::currentDataTag(), 1, error, "dB"));
        QVERIFY(error <= 1.0);
    }

    void staysWithinItsLimitsAndRunsOutAtItsEnds()
    {
        const AverageSpectrum sound = averageOf(song(false).left);
        AverageSpectrum extreme = sound;
        for (std::size_t bin = 0; bin < extreme.power.size(); ++bin)
            extreme.power[bin] *= std::pow(10.0, 4.0 * std::sin(double(bin) * 0.02));
        for (const double limit : {0.0, 3.0, 6.0}) {
            for (const double amount : {50.0, 100.0}) {
                const MatchCurve curve = matchCurve(extreme, sound, {.amountPercent = amount, .limitDb = limit});
                double largest = 0;
                for (const double gain : curve.gainDb)
                    largest = std::max(largest, std::abs(gain));
                QVERIFY(test::keepsAtMost("9.limits", QStringLiteral("%1 dB").arg(limit), limit, largest, "dB"));
                QVERIFY(std::abs(curve.at(20.0)) <= 1e-9 && std::abs(curve.at(20480.0)) <= 1e-9);
            }
        }
        QVERIFY(std::abs(matchCurve(extreme, sound, {.amountPercent = 0}).levelDb) < 1e-9);
    }

    void leavesAloneWhereThereIsOnlyNoise()
    {
        // A reference that was a codec's: nothing but its floor above 10 kHz.
        const AverageSpectrum sound = averageOf(song(false).left);
        AverageSpectrum coded = sound;
        coded.floor.assign(coded.power.size(), 0.0);
        for (std::size_t bin = 0; bin < coded.power.size(); ++bin)
            if (double(bin) * rateHz / 8192 > 10000.0)
                coded.floor[bin] = coded.power[bin] = sound.power[bin] * 1e-8;
        const MatchCurve curve = matchCurve(coded, sound, {});
        for (double f = 20; f < 20000; f *= 1.05)
            QVERIFY2(std::abs(curve.at(f)) <= 0.5, qPrintable(QString::number(f)));
        coded.floor.clear();
        QVERIFY(matchCurve(coded, sound, {}).at(13000) < -5.0);
    }

    void becomesBandsThatFollowItAndKeepTheLoudness_data()
    {
        QTest::addColumn<int>("bands");
        QTest::addColumn<double>("allowedDb");
        QTest::newRow("6 bands") << 6 << 0.5;
        QTest::newRow("8 bands") << 8 << 0.4;
        QTest::newRow("10 bands") << 10 << 0.3;
    }
    void becomesBandsThatFollowItAndKeepTheLoudness()
    {
        QFETCH(int, bands);
        QFETCH(double, allowedDb);
        const test::Stereo original = song(true);
        const test::Stereo filtered = equalized(known(), original);
        const MatchCurve curve = matchCurve(averageOf(filtered), averageOf(original), {});
        const MatchBands fitted = fitBands(curve, bands);
        QVERIFY(int(fitted.band.size()) <= bands);
        for (const EqualizerBandSettings& one : fitted.band)
            QVERIFY(std::abs(one.gainDb) <= 12 && one.q >= 0.3 && one.q <= 6 && one.frequencyHz >= 25 && one.frequencyHz <= 18000);
        const double error =
            distance(thirds([&](double f) { return responseDb(fitted.band, f); }), thirds([](double f) { return responseDb(known(), f); }));
        EqualizerSettings settings;
        settings.band.fill({.on = 0});
        std::copy(fitted.band.begin(), fitted.band.end(), settings.band.begin());
        settings.outputGainDb = fitted.outputGainDb;
        const double louder = loudnessDb(equalized(settings, original)) - loudnessDb(original);
        qInfo("%zu bands: %.3f dB from the curve, %.3f dB from what was done, loudness %+.3f LU", fitted.band.size(),
              fitted.largestErrorDb, error, louder);
        QVERIFY(fitted.largestErrorDb <= allowedDb);
        QVERIFY(error <= 0.5);
        QVERIFY(test::keepsWithin("9.loudness", QTest::currentDataTag(), 0.1, louder, "LU"));
    }

    void becomesASymmetricResponse()
    {
        const AverageSpectrum sound = averageOf(song(false).left);
        const MatchCurve curve = matchCurve(averageOf(equalized(known(), song(false)).left), sound, {});
        const int taps = 8192;
        const std::vector<double> response = linearPhaseResponse(curve, taps, rateHz);
        QCOMPARE(int(response.size()), taps);
        for (std::size_t n = 1; n < std::size_t(taps / 2); ++n)
            QCOMPARE(response[std::size_t(taps / 2) - n], response[std::size_t(taps / 2) + n]);
        Fft fft(1 << 16);
        std::ranges::fill(std::ranges::copy(response, fft.time().begin()).out, fft.time().end(), 0.0);
        fft.forward();
        double largest = 0;
        for (std::size_t bin = 0; bin < fft.spectrum().size(); ++bin) {
            const double f = double(bin) * rateHz / fft.size();
            if (f >= 40 && f <= 14000)
                largest = std::max(largest, std::abs(test::decibels(std::abs(fft.spectrum()[bin])) - curve.at(f) - curve.levelDb));
        }
        qInfo("response within %.3f dB of the curve", largest);
        QVERIFY(largest <= 0.2);
    }

    void takesTheMiddleOfSeveralReferences()
    {
        MatchCurve low{std::vector<double>(MatchCurve::points, -1.0), 1.0};
        MatchCurve middle{std::vector<double>(MatchCurve::points, 0.5), -0.5};
        MatchCurve outlier{std::vector<double>(MatchCurve::points, 6.0), -6.0};
        const MatchCurve curves[] = {outlier, low, middle};
        QCOMPARE(medianCurve(curves).gainDb[60], 0.5);
        QCOMPARE(medianCurve(curves).levelDb, -0.5);
    }
};

LACQUER_TEST(MatchCurveTest)
#include "MatchCurveTest.moc"
