// SPDX-License-Identifier: GPL-3.0-or-later
// LiveMeters: EBU Tech 3341 and 3342 as they pass, the offline figures at the end, and bits without blocks.
#include "measure/LiveMeters.h"

#include "dsp/Decibels.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"
#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <bit>
#include <ctime>
#include <functional>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr double none = -999.0;  // dBFS of a silent stretch

struct Stretch {
    double levelDbfs;
    double seconds;
};

/// Feeds a 1 kHz sine, in phase in both channels, in steps of 10 ms; calls after each.
void feed(LiveMeters& meters, int rateHz, const std::vector<Stretch>& stretches, const std::function<void(double)>& after = {})
{
    const int step = rateHz / 100;
    const auto cycle = sine(1000.0, rateHz, step);
    std::vector<double> block(cycle.size());
    double seconds = 0;
    for (const Stretch& stretch : stretches) {
        const double gain = stretch.levelDbfs == none ? 0.0 : std::pow(10.0, stretch.levelDbfs / 20.0);
        const auto steps = std::llround(stretch.seconds * 100);
        for (long long i = 0; i < steps; ++i) {
            for (std::size_t n = 0; n < block.size(); ++n)
                block[n] = gain * cycle[n];
            meters.process({block.data(), block.data(), step});
            seconds += 0.01;
            if (after)
                after(seconds);
        }
    }
}

void feedWhole(LiveMeters& meters, const Stereo& in)
{
    meters.process({in.left.data(), in.right.data(), in.frames()});
}

bool near(double measured, double expected, double tolerance)
{
    if (std::abs(measured - expected) <= tolerance)
        return true;
    qInfo("measured %.4f, expected %.4f", measured, expected);
    return false;
}

void rates()
{
    QTest::addColumn<int>("rateHz");
    for (const int rateHz : {44100, 48000, 96000})
        QTest::addRow("%d Hz", rateHz) << rateHz;
}

std::vector<double> numbersOf(const LiveReading& r)
{
    std::vector<double> all{double(r.frames), r.momentaryLufs, r.shortTermLufs, r.integratedLufs, r.loudnessRangeLu,
                            r.maxMomentaryLufs, r.maxShortTermLufs, r.rmsDb[0], r.rmsDb[1], r.plrDb.value_or(99),
                            r.psrDb.value_or(99), r.correlation.value_or(99), r.monoLossLu.value_or(99),
                            double(r.sampleOvers.count), double(r.sampleOvers.firstFrame), double(r.truePeakOvers.count),
                            double(r.truePeakOvers.firstFrame)};
    for (std::size_t c = 0; c < 2; ++c)
        for (const auto& peak : {r.samplePeak[c], r.truePeak[c]})
            all.insert(all.end(), {peak.fallingDb, peak.heldDb, peak.maximumDb});
    return all;
}

bool sameBits(const LiveReading& a, const LiveReading& b)
{
    const auto first = numbersOf(a);
    const auto second = numbersOf(b);
    return std::equal(first.begin(), first.end(), second.begin(), [](double x, double y) {
        return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
    });
}

}  // namespace

class LiveMetersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesTech3341Cases1To5_data() { rates(); }

    void passesTech3341Cases1To5()
    {
        QFETCH(int, rateHz);
        const std::vector<std::vector<Stretch>> cases = {{{-23, 20}},
                                                         {{-33, 20}},
                                                         {{-36, 10}, {-23, 60}, {-36, 10}},
                                                         {{-72, 10}, {-36, 10}, {-23, 60}, {-36, 10}, {-72, 10}},
                                                         {{-26, 20}, {-20, 20.1}, {-26, 20}}};
        LiveMeters meters(rateHz);
        for (std::size_t i = 0; i < (rateHz == 44100 ? cases.size() : 3); ++i) {
            meters.reset();
            feed(meters, rateHz, cases[i]);
            const LiveReading reading = meters.reading();
            const double expected = i == 1 ? -33.0 : -23.0;
            QVERIFY(near(reading.integratedLufs, expected, 0.1));
            if (i < 2)
                for (const double level : {reading.maxMomentaryLufs, reading.maxShortTermLufs, reading.momentaryLufs, reading.shortTermLufs})
                    QVERIFY(near(level, expected, 0.1));
        }
    }

    void passesTech3341Cases9And12_data() { rates(); }

    void passesTech3341Cases9And12()
    {
        QFETCH(int, rateHz);
        std::vector<Stretch> nine, twelve;
        for (int i = 0; i < 5; ++i)
            nine.insert(nine.end(), {{-20, 1.34}, {-30, 1.66}});
        for (int i = 0; i < 25; ++i)
            twelve.insert(twelve.end(), {{-20, 0.18}, {-30, 0.22}});
        LiveMeters meters(rateHz);
        double lowest = 0, highest = -100;
        feed(meters, rateHz, nine, [&](double seconds) {
            if (seconds < 2.999)
                return;
            lowest = std::min(lowest, meters.reading().shortTermLufs);
            highest = std::max(highest, meters.reading().shortTermLufs);
        });
        QVERIFY(near(lowest, -23.0, 0.1) && near(highest, -23.0, 0.1));
        meters.reset();
        lowest = 0;
        highest = -100;
        feed(meters, rateHz, twelve, [&](double seconds) {
            if (seconds < 0.999)
                return;
            lowest = std::min(lowest, meters.reading().momentaryLufs);
            highest = std::max(highest, meters.reading().momentaryLufs);
        });
        QVERIFY(near(lowest, -23.0, 0.1) && near(highest, -23.0, 0.1));
    }

    void passesTech3341Cases10To14_data() { rates(); }

    void passesTech3341Cases10To14()
    {
        QFETCH(int, rateHz);
        LiveMeters meters(rateHz);
        LiveMeters shortTerm(rateHz);
        LiveMeters momentary(rateHz);
        for (int i = 0; i < 20; ++i) {
            if (rateHz == 44100) {
                meters.reset();
                feed(meters, rateHz, {{none, i * 0.15}, {-23, 3}, {none, 1}});
                QVERIFY(near(meters.reading().maxShortTermLufs, -23.0, 0.1));
                feed(shortTerm, rateHz, {{none, i * 0.15}, {-38.0 + i, 3}, {none, 3 - i * 0.15}});
                QVERIFY(near(shortTerm.reading().maxShortTermLufs, -38.0 + i, 0.1));
            }
            meters.reset();
            feed(meters, rateHz, {{none, i * 0.02}, {-23, 0.4}, {none, 1}});
            QVERIFY(near(meters.reading().maxMomentaryLufs, -23.0, 0.1));
            feed(momentary, rateHz, {{none, i * 0.02}, {-38.0 + i, 0.4}, {none, 0.4 - i * 0.02}});
            QVERIFY(near(momentary.reading().maxMomentaryLufs, -38.0 + i, 0.1));
        }
    }

    void passesTech3342Cases1To4()
    {
        const std::vector<std::pair<double, std::vector<Stretch>>> cases = {{10, {{-20, 20}, {-30, 20}}},
                                                                            {5, {{-20, 20}, {-15, 20}}},
                                                                            {20, {{-40, 20}, {-20, 20}}},
                                                                            {15, {{-50, 20}, {-35, 20}, {-20, 20}, {-35, 20}, {-50, 20}}}};
        LiveMeters meters(48000);
        for (const auto& [expected, stretches] : cases) {
            meters.reset();
            feed(meters, 48000, stretches);
            QVERIFY(near(meters.reading().loudnessRangeLu, expected, 0.05));
        }
    }

    void readsWhatTheOfflineMetersRead()
    {
        double worst = 0;
        for (const int rateHz : {44100, 96000}) {
            Stereo in = music(17, rateHz, 20 * rateHz, 0.95);
            for (int n = 0; n < in.frames(); ++n)
                in.right[std::size_t(n)] *= n < 8 * rateHz ? 0.2 : 0.8;
            LiveMeters meters(rateHz);
            feedWhole(meters, in);
            Loudness loudness(rateHz, 2, Loudness::Library::Without);
            TruePeakMeter peaks;
            const ConstBlock all{in.left.data(), in.right.data(), in.frames()};
            loudness.process(all);
            peaks.process(all);
            const LiveReading live = meters.reading();
            const LoudnessReading offline = loudness.reading();
            const double highest = std::max(live.truePeak[0].maximumDb, live.truePeak[1].maximumDb);
            for (const auto& [a, b] : {std::pair{live.integratedLufs, offline.integratedLufs},
                                       {live.loudnessRangeLu, offline.loudnessRangeLu},
                                       {live.maxMomentaryLufs, offline.maxMomentaryLufs},
                                       {live.maxShortTermLufs, offline.maxShortTermLufs},
                                       {live.momentaryLufs, loudness.momentaryLufs()},
                                       {live.shortTermLufs, loudness.shortTermLufs()},
                                       {highest, peaks.reading().truePeakDbtp},
                                       {*live.plrDb, peaks.reading().truePeakDbtp - offline.integratedLufs}})
                worst = std::max(worst, std::abs(a - b));
        }
        qInfo("largest difference to the offline meters %.5f dB", worst);
        QVERIFY(worst <= 0.011);
    }

    void givesTheSameBitsWhateverTheBlocks()
    {
        for (const int rateHz : {44100, 22050, 96000}) {
            const auto in = music(21, rateHz, 5 * rateHz + 321, 1.05);
            LiveMeters whole(rateHz);
            feedWhole(whole, in);
            for (const int size : {1, 7, 441, 4096, 0}) {
                LiveMeters parts(rateHz);
                std::uint32_t seed = 1;
                for (int at = 0; at < in.frames();) {
                    seed = seed * 1664525u + 1013904223u;
                    const int count = std::min(size > 0 ? size : int(seed >> 20), in.frames() - at);
                    parts.process({in.left.data() + at, in.right.data() + at, count});
                    at += count;
                }
                QVERIFY(sameBits(parts.reading(), whole.reading()));
                parts.reset();
                feedWhole(parts, in);
                QVERIFY(sameBits(parts.reading(), whole.reading()));
            }
        }
    }

    void findsPeaksBetweenSamplesAndLetsThemFall()
    {
        const int rateHz = 44100;
        LiveMeters meters(rateHz);
        auto tone = sine(rateHz / 4.0, rateHz, rateHz, 0.5, std::numbers::pi / 4);  // samples at 0.354
        for (std::size_t n = 0; n < 441; ++n) {
            const double gain = 0.5 - 0.5 * std::cos(std::numbers::pi * (double(n) + 0.5) / 441);
            tone[n] *= gain;
            tone[tone.size() - 1 - n] *= gain;
        }
        const std::vector<double> silence(tone.size(), 0.0);
        meters.process({tone.data(), silence.data(), rateHz});
        LiveReading reading = meters.reading();
        QVERIFY(near(reading.truePeak[0].maximumDb, -6.0206, 0.001));
        QVERIFY(near(reading.truePeak[0].heldDb, -6.0206, 0.001));
        QVERIFY(near(reading.samplePeak[0].maximumDb, -9.0309, 0.001));
        QVERIFY(near(reading.rmsDb[0], -9.03, 0.1) && std::isinf(reading.rmsDb[1]));
        QVERIFY(std::isinf(reading.truePeak[1].maximumDb) && !reading.correlation);
        for (int i = 0; i < 2; ++i)
            meters.process({silence.data(), silence.data(), rateHz});
        reading = meters.reading();
        // The tone fades out over its last 10 ms.
        QVERIFY(near(reading.truePeak[0].fallingDb, -6.02 - 2.0 * 20 / 1.7, 0.3));
        QVERIFY(near(reading.truePeak[0].heldDb, -6.0206, 0.001));
        for (int i = 0; i < 2; ++i)
            meters.process({silence.data(), silence.data(), rateHz});
        reading = meters.reading();
        QVERIFY(std::isinf(reading.truePeak[0].heldDb));
        QVERIFY(near(reading.truePeak[0].maximumDb, -6.0206, 0.001));
    }

    void tellsPeakToLoudness()
    {
        LiveMeters meters(48000);
        feed(meters, 48000, {{-10, 5}, {-20, 10}});
        const LiveReading reading = meters.reading();
        // Both channels at one level: a sine is as many LUFS as its peak is dBFS.
        QVERIFY(near(*reading.psrDb, 0.0, 0.1));
        QVERIFY(near(*reading.plrDb, -10.0 - reading.integratedLufs, 0.01));
        QVERIFY(!LiveMeters(48000).reading().psrDb && !LiveMeters(48000).reading().plrDb);
    }

    void readsCorrelationAndMonoLoss()
    {
        const int rateHz = 44100;
        const int frames = 4 * rateHz;
        const auto a = noise(1, frames, 0.5);
        const auto b = noise(2, frames, 0.5);
        std::vector<double> inverted(a), mixed(a);
        for (std::size_t n = 0; n < a.size(); ++n) {
            inverted[n] = -a[n];
            mixed[n] = 0.6 * a[n] + 0.8 * b[n];
        }
        const auto read = [&](const std::vector<double>& left, const std::vector<double>& right) {
            LiveMeters meters(rateHz);
            meters.process({left.data(), right.data(), frames});
            return meters.reading();
        };
        QVERIFY(near(*read(a, a).correlation, 1.0, 1e-12) && near(*read(a, a).monoLossLu, 0.0, 1e-12));
        QVERIFY(near(*read(a, inverted).correlation, -1.0, 1e-12) && *read(a, inverted).monoLossLu < -200);
        QVERIFY(near(*read(a, b).correlation, 0.0, 0.03) && near(*read(a, b).monoLossLu, -3.01, 0.1));
        QVERIFY(near(*read(a, mixed).correlation, 0.6, 0.03));
        // Mono loss is the measured difference.
        std::vector<double> mono(a.size());
        for (std::size_t n = 0; n < a.size(); ++n)
            mono[n] = 0.5 * (a[n] + mixed[n]);
        QVERIFY(near(*read(a, mixed).monoLossLu, read(mono, mono).shortTermLufs - read(a, mixed).shortTermLufs, 1e-9));
    }

    void readsTheCorrelationOfKnownMixes()
    {
        // A tone and its quarter turn have nothing in common, so that a mix of both has a correlation known exactly.
        const int rateHz = 44100;
        const auto tone = sine(997, rateHz, 3 * rateHz, 0.5);
        const auto turned = sine(997, rateHz, 3 * rateHz, 0.5, std::numbers::pi / 2);
        double worst = 0;
        for (double wanted = -1; wanted <= 1.001; wanted += 0.1) {
            std::vector<double> mix(tone.size());
            for (std::size_t n = 0; n < tone.size(); ++n)
                mix[n] = 0.3 * (wanted * tone[n] + std::sqrt(std::max(0.0, 1 - wanted * wanted)) * turned[n]);
            LiveMeters meters(rateHz);
            meters.process({tone.data(), mix.data(), 3 * rateHz});
            worst = std::max(worst, std::abs(*meters.reading().correlation - wanted));
        }
        qInfo("correlation within %.5f", worst);
        QVERIFY(keepsAtMost("4.correlation", {}, 0.01, worst, ""));
    }

    void countsOversAndTellsTheFirst()
    {
        const int rateHz = 44100;
        std::vector<double> sound(std::size_t(2 * rateHz), 0.0);
        for (const std::size_t at : {10000u, 10002u, 30000u, 50000u})
            sound[at] = at == 50000u ? 0.95 : 1.25;
        std::vector<double> quiet(sound.size(), 0.0);
        quiet[20000] = -1.01;
        LiveMeters meters(rateHz);
        meters.process({sound.data(), quiet.data(), int(sound.size())});
        LiveReading reading = meters.reading();
        QCOMPARE(reading.sampleOvers.count, 4);
        QCOMPARE(reading.sampleOvers.firstFrame, 10000);
        QCOMPARE(reading.truePeakOvers.count, 3);
        QVERIFY(std::abs(reading.truePeakOvers.firstFrame - 10000) <= 1);
        meters.reset();
        meters.setOverThreshold(-1.0);
        meters.process({sound.data(), quiet.data(), int(sound.size())});
        reading = meters.reading();
        QCOMPARE(reading.truePeakOvers.count, 4);
    }

    void costsLittle()
    {
        const int rateHz = 44100;
        const auto in = music(31, rateHz, 10 * rateHz);
        double best = 1e9;
        LiveMeters meters(rateHz);
        for (int round = 0; round < 3; ++round) {
            const std::clock_t start = std::clock();
            for (int at = 0; at + 441 <= in.frames(); at += 441) {
                meters.process({in.left.data() + at, in.right.data() + at, 441});
                QVERIFY(meters.reading().frames > 0);
            }
            best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        qInfo("ms per second of stereo, read 100 times a second: %.2f", best * 100);
        QVERIFY(best * 100 < 20);
    }
};

LACQUER_TEST(LiveMetersTest)
#include "LiveMetersTest.moc"
