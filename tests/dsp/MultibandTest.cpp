// SPDX-License-Identifier: GPL-3.0-or-later
// The multiband's curves, times and bands in numbers.
#include "dsp/LinearPhaseSplit.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Multiband.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
using Band = MultibandBandSettings;

double amplitude(double levelDb)
{
    return std::pow(10.0, levelDb / 20.0);
}

std::unique_ptr<Multiband> make(const MultibandSettings& settings)
{
    auto multiband = std::make_unique<Multiband>();
    multiband->prepare(rateHz, 1 << 20);
    multiband->set(valuesFrom(multibandTable, settings));
    return multiband;
}

test::Stereo processed(const MultibandSettings& settings, test::Stereo audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    make(settings)->process(block, block);
    return audio;
}

/// The gain in dB that one band applies at every frame of a key.
std::vector<double> gains(const Band& settings, const std::vector<double>& key)
{
    MultibandBand band;
    band.prepare(rateHz);
    band.set(settings, true, true);
    std::vector<double> out(key.size());
    constexpr int piece = 256;
    for (int done = 0; done < int(key.size()); done += piece) {
        const int frames = std::min(piece, int(key.size()) - done);
        band.gains({key.data() + done, key.data() + done, frames}, out.data() + done, 0);
    }
    for (double& gain : out)
        gain = test::decibels(gain);
    return out;
}

/// Levels in dB one after the other, each for a second.
std::vector<double> steps(const std::vector<double>& levelsDb)
{
    std::vector<double> key;
    for (const double level : levelsDb)
        key.insert(key.end(), std::size_t(rateHz), amplitude(level));
    return key;
}

MultibandSettings busy(double split)
{
    MultibandSettings settings;
    settings.split = split;
    settings.band[0] = {.thresholdDb = -30, .ratio = 3, .gainDb = 2};
    settings.band[1] = {.thresholdDb = -35, .ratio = 2};
    settings.band[2] = {.expands = 1, .thresholdDb = -25, .ratio = 1.5};
    settings.band[3] = {.thresholdDb = -40, .ratio = 4, .attackMs = 1, .gainDb = -1};
    return settings;
}

}  // namespace

class MultibandTest : public QObject {
    Q_OBJECT

    static void bothSplits()
    {
        QTest::addColumn<double>("split");
        QTest::newRow("minimum phase") << 0.0;
        QTest::newRow("linear phase") << 1.0;
    }

private Q_SLOTS:
    void followsItsStaticCurves_data()
    {
        QTest::addColumn<double>("expands");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("kneeDb");
        QTest::addColumn<double>("rangeDb");
        QTest::newRow("compress") << 0.0 << 4.0 << 6.0 << 60.0;
        QTest::newRow("compress, hard, 6 dB at most") << 0.0 << 20.0 << 0.0 << 6.0;
        QTest::newRow("expand") << 1.0 << 2.0 << 6.0 << 60.0;
        QTest::newRow("expand, 12 dB at most") << 1.0 << 5.0 << 3.0 << 12.0;
    }
    void followsItsStaticCurves()
    {
        QFETCH(double, expands);
        QFETCH(double, ratio);
        QFETCH(double, kneeDb);
        QFETCH(double, rangeDb);
        const Band settings{.expands = expands,
                            .thresholdDb = -30,
                            .ratio = ratio,
                            .kneeDb = kneeDb,
                            .attackMs = 5,
                            .releaseMs = 60,
                            .rangeDb = rangeDb};
        double largest = 0;
        for (double level = -60; level <= 0; level += 1.5) {
            const std::vector<double> key = test::sine(997.0, rateHz, 44100, amplitude(level));
            const std::vector<double> gain = gains(settings, key);
            // The textbook's formula, written again on purpose.
            const double over = expands > 0 ? -30 - level : level + 30;
            const double slope = expands > 0 ? ratio - 1 : 1 - 1 / ratio;
            double wanted = 0;
            if (2 * over > kneeDb)
                wanted = slope * over;
            else if (2 * std::abs(over) <= kneeDb && kneeDb > 0)
                wanted = slope * (over + kneeDb / 2) * (over + kneeDb / 2) / (2 * kneeDb);
            largest = std::max(largest, std::abs(gain.back() + std::min(wanted, rangeDb)));
        }
        qInfo("static curve within %.5f dB", largest);
        QVERIFY(test::keepsAtMost("2.curve", std::string("multiband, ") + QTest::currentDataTag(), 0.05, largest, "dB"));
        QVERIFY(largest <= 0.05);
    }

