// SPDX-License-Identifier: GPL-3.0-or-later
// What the limiter promises: peaks under the ceiling, little distortion, and hands off everything that fits.
#include "dsp/processors/Limiter.h"

#include "AdversarialSignals.h"
#include "dsp/SettingsTable.h"
#include "support/Figures.h"
#include "support/TestMain.h"

#include <ctime>
#include <numbers>
#include <random>

using namespace lacquer;
using test::decibels;
using test::Stereo;

namespace {

constexpr double ceilingDb = -1.0;

Stereo limited(const Stereo& in, const Stereo& key, double rate, const Limiter::Settings& settings, std::mt19937* blocks = nullptr)
{
    Limiter limiter;
    limiter.prepare(rate, 4096);
    limiter.set(valuesFrom<Limiter::Settings>(Limiter::table, settings));
    const int latency = int(Limiter::latencyFrames(settings, rate));
    Stereo audio = in;
    Stereo detector = key;
    for (auto* channel : {&audio.left, &audio.right, &detector.left, &detector.right})
        channel->resize(channel->size() + std::size_t(latency), 0.0);
    for (int done = 0; done < audio.frames();) {
        const int count = std::min(audio.frames() - done, blocks ? int((*blocks)() % 1500) : 4096);
        limiter.process({audio.left.data() + done, audio.right.data() + done, count},
                        {detector.left.data() + done, detector.right.data() + done, count});
        done += count;
    }
    for (auto* channel : {&audio.left, &audio.right})
        channel->erase(channel->begin(), channel->begin() + latency);
    return audio;
}

Stereo limited(const Stereo& in, double rate = 44100, const Limiter::Settings& settings = {})
{
    return limited(in, in, rate, settings);
}

Stereo both(const std::vector<double>& x) { return {x, x}; }

/// What is left of the last second but a quarter after the best fit of some tones, relative to them, in dB.
double distortionDb(const std::vector<double>& out, std::initializer_list<double> frequencies, double rate)
{
    // The end is left out, where the tone breaks off and rings over the ceiling.
    return test::residualDb({out.end() - std::ptrdiff_t(1.25 * rate), out.end() - std::ptrdiff_t(0.25 * rate)},
                            std::vector<double>(frequencies), rate);
}

}  // namespace

class LimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTruePeaksUnderTheCeiling_data()
    {
        QTest::addColumn<int>("character");
        QTest::newRow("Loud") << int(Limiter::Loud);
        QTest::newRow("Balanced") << int(Limiter::Balanced);
        QTest::newRow("Clean") << int(Limiter::Clean);
    }

    void keepsTruePeaksUnderTheCeiling()
    {
        QFETCH(int, character);
        for (const auto& [name, sound] : test::adversarialSignals(44100)) {
            const Stereo out = limited(sound, 44100, {.character = double(character)});
            const double over = decibels(test::truePeak(out)) - ceilingDb;
            qInfo("%-20s in %+6.2f dBTP, out %+.3f dB over the ceiling", name.c_str(), decibels(test::truePeak(sound)), over);
            const std::string which = std::string(Limiter::characterNames[std::size_t(character)]) + ", " + name;
            QVERIFY(test::keepsAtMost("3.overRealtime", which, 0.10, over, "dB"));
            QVERIFY(over <= 0.10);
            if (name.starts_with("fs/") || name.starts_with("0.4"))
                QVERIFY(test::keepsAtLeast("3.noLevelWasted", which, -0.10, over, "dB"));
        }
    }

    void distortsLittle()
    {
        const double rate = 44100;
        const int frames = int(rate * 2.25);
        const double amplitude = std::pow(10, (ceilingDb + 6) / 20);
        for (const int character : {Limiter::Loud, Limiter::Balanced, Limiter::Clean}) {
            const Limiter::Settings settings{.character = double(character)};
            QString line = QLatin1String(Limiter::characterNames[std::size_t(character)]) + QStringLiteral(":");
            for (const double f : {30.0, 41.0, 60.0, 100.0, 150.0, 200.0, 300.0, 997.0, 3000.0, 6000.0}) {
                const Stereo out = limited(both(test::sine(f, rate, frames, amplitude)), rate, settings);
                const double thd = distortionDb(out.left, {f}, rate);
                line += QStringLiteral("  %1 Hz %2").arg(f).arg(thd, 0, 'f', 1);
                const QString which =
                    QLatin1String(Limiter::characterNames[std::size_t(character)]) + QStringLiteral(", %1 Hz").arg(f);
                if (character != Limiter::Loud && (f >= 100 || f == 41.0))
                    QVERIFY(test::keepsAtMost("3.distortion", which, f >= 100 ? -100 : -60, thd, "dB"));
                if (character != Limiter::Loud && f >= 100)
                    QVERIFY2(thd <= -100, qPrintable(line));
                if (character != Limiter::Loud && f == 41.0)
                    QVERIFY2(thd <= -60, qPrintable(line));
            }
            const auto pair = [&](double f1, double a1, double f2, double a2) {
                auto x = test::sine(f1, rate, frames, a1 * amplitude);
                const auto y = test::sine(f2, rate, frames, a2 * amplitude);
                for (std::size_t n = 0; n < x.size(); ++n)
                    x[n] += y[n];
                return distortionDb(limited(both(x), rate, settings).left, {f1, f2}, rate);
            };
            const double smpte = pair(60, 0.8, 7000, 0.2);
            const double ccif = pair(19000, 0.5, 20000, 0.5);
            qInfo("%s  SMPTE %.1f  CCIF %.1f", qPrintable(line), smpte, ccif);
            if (character == Limiter::Loud)
                continue;
            const std::string which = Limiter::characterNames[std::size_t(character)];
            QVERIFY(test::keepsAtMost("3.distortion", which + ", SMPTE 60 Hz + 7 kHz", -75, smpte, "dB"));
            QVERIFY(test::keepsAtMost("3.distortion", which + ", CCIF 19 + 20 kHz", -100, ccif, "dB"));
        }
    }

    void passesWhatFitsBitForBit()
    {
        Stereo in = test::music(5, 44100, 60000);
        const double gain = std::pow(10, -1.001 / 20) / test::truePeak(in);
        for (auto* channel : {&in.left, &in.right})
            for (double& x : *channel)
                x *= gain;
        const Stereo out = limited(in);
        QVERIFY(test::keepsExactly("3.transparent", {}, out.left == in.left && out.right == in.right));
    }

    void returnsToTheBitAfterAPeak()
    {
        Stereo in = test::music(5, 44100, 200000, 0.4);
        in.left[30000] = 3.0;
        const Stereo out = limited(in);
        QVERIFY(out.left[30000] < 1.0);
        QVERIFY(std::equal(in.left.begin() + 100000, in.left.end(), out.left.begin() + 100000));
    }

    void isLinearWithAFixedKey()
    {
        const Stereo key = test::hotMix(44100, 30000, 9);
        const Stereo a = both(test::noise(1, 30000));
        const Stereo b = test::music(2, 44100, 30000);
        Stereo sum = a;
        for (std::size_t n = 0; n < 30000; ++n) {
            sum.left[n] = a.left[n] - 2 * b.left[n];
            sum.right[n] = a.right[n] - 2 * b.right[n];
        }
        const Limiter::Settings settings{.inputGainDb = 3};
        const Stereo outA = limited(a, key, 44100, settings);
        const Stereo outB = limited(b, key, 44100, settings);
        const Stereo outSum = limited(sum, key, 44100, settings);
        const Stereo outKey = limited(key, key, 44100, settings);
        double worst = 0;
        for (std::size_t n = 0; n < 30000; ++n) {
            worst = std::max(worst, std::abs(outSum.left[n] - (outA.left[n] - 2 * outB.left[n])));
            worst = std::max(worst, std::abs(outSum.right[n] - (outA.right[n] - 2 * outB.right[n])));
        }
        QVERIFY(worst < 1e-14);
        QVERIFY(decibels(test::truePeak(outKey)) < ceilingDb + 0.1);
    }

    void neverTurnsUpAndReleasesSteadily()
    {
        // A constant in the audio shows the gain that the key asks for.
        const int frames = 44100 * 3;
        Stereo key = both(std::vector<double>(std::size_t(frames), 0.0));
        const auto burst = test::noise(8, 22050, 3.0);
        std::ranges::copy(burst, key.left.begin() + 10000);
        const Stereo ones = both(std::vector<double>(std::size_t(frames), 1.0));
        for (const double character : {0.0, 1.0, 2.0}) {
            const Limiter::Settings settings{.character = character};
            const Stereo gain = limited(ones, key, 44100, settings);
            QVERIFY(test::keepsExactly("3.link", {}, gain.left == gain.right));
            QVERIFY(test::keepsAtMost("3.gain", {}, 1.0, *std::ranges::max_element(gain.left), "times"));
            QVERIFY(gain.left[5000] == 1.0 && gain.left[20000] < 0.5);
            for (std::size_t n = 10000 + 22050; n + 1 < gain.left.size(); ++n)
                QVERIFY(gain.left[n + 1] >= gain.left[n]);
            QVERIFY(test::keepsExactly("3.release", "monotone",
                                       std::is_sorted(gain.left.begin() + 10000 + 22050, gain.left.end())));
            const std::size_t recovered = 10000 + 22050 + std::size_t(5 * settings.slowReleaseMs * 44.1);
            QVERIFY(test::keepsAtLeast("3.release", "after five slow releases", -0.1, decibels(gain.left[recovered]), "dB"));
        }
    }

    void givesTheSameBitsForAnyBlockSizes()
    {
        const Stereo in = test::hotMix(48000, 40000, 6);
        std::mt19937 random(4);
        const Stereo whole = limited(in, in, 48000, {});
        const Stereo pieces = limited(in, in, 48000, {}, &random);
        QVERIFY(whole.left == pieces.left && whole.right == pieces.right);
    }

    void resetEqualsNew()
    {
        const Stereo in = test::hotMix(44100, 20000, 6);
        Limiter limiter;
        limiter.prepare(44100, 20000);
        Stereo first = in;
        limiter.process({first.left.data(), first.right.data(), 20000}, {first.left.data(), first.right.data(), 20000});
        QVERIFY(limiter.takeGainReductionDb() > 3.0);
        limiter.reset();
        QVERIFY(limiter.takeGainReductionDb() == 0.0);
        Stereo second = in;
        limiter.process({second.left.data(), second.right.data(), 20000}, {second.left.data(), second.right.data(), 20000});
        QVERIFY(first.left == second.left && first.right == second.right);
    }

    void glidesToANewCeilingAndKeepsIt()
    {
        const double rate = 44100;
        Stereo x = both(test::sine(997, rate, 88200, 1.2));
        Limiter limiter;
        limiter.prepare(rate, 44100);
        const auto values = [](double ceiling) {
            return valuesFrom<Limiter::Settings>(Limiter::table, {.ceilingDbtp = ceiling});
        };
        for (const int half : {0, 1}) {
            limiter.set(values(half == 0 ? -0.5 : -9));
            const Block block{x.left.data() + half * 44100, x.right.data() + half * 44100, 44100};
            limiter.process(block, block);
        }
        const double before = test::peak({x.left.begin() + 20000, x.left.begin() + 44000});
        const double after = test::peak({x.left.begin() + 66000, x.left.end()});
        qInfo("%.3f then %.3f dB", decibels(before), decibels(after));
        QVERIFY(std::abs(decibels(before) + 0.5) < 0.1 && std::abs(decibels(after) + 9) < 0.1);
        double step = 0;
        for (std::size_t n = 30000; n + 1 < x.left.size(); ++n)
            step = std::max(step, std::abs(x.left[n + 1] - x.left[n]));
        QVERIFY(step < 1.1 * 0.945 * 2 * std::numbers::pi * 997 / rate);
    }

    void costs()
    {
        Stereo x = test::hotMix(44100, 441000, 6);
        Limiter limiter;
        limiter.prepare(44100, 4096);
        const std::clock_t start = std::clock();
        for (int done = 0; done < 441000; done += 1000) {
            const Block block{x.left.data() + done, x.right.data() + done, 1000};
            limiter.process(block, block);
        }
        qInfo("limiter, mix 7 dB over: %.2f ms per second", double(std::clock() - start) / CLOCKS_PER_SEC * 100);
        QVERIFY(limiter.takeGainReductionDb() > 5);
    }
};

LACQUER_TEST(LimiterTest)
#include "LimiterTest.moc"
