// SPDX-License-Identifier: GPL-3.0-or-later
// The de-esser in numbers: it leaves what is no sibilant, catches what is, and cares for no level.
#include "dsp/SettingsTable.h"
#include "dsp/processors/DeEsser.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

double amplitude(double levelDb)
{
    return std::pow(10.0, levelDb / 20.0);
}

struct Run {
    test::Stereo sound;
    double reductionDb;
};

Run processed(const DeEsserSettings& settings, test::Stereo audio, double rate = rateHz)
{
    DeEsser deEsser;
    deEsser.prepare(rate, 1 << 20);
    deEsser.set(valuesFrom(deEsserTable, settings));
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    deEsser.process(block, block);
    return {audio, deEsser.takeGainReductionDb()};
}

/// Pink noise of a level (peak), and over it from `from` to `to` a tone of 7 kHz that is 12 dB above the noise's RMS.
test::Stereo withBurst(std::uint64_t seed, int frames, int from, int to, double levelDb)
{
    test::Stereo sound{test::pinkNoise(seed, frames, amplitude(levelDb)),
                       test::pinkNoise(seed + 1, frames, amplitude(levelDb))};
    const double loud = test::rms(sound.left) * amplitude(12) * std::numbers::sqrt2;
    for (int n = from; n < to; ++n) {
        const double s = loud * std::sin(2 * std::numbers::pi * 7000 * n / rateHz);
        sound.left[std::size_t(n)] += s;
        sound.right[std::size_t(n)] += s;
    }
    return sound;
}

}  // namespace

class DeEsserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesPinkNoiseAlone()
    {
        // Whatever its level, and for many seconds: not once.
        double closest = -100;
        // How far it was from that: the threshold at which the first reduction shows, over 20 s.
        for (double threshold = 4; threshold >= -12; threshold -= 0.5) {
            const test::Stereo in{test::pinkNoise(1, 20 * 44100), test::pinkNoise(101, 20 * 44100)};
            if (processed({.thresholdDb = threshold}, in).reductionDb > 0) {
                closest = threshold;
                break;
            }
        }
        qInfo("in 20 s the first reduction shows at a threshold of %.1f dB", closest);
        double most = 0;
        for (double level = -40; level <= 0; level += 5) {
            for (std::uint64_t seed = 1; seed <= 8; ++seed) {
                const test::Stereo in{test::pinkNoise(seed, 5 * 44100, amplitude(level)),
                                      test::pinkNoise(100 + seed, 5 * 44100, amplitude(level))};
                const Run run = processed({}, in);
                most = std::max(most, run.reductionDb);
                QVERIFY(run.sound.left == in.left && run.sound.right == in.right);
            }
        }
        QVERIFY(test::keepsAtMost("2.deEsserNoise", "pink noise, -40 to 0 dBFS", 0, most, "dB"));
        QVERIFY(closest <= -2);
    }

    void leavesMonoAndFilteredNoiseAlone()
    {
        const std::vector<double> mono = test::pinkNoise(5, 10 * 44100);
        QCOMPARE(processed({}, {mono, mono}).reductionDb, 0.0);
    }

    void catchesASibilant()
    {
        const test::Stereo in = withBurst(3, 66150, 30000, 35000, -20);
        const Run run = processed({}, in);
        // In the burst, once the attack is over.
        const auto part = [](const std::vector<double>& x) {
            return std::vector<double>(x.begin() + 30441, x.begin() + 35000);
        };
        const double gain = test::decibels(test::sineAmplitude(part(run.sound.left), 7000, rateHz) /
                                           test::sineAmplitude(part(in.left), 7000, rateHz));
        qInfo("7 kHz burst 12 dB over the noise: %.2f dB of reduction, %.2f dB in the sound", run.reductionDb, gain);
        QVERIFY(test::keepsAtLeast("2.deEsserBurst", {}, 6, -gain, "dB"));
        QVERIFY(run.reductionDb >= 6 && gain <= -6);
    }

    void caresForNoLevel()
    {
        double least = 100;
        double most = 0;
        for (const double level : {-40.0, -30.0, -20.0, -10.0}) {
            const double reduction = processed({}, withBurst(3, 66150, 30000, 35000, level)).reductionDb;
            least = std::min(least, reduction);
            most = std::max(most, reduction);
        }
        qInfo("%.4f to %.4f dB over 30 dB of level", least, most);
        QVERIFY(test::keepsAtMost("2.deEsserLevel", {}, 0.5, 0.5 * (most - least), "dB"));
        QVERIFY(most - least <= 0.5 && least >= 6);
    }

    void takesTheTimesItSays()
    {
        // The key jumps into a sibilant and out again; a tone at the bell's centre shows the gain.
        const int frames = 40000;
        test::Stereo key{test::sine(200, rateHz, frames, 0.1), test::sine(200, rateHz, frames, 0.1)};
        const std::vector<double> burst = test::sine(7000, rateHz, frames, 0.8);
        for (std::size_t n = 15000; n < 25000; ++n) {
            key.left[n] += burst[n];
            key.right[n] += burst[n];
        }
        std::vector<double> probe = test::sine(7000, rateHz, frames, 0.5);
        std::vector<double> quadrature = test::sine(7000, rateHz, frames, 0.5, std::numbers::pi / 2);
        DeEsser deEsser;
        deEsser.prepare(rateHz, frames);
        deEsser.set(valuesFrom(deEsserTable, DeEsserSettings{.rangeDb = 8}));
        deEsser.process({probe.data(), quadrature.data(), frames}, {key.left.data(), key.right.data(), frames});
        const auto gain = [&](int n) {
            return test::decibels(std::hypot(probe[std::size_t(n)], quadrature[std::size_t(n)]) / 0.5);
        };
        const auto timeTo = [&](int begin, double aim, bool down) {
            int n = begin;
            while (down ? gain(n) > aim : gain(n) < aim)
                ++n;
            return (n - begin) / rateHz * 1000;
        };
        QVERIFY(std::abs(gain(24000) + 8) < 0.05);
        const double attack = timeTo(15000, -8 * 0.632, true);
        const double release = timeTo(25000, -8 * 0.368, false);
        qInfo("attack %.2f ms, release %.1f ms", attack, release);
        QVERIFY(attack < 2.0);
        QVERIFY(release > 40 && release < 120);
    }

    void isABell()
    {
        // Fully turned down the response is a bell: 8 dB in the middle, nothing far away.
        for (const double frequencyHz : {500.0, 7000.0, 19000.0}) {
            const int frames = 60000;
            const std::vector<double> key = test::sine(7000, rateHz, frames, 0.8);
            std::vector<double> left = test::sine(frequencyHz, rateHz, frames, 0.1);
            std::vector<double> right = left;
            DeEsser deEsser;
            deEsser.prepare(rateHz, frames);
            deEsser.set(valuesFrom(deEsserTable, DeEsserSettings{.q = 2, .rangeDb = 8}));
            deEsser.process({left.data(), right.data(), frames}, {key.data(), key.data(), frames});
            const double gain =
                test::decibels(test::sineAmplitude({left.begin() + 30000, left.end()}, frequencyHz, rateHz) / 0.1);
            qInfo("%g Hz: %.3f dB", frequencyHz, gain);
            QVERIFY(frequencyHz == 7000 ? std::abs(gain + 8) < 0.01 : std::abs(gain) < 0.7);
        }
    }

    void doesNothingWithoutRange()
    {
        const test::Stereo in = withBurst(4, 40000, 10000, 20000, -12);
        QVERIFY(processed({.rangeDb = 0}, in).sound.left == in.left);
        QVERIFY(DeEsser::isTransparent(valuesFrom(deEsserTable, DeEsserSettings{.ratio = 1})));
    }
};

LACQUER_TEST(DeEsserTest)
#include "DeEsserTest.moc"
