// SPDX-License-Identifier: GPL-3.0-or-later
// The compressor's curve, times and manners in numbers.
#include "dsp/FastMath.h"
#include "dsp/WindowHold.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Compressor.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

std::unique_ptr<Compressor> make(const CompressorSettings& settings, double rate = rateHz)
{
    auto compressor = std::make_unique<Compressor>();
    compressor->prepare(rate, 1 << 20);
    compressor->set(valuesFrom(compressorTable, settings));
    return compressor;
}

test::Stereo processed(const CompressorSettings& settings, test::Stereo audio, double rate = rateHz)
{
    const auto compressor = make(settings, rate);
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    compressor->process(block, block);
    return audio;
}

/// The gain in dB the compressor applies at every frame to a key: the audio beside it is a constant 1.
std::vector<double> gains(const CompressorSettings& settings, const std::vector<double>& key, double rate)
{
    std::vector<double> left(key.size(), 1.0);
    std::vector<double> right(key.size(), 1.0);
    const auto compressor = make(settings, rate);
    const int frames = int(key.size());
    compressor->process({left.data(), right.data(), frames}, {key.data(), key.data(), frames});
    for (double& gain : left)
        gain = test::decibels(gain);
    return left;
}

double amplitude(double levelDb)
{
    return std::pow(10.0, levelDb / 20.0);
}

}  // namespace

class CompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsStaticCurve_data()
    {
        QTest::addColumn<double>("thresholdDb");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("kneeDb");
        QTest::newRow("gentle") << -24.0 << 1.5 << 12.0;
        QTest::newRow("firm") << -30.0 << 4.0 << 6.0;
        QTest::newRow("hard") << -20.0 << 100.0 << 0.0;
        QTest::newRow("barely") << -12.0 << 1.05 << 2.0;
    }
    void followsItsStaticCurve()
    {
        QFETCH(double, thresholdDb);
        QFETCH(double, ratio);
        QFETCH(double, kneeDb);
        const CompressorSettings settings{
            .thresholdDb = thresholdDb, .ratio = ratio, .kneeDb = kneeDb, .attackMs = 5, .releaseMs = 60};
        double largest = 0;
        double largestMeterError = 0;
        for (double level = -60.0; level <= 0.0; level += 1.5) {
            const std::vector<double> tone = test::sine(997.0, rateHz, 44100, amplitude(level));
            const auto compressor = make(settings);
            test::Stereo audio{tone, tone};
            const Block block{audio.left.data(), audio.right.data(), audio.frames()};
            compressor->process(block, block);
            const std::vector<double> settled(audio.left.begin() + 22050, audio.left.end());
            const double out = test::decibels(test::sineAmplitude(settled, 997.0, rateHz));
            // The textbook's formula, written again on purpose.
            const double over = level - thresholdDb;
            double wanted = level;
            if (2 * over > kneeDb)
                wanted = thresholdDb + over / ratio;
            else if (2 * std::abs(over) <= kneeDb && kneeDb > 0)
                wanted = level + (1 / ratio - 1) * (over + kneeDb / 2) * (over + kneeDb / 2) / (2 * kneeDb);
            largest = std::max(largest, std::abs(out - wanted));
            largestMeterError =
                std::max(largestMeterError, std::abs(compressor->takeGainReductionDb() - (level - out)));
            QCOMPARE(compressor->takeGainReductionDb(), 0.0);
        }
        QVERIFY(test::keepsAtMost("2.curve", std::string("compressor, ") + QTest::currentDataTag(), 0.05, largest, "dB"));
        qInfo("static curve within %.5f dB, meter within %.5f dB", largest, largestMeterError);
        QVERIFY(largest <= 0.05);
        QVERIFY(largestMeterError <= 0.05);
    }

    void hasAKneeWithoutCorners()
    {
        const CompressorSettings settings{.thresholdDb = -20, .ratio = 8, .kneeDb = 2};
        double largest = 0;
        for (double level = -40.0; level <= 0.0; level += 0.1) {
            const double bend = Compressor::staticReductionDb(settings, level - 0.1) -
                                2 * Compressor::staticReductionDb(settings, level) +
                                Compressor::staticReductionDb(settings, level + 0.1);
            largest = std::max(largest, std::abs(bend));
        }
        QVERIFY(test::keepsAtMost("2.knee", {}, 0.01, largest, "dB"));
        QVERIFY(largest < 0.01);
    }

    void takesTheTimesItSays_data()
    {
        QTest::addColumn<double>("attackMs");
        QTest::addColumn<double>("releaseMs");
        QTest::addColumn<double>("testRateHz");
        QTest::newRow("0.02 ms") << 0.02 << 0.02 << 384000.0;
        QTest::newRow("0.1 ms, 1 ms") << 0.1 << 1.0 << 192000.0;
        QTest::newRow("1 ms, 20 ms") << 1.0 << 20.0 << 44100.0;
        QTest::newRow("30 ms, 150 ms") << 30.0 << 150.0 << 44100.0;
        QTest::newRow("300 ms, 800 ms") << 300.0 << 800.0 << 44100.0;
        QTest::newRow("2000 ms") << 2000.0 << 2000.0 << 8000.0;
    }
    void takesTheTimesItSays()
    {
        // A step of 20 dB up and down again; the time to 63.2 % of the way in dB, between frames by interpolation.
        QFETCH(double, attackMs);
        QFETCH(double, releaseMs);
        QFETCH(double, testRateHz);
        const CompressorSettings settings{
            .thresholdDb = -30, .ratio = 4, .kneeDb = 0, .attackMs = attackMs, .releaseMs = releaseMs};
        const int quiet = 400;
        const int loud = int(12 * attackMs * testRateHz / 1000) + 200;
        const int after = int(12 * releaseMs * testRateHz / 1000) + 200;
        std::vector<double> key(std::size_t(quiet + loud + after), amplitude(-28));
        std::fill(key.begin() + quiet, key.begin() + quiet + loud, amplitude(-8));
        // Starts long settled: the quiet part is as long as it needs to be.
        std::vector<double> before(std::size_t(loud), amplitude(-28));
        key.insert(key.begin(), before.begin(), before.end());
        const std::vector<double> gain = gains(settings, key, testRateHz);
        const int rise = quiet + loud;
        const int fall = rise + loud;
        const double low = -1.5;
        const double high = -16.5;
        const auto timeTo63 = [&](int begin, double from, double to) {
            const double aim = from + (1.0 - std::exp(-1.0)) * (to - from);
            int n = begin;
            while (n + 1 < int(gain.size()) && (gain[std::size_t(n)] - aim) * (to - from) < 0)
                ++n;
            const double previous = n > begin ? gain[std::size_t(n - 1)] : from;
            const double part = (aim - previous) / (gain[std::size_t(n)] - previous);
            return (n - begin + part) / testRateHz * 1000.0;
        };
        const double attack = timeTo63(rise, low, high);
        const double release = timeTo63(fall, high, low);
        const double least = *std::min_element(gain.begin(), gain.end());
        const double most = *std::max_element(gain.begin() + fall, gain.end());
        qInfo("attack %.4f ms for %.4f, release %.4f ms for %.4f", attack, attackMs, release, releaseMs);
        const std::string which = QTest::currentDataTag();
        QVERIFY(test::keepsAtMost("2.times", "attack, " + which, 5, 100 * std::abs(attack / attackMs - 1), "%"));
        QVERIFY(test::keepsAtMost("2.times", "release, " + which, 5, 100 * std::abs(release / releaseMs - 1), "%"));
        QVERIFY(test::keepsAtMost("2.overshoot", {}, 1e-5, std::max({high - least, most - low, 0.0}), "dB"));
        QVERIFY(std::abs(attack / attackMs - 1) <= 0.05);
        QVERIFY(std::abs(release / releaseMs - 1) <= 0.05);
        QVERIFY(least >= high - 1e-5 && most <= low + 1e-5);  // no overshoot
    }

    void keepsTheImageWhenFullyLinked()
    {
        test::Stereo in = test::music(4, rateHz, 100000);
        for (double& x : in.right)
            x *= 0.4;
        const test::Stereo out = processed({.thresholdDb = -30, .ratio = 6, .attackMs = 1}, in);
        double largest = 0;
        for (std::size_t n = 0; n < in.left.size(); ++n) {
            if (std::abs(in.left[n]) < 1e-3 || std::abs(in.right[n]) < 1e-3)
                continue;
            const double shift = test::decibels(std::abs(out.left[n] / in.left[n])) -
                                 test::decibels(std::abs(out.right[n] / in.right[n]));
            QVERIFY(std::abs(shift) < 1e-9);
            largest = std::max(largest, std::abs(shift));
        }
        QVERIFY(test::keepsAtMost("2.link", {}, 0.005, largest, "dB"));
    }

    void leavesTheOtherSideAloneWhenNotLinked()
    {
        const test::Stereo in{test::sine(500, rateHz, 44100, 0.8), test::sine(700, rateHz, 44100, 0.001)};
        const test::Stereo out = processed({.thresholdDb = -30, .ratio = 6, .kneeDb = 0, .linkPercent = 0}, in);
        QVERIFY(out.right == in.right);
        QVERIFY(test::peak({out.left.begin() + 30000, out.left.end()}) < 0.4);
    }

    void computesTheSameLinkedOrNot()
    {
        // Fully linked lanes are computed once; the moment the link loosens the other lane takes over without a seam.
        const test::Stereo in = test::music(5, rateHz, 60000);
        CompressorSettings settings{.thresholdDb = -30, .ratio = 4, .attackMs = 3, .releaseMs = 80, .linkPercent = 100};
        const auto once = make(settings);
        settings.linkPercent = 99.9999999;
        const auto twice = make(settings);
        test::Stereo one = in;
        test::Stereo two = in;
        const auto run = [](Compressor& compressor, test::Stereo& audio, int from, int to) {
            const Block block{audio.left.data() + from, audio.right.data() + from, to - from};
            compressor.process(block, block);
        };
        run(*once, one, 0, 20011);
        once->set(valuesFrom(compressorTable, settings));
        run(*once, one, 20011, 60000);
        run(*twice, two, 0, 60000);
        double error = 0;
        for (std::size_t n = 0; n < one.left.size(); ++n)
            error = std::max({error, std::abs(one.left[n] - two.left[n]), std::abs(one.right[n] - two.right[n])});
        QVERIFY2(error < 1e-8, qPrintable(QString::number(error)));
    }

    void passesTheDrySoundExactlyWithoutMix()
    {
        const test::Stereo in = test::music(6, rateHz, 50000);
        const test::Stereo out = processed({.thresholdDb = -40, .ratio = 10, .makeupDb = 6, .mixPercent = 0}, in);
        QVERIFY(out.left == in.left && out.right == in.right);
        const test::Stereo late = processed({.thresholdDb = -40, .ratio = 10, .lookaheadMs = 3, .mixPercent = 0}, in);
        QVERIFY(test::keepsExactly("2.mix", "a mix of 0 % is the dry sound", out.left == in.left && out.right == in.right));
        const int delay = 132;
        QVERIFY(std::equal(in.left.begin(), in.left.end() - delay, late.left.begin() + delay));
    }

    void isTransparentAtRatioOne()
    {
        const CompressorSettings settings{.thresholdDb = -40, .ratio = 1};
        QVERIFY(Compressor::isTransparent(valuesFrom(compressorTable, settings)));
        const test::Stereo in = test::music(7, rateHz, 30000);
        const test::Stereo out = processed(settings, in);
        QVERIFY(test::keepsExactly("2.bypass", "compressor at ratio 1", out.left == in.left && out.right == in.right));
        QVERIFY(out.left == in.left && out.right == in.right);
    }

    void distortsSteadyTonesHardlyAtAll_data()
    {
        QTest::addColumn<double>("frequencyHz");
        QTest::addColumn<double>("releaseMs");
        QTest::addColumn<double>("allowedDb");
        QTest::newRow("100 Hz, 100 ms") << 100.0 << 100.0 << -60.0;
        QTest::newRow("60 Hz, 100 ms") << 60.0 << 100.0 << -60.0;
        QTest::newRow("1 kHz, 100 ms") << 997.0 << 100.0 << -80.0;
        QTest::newRow("1 kHz, 20 ms") << 997.0 << 20.0 << -80.0;
    }
    void distortsSteadyTonesHardlyAtAll()
    {
        // 6 dB of reduction, settled.
        QFETCH(double, frequencyHz);
        QFETCH(double, releaseMs);
        QFETCH(double, allowedDb);
        const CompressorSettings settings{
            .thresholdDb = -18, .ratio = 2, .kneeDb = 0, .attackMs = 10, .releaseMs = releaseMs};
        const std::vector<double> tone = test::sine(frequencyHz, rateHz, 3 * 44100, amplitude(-6));
        const test::Stereo out = processed(settings, {tone, tone});
        const std::vector<double> settled(out.left.begin() + 2 * 44100, out.left.end());
        const double residual = test::residualDb(settled, frequencyHz, rateHz);
        qInfo("THD+N %.1f dB", residual);
        QVERIFY(test::keepsAtMost("2.distortion", QTest::currentDataTag(), allowedDb, residual, "dB"));
        QVERIFY(residual <= allowedDb);
        QVERIFY(std::abs(test::decibels(test::sineAmplitude(settled, frequencyHz, rateHz)) + 12) < 0.05);
    }

    void looksAhead()
    {
        // The reduction begins before the loud part is heard, by the look-ahead.
        std::vector<double> burst(20000, 0.01);
        std::fill(burst.begin() + 10000, burst.end(), 0.9);
        const CompressorSettings settings{
            .thresholdDb = -20, .ratio = 100, .kneeDb = 0, .attackMs = 0.5, .releaseMs = 100, .lookaheadMs = 5};
        const auto latency = Compressor::latencyFrames(valuesFrom(compressorTable, settings), rateHz);
        QCOMPARE(latency, std::int64_t(221));
        const test::Stereo out = processed(settings, {burst, burst});
        QVERIFY(test::decibels(test::peak(out.left)) <= -19.8);  // −20 and a hundredth of what is above
        CompressorSettings blind = settings;
        blind.lookaheadMs = 0;
        QVERIFY(test::decibels(test::peak(processed(blind, {burst, burst}).left)) > -5.0);
    }

    void compensatesItsLookAheadToTheFrame()
    {
        // Whatever the look-ahead, the sound is late by what is claimed, and the gain is what a compressor without any
        // has computed that much later: only the sound waits.
        for (const double lookaheadMs : {0.5, 1.0, 3.3, 10.0}) {
            for (const double rate : {44100.0, 96000.0}) {
                const CompressorSettings settings{.thresholdDb = 0, .ratio = 4, .lookaheadMs = lookaheadMs};
                const auto latency = Compressor::latencyFrames(valuesFrom(compressorTable, settings), rate);
                test::Stereo in{std::vector<double>(4000), std::vector<double>(4000)};
                in.left[1000] = in.right[1000] = 0.25;
                const test::Stereo out = processed(settings, in, rate);
                const auto found = std::max_element(out.left.begin(), out.left.end()) - out.left.begin();
                QVERIFY(test::keepsExactly("2.lookahead", "the sound is late by what is claimed", found == 1000 + latency));
                QCOMPARE(latency, std::int64_t(std::lround(lookaheadMs * rate / 1000)));
            }
        }
    }

    void releasesDensePassagesMoreSlowlyWhenAutomatic()
    {
        const CompressorSettings settings{
            .thresholdDb = -30, .ratio = 4, .kneeDb = 0, .attackMs = 1, .releaseMs = 100, .autoRelease = 1};
        const auto timeToHalf = [&](int loudFrames) {
            std::vector<double> key(std::size_t(200000), amplitude(-60));
            std::fill(key.begin() + 100, key.begin() + 100 + loudFrames, amplitude(-10));
            const std::vector<double> gain = gains(settings, key, rateHz);
            const double half = 0.5 * gain[std::size_t(99 + loudFrames)];
            return std::find_if(gain.begin() + 100 + loudFrames, gain.end(), [&](double g) { return g > half; }) -
                   gain.begin() - 100 - loudFrames;
        };
        const auto shortPeak = timeToHalf(400);
        const auto longPassage = timeToHalf(60000);
        qInfo("half way back after %.0f ms and %.0f ms", double(shortPeak) / 44.1, double(longPassage) / 44.1);
        QVERIFY(longPassage > 4 * shortPeak);
    }

    void listensAsItIsTold()
    {
        // High pass: a bass note loud enough to be turned down passes, a treble one is still caught.
        const CompressorSettings filtered{.thresholdDb = -30, .ratio = 4, .kneeDb = 0, .sidechainHighPassHz = 300};
        const auto reduction = [&](const CompressorSettings& settings, double frequencyHz) {
            const std::vector<double> tone = test::sine(frequencyHz, rateHz, 44100, amplitude(-12));
            const auto compressor = make(settings);
            test::Stereo audio{tone, tone};
            const Block block{audio.left.data(), audio.right.data(), audio.frames()};
            compressor->process(block, block);
            return -test::decibels(
                test::sineAmplitude({audio.left.begin() + 22050, audio.left.end()}, frequencyHz, rateHz) /
                amplitude(-12));
        };
        QVERIFY(reduction(filtered, 40) < 0.01);
        QVERIFY(std::abs(reduction(filtered, 3000) - 13.5) < 0.1);
        // RMS: a sine measures 3.01 dB below its peak.
        const CompressorSettings square{.thresholdDb = -30, .ratio = 4, .kneeDb = 0, .detector = 1, .rmsMs = 50};
        QVERIFY(std::abs(reduction(square, 1000) - 0.75 * (18 - 3.0103)) < 0.1);
    }

    void addsHalfOfFullScalesReductionAsAutomaticMakeUp()
    {
        const CompressorSettings settings{.thresholdDb = -20, .ratio = 4, .kneeDb = 0, .autoMakeup = 1};
        QVERIFY(std::abs(Compressor::autoMakeupDb(settings) - 7.5) < 1e-9);
        const test::Stereo out =
            processed(settings, {test::sine(100, rateHz, 1000, 0.001), test::sine(100, rateHz, 1000, 0.001)});
        QVERIFY(std::abs(test::decibels(out.left[100] / test::sine(100, rateHz, 1000, 0.001)[100]) - 7.5) < 1e-5);
    }

    void worksOnMidAndSide()
    {
        // A loud middle and a quiet side, not linked: the middle shrinks, the side does not.
        const std::vector<double> mid = test::sine(500, rateHz, 44100, 0.7);
        const std::vector<double> side = test::sine(777, rateHz, 44100, 0.005);
        test::Stereo in{mid, mid};
        for (std::size_t n = 0; n < mid.size(); ++n) {
            in.left[n] += side[n];
            in.right[n] -= side[n];
        }
        const test::Stereo out = processed({.thresholdDb = -30, .ratio = 4, .linkPercent = 0, .midSide = 1}, in);
        for (std::size_t n = 0; n < mid.size(); ++n)
            QVERIFY(std::abs(0.5 * (out.left[n] - out.right[n]) - side[n]) < 1e-12);
        QVERIFY(std::abs(0.5 * (out.left[40000] + out.right[40000])) < 0.5 * std::abs(mid[40000]));
    }

    void calculatesQuicklyButWellEnough()
    {
        double largestLog = 0;
        double largestGain = 0;
        for (double db = -240; db <= 60; db += 0.0137) {
            const double power = std::pow(10.0, db / 10.0);
            largestLog = std::max(largestLog, std::abs(quickDecibelsFromPower(power) - 10 * std::log10(power)));
            largestGain =
                std::max(largestGain, std::abs(test::decibels(quickGainFromDecibels(db) / std::pow(10.0, db / 20.0))));
        }
        qInfo("log within %.1e dB, gain within %.1e dB", largestLog, largestGain);
        QVERIFY(test::keepsAtMost("2.approximations", {}, 0.002, std::max(largestLog, largestGain), "dB"));
        QVERIFY(largestLog < 1e-6 && largestGain < 1e-6);
        QVERIFY(quickGainFromDecibels(0.0) == 1.0);
    }

    void holdsTheLargestOfAWindow()
    {
        std::mt19937_64 random(4);
        for (const int window : {1, 2, 7, 64, 441}) {
            std::vector<double> values(3000);
            for (double& value : values)
                value = double(random() % 1000);
            std::vector<double> held = values;
            PeakHold hold;
            hold.prepare(441);
            hold.setWindow(window);
            for (int done = 0; done < 3000;) {
                const int count = std::min(3000 - done, 1 + int(random() % 100));
                hold.process(held.data() + done, count);
                done += count;
            }
            for (int n = 0; n < 3000; ++n)
                QVERIFY(held[std::size_t(n)] ==
                        *std::max_element(values.begin() + std::max(0, n + 1 - window), values.begin() + n + 1));
        }
    }
};

LACQUER_TEST(CompressorTest)
#include "CompressorTest.moc"
