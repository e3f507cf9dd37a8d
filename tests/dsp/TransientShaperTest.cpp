// SPDX-License-Identifier: GPL-3.0-or-later
// The transient shaper in numbers: beginnings and tails, at any level, within its limit.
#include "dsp/SettingsTable.h"
#include "dsp/processors/TransientShaper.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
constexpr int latency = 88;

/// The gain in dB at every frame of the output for a key: the audio beside it is a constant 1.
std::vector<double> gains(const TransientShaperSettings& settings, const std::vector<double>& key)
{
    std::vector<double> left(key.size(), 1.0);
    std::vector<double> right(key.size(), 1.0);
    TransientShaper shaper;
    shaper.prepare(rateHz, int(key.size()));
    shaper.set(valuesFrom(transientShaperTable, settings));
    const int frames = int(key.size());
    shaper.process({left.data(), right.data(), frames}, {key.data(), key.data(), frames});
    for (double& gain : left)
        gain = test::decibels(gain);
    return left;
}

constexpr int start = 20000;

/// A soft tone, then from `start` on a struck one 20 dB louder that dies away with 60 dB per second.
std::vector<double> note(double level = 1.0)
{
    std::vector<double> sound = test::sine(440, rateHz, 90000, level * 0.03);
    const std::vector<double> tone = test::sine(440, rateHz, 90000, level * 0.3);
    for (std::size_t n = start; n < sound.size(); ++n)
        sound[n] = tone[n] * std::pow(10.0, -3.0 * double(n - start) / rateHz);
    return sound;
}

double most(const std::vector<double>& x, int from, int to)
{
    return *std::max_element(x.begin() + from, x.begin() + to);
}

}  // namespace

class TransientShaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDelayedSoundAtNought()
    {
        test::Stereo audio = test::music(3, rateHz, 50000);
        const test::Stereo in = audio;
        TransientShaper shaper;
        shaper.prepare(rateHz, 50000);
        const Block block{audio.left.data(), audio.right.data(), audio.frames()};
        shaper.process(block, block);
        QVERIFY(std::equal(in.left.begin(), in.left.end() - latency, audio.left.begin() + latency));
        QVERIFY(std::equal(in.right.begin(), in.right.end() - latency, audio.right.begin() + latency));
        QCOMPARE(TransientShaper::latencyFrames(valuesFrom<TransientShaperSettings>(transientShaperTable), rateHz),
                 std::int64_t(latency));
    }

    void raisesAttacksAndOnlyThose()
    {
        const std::vector<double> gain = gains({.attackPercent = 50}, note());
        const double before = most(gain, 12000, start - 10);
        const double attack = most(gain, start, start + 4000);
        const double later = most(gain, start + 30000, start + 60000);
        qInfo("before %.4f dB, attack %.2f dB, later %.4f dB", before, attack, later);
        QVERIFY(std::abs(before) < 0.05);
        QVERIFY(attack > 7 && attack <= 10.1);  // half of 20 dB, less what the slow one has covered by then
        QVERIFY(std::abs(later) < 0.1);
    }

    void isThereWhenTheAttackArrives()
    {
        // 2 ms early: by the frame at which the struck tone comes out most of the gain is there.
        const std::vector<double> gain = gains({.attackPercent = 50}, note());
        const double atFirst = gain[std::size_t(start + latency)];
        qInfo("%.2f dB at the first frame of the attack, %.2f dB at most", atFirst, most(gain, start, start + 4000));
        QVERIFY(atFirst > 0.6 * most(gain, start, start + 4000));
        QVERIFY(std::abs(gain[std::size_t(start - 1)]) < 0.05);
    }

    void raisesWhatRingsOn()
    {
        const std::vector<double> gain = gains({.sustainPercent = 50, .limitDb = 24}, note());
        const double ringing = gain[std::size_t(start + 40000)];
        // A decay of 60 dB per second: the followers lag by 60 · (0.250 − 0.020) dB.
        qInfo("attack %.3f dB, ringing %.2f dB", gain[std::size_t(start + latency)], ringing);
        QVERIFY(std::abs(ringing - 0.5 * 60 * 0.23) < 0.7);
        QVERIFY(std::abs(gain[std::size_t(start + latency)]) < 0.1);
        const std::vector<double> less = gains({.sustainPercent = -50, .limitDb = 24}, note());
        QVERIFY(std::abs(less[std::size_t(start + 40000)] + ringing) < 1e-6);
    }

    void caresForNoLevel()
    {
        const TransientShaperSettings settings{.attackPercent = 70, .sustainPercent = -30};
        const std::vector<double> loud = gains(settings, note(1.0));
        double worst = 0;
        for (const double level : {0.1, 0.01, 0.001}) {
            const std::vector<double> soft = gains(settings, note(level));
            for (std::size_t n = start - 5000; n < soft.size(); ++n)
                worst = std::max(worst, std::abs(soft[n] - loud[n]));
        }
        qInfo("within %.5f dB over 60 dB of level", worst);
        QVERIFY(test::keepsAtMost("2.transientLevel", {}, 0.5, worst, "dB"));
        QVERIFY(worst < 0.01);
    }

    void keepsWithinItsLimit()
    {
        // Even out of digital silence.
        std::vector<double> key(60000, 0.0);
        std::fill(key.begin() + 30000, key.end(), 0.9);
        for (const double limit : {0.0, 3.0, 12.0}) {
            const std::vector<double> up = gains({.attackPercent = 100, .limitDb = limit}, key);
            const std::vector<double> down = gains({.attackPercent = -100, .limitDb = limit}, key);
            QVERIFY(most(up, 0, 60000) <= limit + 1e-6);
            QVERIFY(std::abs(most(up, 0, 60000) - limit) < 0.01);
            QVERIFY(*std::min_element(down.begin() + latency, down.end()) >= -limit - 1e-6);
            QVERIFY(std::abs(up.back()) < 0.01);
        }
    }

    void leavesSteadyTonesSteady()
    {
        double worst = 0;
        for (const double frequencyHz : {40.0, 100.0, 1000.0, 9000.0}) {
            const std::vector<double> gain =
                gains({.attackPercent = 100, .sustainPercent = 100}, test::sine(frequencyHz, rateHz, 88200, 0.5));
            for (std::size_t n = 60000; n < gain.size(); ++n)
                worst = std::max(worst, std::abs(gain[n]));
        }
        qInfo("steady tones move by %.4f dB", worst);
        QVERIFY(worst < 0.2);
    }

    void tellsTheMeter()
    {
        test::Stereo audio{note(), note()};
        TransientShaper shaper;
        shaper.prepare(rateHz, 90000);
        shaper.set(valuesFrom(transientShaperTable, TransientShaperSettings{.attackPercent = -100, .limitDb = 6}));
        const Block block{audio.left.data(), audio.right.data(), audio.frames()};
        shaper.process(block, block);
        QVERIFY(std::abs(shaper.takeGainReductionDb() - 6) < 0.01);
        QCOMPARE(shaper.takeGainReductionDb(), 0.0);
    }
};

LACQUER_TEST(TransientShaperTest)
#include "TransientShaperTest.moc"