    void takesTheTimesItSays_data()
    {
        QTest::addColumn<double>("expands");
        QTest::addColumn<double>("attackMs");
        QTest::addColumn<double>("releaseMs");
        QTest::newRow("compress") << 0.0 << 10.0 << 120.0;
        QTest::newRow("compress fast") << 0.0 << 0.5 << 20.0;
        QTest::newRow("expand") << 1.0 << 2.0 << 80.0;
    }
    void takesTheTimesItSays()
    {
        QFETCH(double, expands);
        QFETCH(double, attackMs);
        QFETCH(double, releaseMs);
        const Band settings{.expands = expands,
                            .thresholdDb = expands > 0 ? -10.0 : -30.0,
                            .ratio = 2,
                            .kneeDb = 0,
                            .attackMs = attackMs,
                            .releaseMs = releaseMs,
                            .rangeDb = 60};
        const std::vector<double> gain = gains(settings, steps({-30, -10, -30}));
        const int second = int(rateHz);
        const auto timeTo63 = [&](int begin) {
            const double from = gain[std::size_t(begin - 1)];
            const double to = gain[std::size_t(begin + second - 1)];
            const double aim = from + (1 - std::exp(-1.0)) * (to - from);
            int n = begin;
            while ((gain[std::size_t(n)] - aim) * (to - from) < 0)
                ++n;
            return (n - begin + 1) / rateHz * 1000;
        };
        const double attack = timeTo63(second);
        const double release = timeTo63(2 * second);
        qInfo("attack %.3f ms for %.3f, release %.2f ms for %.2f", attack, attackMs, release, releaseMs);
        QVERIFY(std::abs(attack / attackMs - 1) <= 0.05);
        QVERIFY(std::abs(release / releaseMs - 1) <= 0.05);
    }

    void passesSoundUntouchedWhereNothingIsAsked_data() { bothSplits(); }
    void passesSoundUntouchedWhereNothingIsAsked()
    {
        QFETCH(double, split);
        MultibandSettings settings;
        settings.split = split;
        const test::Stereo in = test::music(3, rateHz, 40000);
        const test::Stereo out = processed(settings, in);
        const auto late = Multiband::latencyFrames(valuesFrom(multibandTable, settings), rateHz);
        QVERIFY(std::equal(in.left.begin(), in.left.end() - late, out.left.begin() + late));
        QVERIFY(std::equal(in.right.begin(), in.right.end() - late, out.right.begin() + late));
        QCOMPARE(Multiband::isTransparent(valuesFrom(multibandTable, settings)), split == 0.0);
    }

    void nullsAgainstTheDelayedSoundWithLinearPhase()
    {
        // A threshold nothing reaches: the bands are added up, and it must not show.
        MultibandSettings settings = busy(1);
        for (Band& band : settings.band)
            band = {.thresholdDb = 0, .ratio = 4, .kneeDb = 0};
        const test::Stereo in = test::music(3, rateHz, 60000, 0.5);
        const test::Stereo out = processed(settings, in);
        const auto late = std::size_t(LinearPhaseSplit::latencyFrames(rateHz));
        double worst = 0;
        for (std::size_t n = late; n < in.left.size(); ++n)
            worst = std::max(worst, std::abs(out.left[n] - in.left[n - late]));
        qInfo("null %.1f dBFS", test::decibels(worst));
        QVERIFY(test::keepsAtMost("2.linearSum", "multiband", -140, test::decibels(worst), "dBFS"));
        QVERIFY(test::decibels(worst) <= -140);
    }

