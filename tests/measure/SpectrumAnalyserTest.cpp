// SPDX-License-Identifier: GPL-3.0-or-later
// SpectrumAnalyser and Goniometer: tones where they are, noise as it slopes, sides as they stand.
#include "measure/SpectrumAnalyser.h"

#include "measure/Goniometer.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <cmath>
#include <cstring>
#include <ctime>

using namespace lacquer;
using namespace lacquer::test;

namespace {

void feed(SpectrumAnalyser& analyser, const std::vector<double>& left, const std::vector<double>& right)
{
    analyser.process({left.data(), right.data(), int(left.size())});
}

std::size_t nearest(const SpectrumAnalyser& analyser, double hz)
{
    const auto all = analyser.frequenciesHz();
    return std::size_t(std::min_element(all.begin(), all.end(), [&](double a, double b) { return std::abs(std::log(a / hz)) < std::abs(std::log(b / hz)); }) - all.begin());
}

/// Noise whose power falls by exactly 3.01 dB per octave: equal random-phase lines in every octave.
std::vector<double> exactPink(int rateHz, int frames)
{
    const int size = 1 << 18;
    Fft fft(size);
    std::uint64_t seed = 5;
    for (int k = 0; k < fft.bins(); ++k) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        const double phase = double(seed >> 11) / 9007199254740992.0 * 6.283185307179586;
        const double hz = double(k) * rateHz / size;
        fft.spectrum()[std::size_t(k)] = hz < 10.0 || k == fft.bins() - 1 ? 0.0 : std::polar(1e-3 / std::sqrt(hz), phase);
    }
    fft.inverse();
    std::vector<double> sound(static_cast<std::size_t>(frames));
    for (std::size_t n = 0; n < sound.size(); ++n)
        sound[n] = fft.time()[n % std::size_t(size)];
    return sound;
}

}  // namespace

class SpectrumAnalyserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTonesWhereAndAsLoudAsTheyAre()
    {
        for (const int rateHz : {44100, 48000, 96000, 192000}) {
            SpectrumSettings settings;
            settings.reading = SpectrumSettings::Reading::Highest;
            settings.fallDbPerSecond = 1e4;  // the start of a tone is all frequencies
            for (const double hz : {50.0, 440.0, 1000.0, 12000.0}) {
                SpectrumAnalyser analyser(rateHz, settings);
                const auto tone = sine(hz, rateHz, rateHz, 0.1);
                feed(analyser, tone, tone);
                const auto levels = analyser.levelsDb();
                const auto highest = std::size_t(std::max_element(levels.begin(), levels.end()) - levels.begin());
                QVERIFY2(std::abs(std::log2(analyser.frequenciesHz()[highest] / hz)) < 0.1, qPrintable(QString::number(hz)));
                // Between two lines a Hann window reads up to 1.42 dB low.
                QVERIFY(levels[highest] <= -19.99f && levels[highest] >= -21.5f);
                QVERIFY(levels[nearest(analyser, std::min(20000.0, hz * 3))] < -85);
            }
        }
    }

    void showsPinkNoiseFlatUnderAThreeDecibelSlope()
    {
        SpectrumSettings settings;
        settings.slopeDbPerOctave = 3.0103;
        SpectrumAnalyser analyser(48000, settings);
        const auto pink = exactPink(48000, 1 << 19);
        feed(analyser, pink, pink);
        std::vector<float> average(analyser.frequenciesHz().size());
        analyser.averageDb(average);
        double lowest = 0, highest = -300;
        for (std::size_t i = nearest(analyser, 40); i < nearest(analyser, 20000); ++i) {
            lowest = std::min(lowest, double(average[i]));
            highest = std::max(highest, double(average[i]));
        }
        qInfo("pink noise at 3 dB per octave, 40 Hz to 20 kHz: %.2f dB from lowest to highest", highest - lowest);
        QVERIFY(highest - lowest < 4.0);
        const auto meanOver = [&](double from, double to) {
            double sum = 0;
            const auto first = nearest(analyser, from), last = nearest(analyser, to);
            for (std::size_t i = first; i < last; ++i)
                sum += average[i];
            return sum / double(last - first);
        };
        QVERIFY(std::abs(meanOver(100, 400) - meanOver(4000, 16000)) < 0.3);
    }

    void fallsAsFastAsItIsTold()
    {
        SpectrumSettings settings;
        settings.fallDbPerSecond = 12;
        SpectrumAnalyser analyser(48000, settings);
        const auto tone = sine(1000, 48000, 48000, 1.0);
        const std::vector<double> silence(48000, 0.0);
        feed(analyser, tone, tone);
        feed(analyser, silence, silence);
        const auto at = nearest(analyser, 1000);
        const float first = analyser.levelsDb()[at];
        const float held = analyser.heldDb()[at];
        feed(analyser, silence, silence);
        QVERIFY(std::abs(first - analyser.levelsDb()[at] - 12.0f) < 0.3f);
        QCOMPARE(analyser.heldDb()[at], held);
        analyser.reset();
        QCOMPARE(analyser.heldDb()[at], float(SpectrumAnalyser::lowestLevelDb));
        QCOMPARE(analyser.windows(), 0);
    }

    void givesTheSameBitsWhateverTheBlocks()
    {
        const auto in = music(9, 44100, 100000);
        SpectrumAnalyser whole(44100);
        feed(whole, in.left, in.right);
        QCOMPARE(whole.windows(), 100000 / 1024);
        for (const int size : {1, 441, 5000}) {
            SpectrumAnalyser parts(44100);
            for (int at = 0; at < in.frames(); at += size)
                parts.process({in.left.data() + at, in.right.data() + at, std::min(size, in.frames() - at)});
            QVERIFY(std::memcmp(parts.levelsDb().data(), whole.levelsDb().data(), whole.levelsDb().size_bytes()) == 0);
            QVERIFY(*parts.bandCorrelation(3) == *whole.bandCorrelation(3));
        }
    }

    void lightsTheBandThatIsOutOfPhase()
    {
        const int rateHz = 44100;
        const auto bass = sine(62.5, rateHz, 5 * rateHz, 0.3);
        const auto rest = sine(2000, rateHz, 5 * rateHz, 0.3);
        const auto wide = sine(8000, rateHz, 5 * rateHz, 0.3);
        const auto other = sine(8000, rateHz, 5 * rateHz, 0.3, 1.5707963);
        std::vector<double> left(bass.size()), right(bass.size());
        for (std::size_t n = 0; n < bass.size(); ++n) {
            left[n] = bass[n] + rest[n] + wide[n];
            right[n] = -bass[n] + rest[n] + other[n];
        }
        SpectrumAnalyser analyser(rateHz);
        feed(analyser, left, right);
        QVERIFY(*analyser.bandCorrelation(1) < -0.99);
        QVERIFY(*analyser.bandCorrelation(6) > 0.99);
        QVERIFY(std::abs(*analyser.bandCorrelation(8)) < 0.01);
        QVERIFY(!analyser.bandCorrelation(4));
        SpectrumAnalyser oneSided(rateHz);
        const std::vector<double> silence(left.size(), 0.0);
        feed(oneSided, left, silence);
        QVERIFY(!oneSided.bandCorrelation(1));
    }

    void costsLittle()
    {
        const auto in = music(9, 44100, 441000);
        SpectrumAnalyser analyser(44100);
        const std::clock_t start = std::clock();
        feed(analyser, in.left, in.right);
        const double milliseconds = double(std::clock() - start) / CLOCKS_PER_SEC * 100;
        qInfo("ms per second of stereo: %.2f", milliseconds);
        QVERIFY(milliseconds < 100);
    }

    void goniometerShowsWhereSoundStands()
    {
        Goniometer goniometer(48000, 100);
        std::vector<Goniometer::Point> points(200);
        QCOMPARE(goniometer.points(points), 0);
        const std::vector<double> one(1000, 0.5), none(1000, 0.0);
        for (int at = 0; at < 1000; at += 7)
            goniometer.process({one.data(), one.data(), std::min(7, 1000 - at)});
        QCOMPARE(goniometer.points(points), 100);
        QVERIFY(points[0].x == 0.0f && std::abs(points[0].y - 0.70711f) < 1e-5f);
        // Every second frame, the latest is frame 998.
        QVERIFY(std::abs(points[99].ageSeconds - 1.0f / 48000) < 1e-9f && std::abs(points[0].ageSeconds - 199.0f / 48000) < 1e-7f);
        goniometer.process({one.data(), none.data(), 50});
        QCOMPARE(goniometer.points(std::span(points).first(30)), 30);
        QVERIFY(points[29].x < 0 && points[29].y == -points[29].x);
        QVERIFY(points[0].x == 0.0f && points[5].x < 0);
    }
};

LACQUER_TEST(SpectrumAnalyserTest)
#include "SpectrumAnalyserTest.moc"