    void letsSoloBandsAddUpToAll_data() { bothSplits(); }
    void letsSoloBandsAddUpToAll()
    {
        QFETCH(double, split);
        const test::Stereo in = test::music(5, rateHz, 60000);
        const MultibandSettings all = busy(split);
        test::Stereo rest = processed(all, in);
        double most = test::peak(rest.left);
        for (int b = 0; b < all.bands(); ++b) {
            MultibandSettings one = all;
            one.band[std::size_t(b)].solo = 1;
            const test::Stereo part = processed(one, in);
            for (std::size_t n = 0; n < rest.left.size(); ++n) {
                rest.left[n] -= part.left[n];
                rest.right[n] -= part.right[n];
            }
        }
        const double error = std::max(test::peak(rest.left), test::peak(rest.right)) / most;
        qInfo("difference %.1f dB", test::decibels(error));
        QVERIFY(test::keepsAtMost("2.solo", QTest::currentDataTag(), -140, test::decibels(error), "dB"));
        QVERIFY(test::decibels(error) <= -280);
    }

    void turnsDownOneBandAndLeavesTheOthers_data() { bothSplits(); }
    void turnsDownOneBandAndLeavesTheOthers()
    {
        // A loud bass and a soft treble: the bass goes down by what its curve says, the treble stays.
        QFETCH(double, split);
        MultibandSettings settings;
        settings.split = split;
        settings.band[0] = {.thresholdDb = -30, .ratio = 4, .kneeDb = 0};
        test::Stereo in{test::sine(50, rateHz, 88200, 0.5), {}};
        const std::vector<double> treble = test::sine(5000, rateHz, 88200, 0.01);
        for (std::size_t n = 0; n < treble.size(); ++n)
            in.left[n] += treble[n];
        in.right = in.left;
        const auto multiband = make(settings);
        const Block block{in.left.data(), in.right.data(), in.frames()};
        multiband->process(block, block);
        const std::vector<double> settled(in.left.begin() + 44100, in.left.end());
        const double bass = test::decibels(test::sineAmplitude(settled, 50, rateHz) / 0.5);
        const double high = test::decibels(test::sineAmplitude(settled, 5000, rateHz) / 0.01);
        const double meter = multiband->takeGainReductionDb();
        // The band sees its own part of the bass, the crossover at 120 Hz left 0.26 dB of it out.
        qInfo("bass %.2f dB, treble %.4f dB, meter %.2f dB", bass, high, meter);
        QVERIFY(std::abs(meter - 0.75 * (30 - 6.02 - 0.26)) < 0.1);
        QVERIFY(bass < -14 && bass > -18 && std::abs(high) < 0.01);
    }

    void hearsTheSameInItsOwnSoundAndInACopyOfIt_data() { bothSplits(); }
    void hearsTheSameInItsOwnSoundAndInACopyOfIt()
    {
        // Its own sound is cut into bands once; a copy is cut apart, from the frame on where it is first given.
        QFETCH(double, split);
        const test::Stereo in = test::music(6, rateHz, 50000);
        const test::Stereo own = processed(busy(split), in);
        for (const int from : {0, 12345}) {
            test::Stereo out = in;
            const auto multiband = make(busy(split));
            const Block block{out.left.data(), out.right.data(), out.frames()};
            multiband->process(block.part(0, from), block.part(0, from));
            const ConstBlock key{in.left.data() + from, in.right.data() + from, in.frames() - from};
            multiband->process(block.part(from, in.frames() - from), key);
            QVERIFY(out.left == own.left && out.right == own.right);
        }
    }

    void switchesBandsOffEntirely_data() { bothSplits(); }
    void switchesBandsOffEntirely()
    {
        QFETCH(double, split);
        const test::Stereo in = test::music(7, rateHz, 30000);
        MultibandSettings off = busy(split);
        for (Band& band : off.band)
            band.on = 0;
        MultibandSettings neutral;
        neutral.split = split;
        QVERIFY(processed(off, in).left == processed(neutral, in).left);
    }
};

LACQUER_TEST(MultibandTest)
#include "MultibandTest.moc"
