// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness: EBU Tech 3341 and 3342 at every rate of albums, gates, albums, loud parts, and bits without blocks.
#include "measure/Loudness.h"

#include "measure/LoudnessGate.h"
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

/// Feeds a 1 kHz sine, in phase in both channels, in steps of 10 ms or what remains of a stretch; calls after each
/// step.
void feed(Loudness& meter, int rateHz, const std::vector<Stretch>& stretches,
          const std::function<void(double seconds)>& after = {})
{
    const int step = rateHz / 100;  // ten whole cycles
    const auto cycle = sine(1000.0, rateHz, step);
    std::vector<double> block(cycle.size());
    std::int64_t frame = 0;
    double end = 0;
    for (const Stretch& stretch : stretches) {
        end += stretch.seconds;
        const double gain = stretch.levelDbfs == none ? 0.0 : std::pow(10.0, stretch.levelDbfs / 20.0);
        const auto endFrame = std::int64_t(std::llround(end * rateHz));
        while (frame < endFrame) {
            const auto phase = std::size_t(frame % step);
            const int count = int(std::min<std::int64_t>(endFrame - frame, step - std::int64_t(phase)));
            for (int n = 0; n < count; ++n)
                block[std::size_t(n)] = gain * cycle[phase + std::size_t(n)];
            meter.process({block.data(), block.data(), count});
            frame += count;
            if (after && frame % step == 0)
                after(double(frame) / rateHz);
        }
    }
}

void feedWhole(Loudness& meter, const Stereo& in)
{
    meter.process({in.left.data(), in.right.data(), in.frames()});
}

void rates()
{
    QTest::addColumn<int>("rateHz");
    for (const int rateHz : {44100, 48000, 88200, 96000, 192000})
        QTest::addRow("%d Hz", rateHz) << rateHz;
}

bool near(double measured, double expected, double tolerance)
{
    if (std::abs(measured - expected) <= tolerance)
        return true;
    qInfo("measured %.4f, expected %.4f", measured, expected);
    return false;
}

/// Time of this process alone, so that a busy machine does not matter.
double processorSeconds(const std::function<void()>& work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

class LoudnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchors997HertzAtEveryRate()
    {
        for (const int rateHz :
             {8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000, 352800, 384000}) {
            const auto tone = sine(997.0, rateHz, 5 * rateHz);
            const std::vector<double> silence(tone.size(), 0.0);
            Loudness meter(rateHz, 2, Loudness::Library::Without);
            meter.process({tone.data(), silence.data(), int(tone.size())});
            QVERIFY2(near(meter.reading().integratedLufs, -3.01, 0.01), qPrintable(QString::number(rateHz)));
            Loudness mono(rateHz, 1, Loudness::Library::Without);
            mono.process({tone.data(), nullptr, int(tone.size())});
            QVERIFY(sameBits(mono.reading().integratedLufs, meter.reading().integratedLufs));
        }
    }

    void weighsAlikeAtEveryRate()
    {
        // The steady level of tones over the whole band is the same at 48 kHz and at any other rate.
        double worst = 0;
        for (const double frequency : {25.0, 40.0, 100.0, 500.0, 1500.0, 2500.0, 6000.0, 10000.0, 15000.0, 19000.0}) {
            const auto level = [&](int rateHz) {
                const auto tone = sine(frequency, rateHz, 2 * rateHz);
                Loudness meter(rateHz, 2, Loudness::Library::Without);
                meter.process({tone.data(), tone.data(), int(tone.size())});
                return meter.momentaryLufs();
            };
            const double at48 = level(48000);
            for (const int rateHz : {44100, 88200, 96000, 192000, 384000})
                worst = std::max(worst, std::abs(level(rateHz) - at48));
        }
        qInfo("largest difference to 48 kHz %.5f dB", worst);
        QVERIFY(worst < 0.002);
    }

    void passesTech3341Cases1To5_data() { rates(); }

    void passesTech3341Cases1To5()
    {
        QFETCH(int, rateHz);
        const std::vector<std::vector<Stretch>> cases = {
            {{-23, 20}},
            {{-33, 20}},
            {{-36, 10}, {-23, 60}, {-36, 10}},
            {{-72, 10}, {-36, 10}, {-23, 60}, {-36, 10}, {-72, 10}},
            {{-26, 20}, {-20, 20.1}, {-26, 20}},
        };
        const double limit = rateHz <= 48000 ? 0.01 : Loudness::agreementLimitLu(rateHz);
        double worst = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            // The third tells enough about the library at high rates, where it is slow.
            const bool beside = rateHz <= 48000 || i == 2;
            Loudness meter(rateHz, 2, beside ? Loudness::Library::Beside : Loudness::Library::Without);
            feed(meter, rateHz, cases[i]);
            const LoudnessReading reading = meter.reading();
            const double expected = i == 1 ? -33.0 : -23.0;
            QVERIFY(near(reading.integratedLufs, expected, 0.1));
            QVERIFY(near(reading.ownIntegratedLufs, expected, 0.1));
            if (i < 2) {
                QVERIFY(near(reading.maxMomentaryLufs, expected, 0.1));
                QVERIFY(near(reading.maxShortTermLufs, expected, 0.1));
                QVERIFY(near(meter.momentaryLufs(), expected, 0.1));
                QVERIFY(near(meter.shortTermLufs(), expected, 0.1));
            }
            worst = std::max(worst, reading.disagreementLu());
        }
        qInfo("largest disagreement with libebur128 %.4f LU", worst);
        QVERIFY(worst <= limit);
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
        Loudness shortTerm(rateHz, 2, Loudness::Library::Without);
        double lowest = 0, highest = -100;
        feed(shortTerm, rateHz, nine, [&](double seconds) {
            if (seconds < 3.0)
                return;
            lowest = std::min(lowest, shortTerm.shortTermLufs());
            highest = std::max(highest, shortTerm.shortTermLufs());
        });
        QVERIFY(near(lowest, -23.0, 0.1) && near(highest, -23.0, 0.1));
        Loudness momentary(rateHz, 2, Loudness::Library::Without);
        lowest = 0;
        highest = -100;
        feed(momentary, rateHz, twelve, [&](double seconds) {
            if (seconds < 1.0)
                return;
            lowest = std::min(lowest, momentary.momentaryLufs());
            highest = std::max(highest, momentary.momentaryLufs());
        });
        QVERIFY(near(lowest, -23.0, 0.1) && near(highest, -23.0, 0.1));
    }

    void passesTech3341Cases10And13_data() { rates(); }

    void passesTech3341Cases10And13()
    {
        QFETCH(int, rateHz);
        for (int i = 0; i < 20; ++i) {
            Loudness shortTerm(rateHz, 2, Loudness::Library::Without);
            feed(shortTerm, rateHz, {{none, i * 0.15}, {-23, 3}, {none, 1}});
            QVERIFY(near(shortTerm.reading().maxShortTermLufs, -23.0, 0.1));
            Loudness momentary(rateHz, 2, Loudness::Library::Without);
            feed(momentary, rateHz, {{none, i * 0.02}, {-23, 0.4}, {none, 1}});
            QVERIFY(near(momentary.reading().maxMomentaryLufs, -23.0, 0.1));
        }
    }

    void passesTech3341Cases11And14_data() { rates(); }

    void passesTech3341Cases11And14()
    {
        QFETCH(int, rateHz);
        Loudness shortTerm(rateHz, 2, Loudness::Library::Without);
        Loudness momentary(rateHz, 2, Loudness::Library::Without);
        for (int i = 0; i < 20; ++i) {
            // Each stretch begins and ends with whole frames at these rates, so feeding anew keeps the stream whole.
            feed(shortTerm, rateHz, {{none, i * 0.15}, {-38.0 + i, 3}, {none, 3 - i * 0.15}});
            QVERIFY(near(shortTerm.reading().maxShortTermLufs, -38.0 + i, 0.1));
            feed(momentary, rateHz, {{none, i * 0.02}, {-38.0 + i, 0.4}, {none, 0.4 - i * 0.02}});
            QVERIFY(near(momentary.reading().maxMomentaryLufs, -38.0 + i, 0.1));
        }
    }

    void passesTech3342Cases1To4_data() { rates(); }

    void passesTech3342Cases1To4()
    {
        QFETCH(int, rateHz);
        const std::vector<std::pair<double, std::vector<Stretch>>> cases = {
            {10, {{-20, 20}, {-30, 20}}},
            {5, {{-20, 20}, {-15, 20}}},
            {20, {{-40, 20}, {-20, 20}}},
            {15, {{-50, 20}, {-35, 20}, {-20, 20}, {-35, 20}, {-50, 20}}},
        };
        for (const auto& [expected, stretches] : cases) {
            Loudness meter(rateHz, 2, rateHz <= 48000 ? Loudness::Library::Beside : Loudness::Library::Without);
            feed(meter, rateHz, stretches);
            const LoudnessReading reading = meter.reading();
            QVERIFY(near(reading.loudnessRangeLu, expected, 0.05));
            QVERIFY(near(reading.ownLoudnessRangeLu, expected, 0.05));
        }
    }

    void givesTheSameBitsWhateverTheBlocks()
    {
        for (const int rateHz : {44100, 22050, 96000}) {
            const auto in = music(21, rateHz, 7 * rateHz + 321);
            Loudness whole(rateHz);
            feedWhole(whole, in);
            const LoudnessReading expected = whole.reading();
            for (const int size : {1, 7, 441, 4096, 0}) {
                Loudness parts(rateHz);
                std::uint32_t seed = 1;
                for (int at = 0; at < in.frames();) {
                    seed = seed * 1664525u + 1013904223u;
                    const int count = std::min(size > 0 ? size : int(seed >> 20), in.frames() - at);
                    parts.process({in.left.data() + at, in.right.data() + at, count});
                    at += count;
                }
                const LoudnessReading reading = parts.reading();
                QVERIFY(sameBits(reading.integratedLufs, expected.integratedLufs));
                QVERIFY(sameBits(reading.loudnessRangeLu, expected.loudnessRangeLu));
                QVERIFY(sameBits(reading.ownIntegratedLufs, expected.ownIntegratedLufs));
                QVERIFY(sameBits(reading.ownLoudnessRangeLu, expected.ownLoudnessRangeLu));
                QVERIFY(sameBits(reading.maxMomentaryLufs, expected.maxMomentaryLufs));
                QVERIFY(sameBits(reading.maxShortTermLufs, expected.maxShortTermLufs));
                QVERIFY(sameBits(parts.loudPartLufs(), whole.loudPartLufs()));
                QVERIFY(parts.shortTermSeriesLufs() == whole.shortTermSeriesLufs());
                QVERIFY(parts.gatingBlocks() == whole.gatingBlocks());
            }
        }
    }

    void gatesAtTenUnitsUnderTheMean()
    {
        const int rateHz = 48000;
        Loudness inside(rateHz), outside(rateHz);
        feed(inside, rateHz, {{-20, 30}, {-31.5, 30}});  // mean -22.7: the gate stands at -32.7
        feed(outside, rateHz, {{-20, 30}, {-34, 30}});
        QVERIFY(near(inside.reading().ownIntegratedLufs, -22.71, 0.05));
        QVERIFY(near(outside.reading().ownIntegratedLufs, -20.0, 0.05));
        QVERIFY(inside.reading().disagreementLu() < 0.01 && outside.reading().disagreementLu() < 0.01);
    }

    void poolsTheBlocksOfAnAlbum()
    {
        const int rateHz = 44100;
        Loudness loud(rateHz), quiet(rateHz), silent(rateHz);
        feed(loud, rateHz, {{-14, 10}});
        feed(quiet, rateHz, {{-20, 30}});
        feed(silent, rateHz, {{none, 5}});
        const std::array<const Loudness*, 3> all = {&loud, &quiet, &silent};
        const LoudnessReading album = Loudness::album(all);
        // Blocks do not straddle songs: 97 loud ones and 297 quiet ones.
        const double expected = 10.0 * std::log10((97 * std::pow(10.0, -1.4) + 297 * std::pow(10.0, -2.0)) / 394);
        QVERIFY(near(album.ownIntegratedLufs, expected, 0.02));
        QVERIFY(album.disagreementLu() <= 0.01);
        const std::array<const Loudness*, 1> one = {&loud};
        QVERIFY(sameBits(Loudness::album(one).ownIntegratedLufs, loud.reading().ownIntegratedLufs));
        QVERIFY(std::abs(Loudness::album(one).integratedLufs - loud.reading().integratedLufs) < 1e-9);
        QVERIFY(std::isinf(Loudness::album({}).integratedLufs));
    }

    void readsTheLoudPartOutsideOverlaps()
    {
        const int rateHz = 48000;
        Loudness meter(rateHz, 2, Loudness::Library::Without);
        feed(meter, rateHz, {{-18, 10}, {-30, 50}, {-20, 20}, {-30, 10}});
        // 861 windows; the loudest fifth, 173, holds the 71 at -18 and the loudest of those that reach into -20.
        QVERIFY(near(meter.loudPartLufs(), -19.1, 0.15));
        const FrameRange overlap{0, 10 * rateHz};
        const std::array<FrameRange, 1> start = {overlap};
        QVERIFY(near(meter.loudPartLufs(start), -20.0, 0.05));
        QVERIFY(near(meter.maxShortTermLufs({}), -18.0, 0.05));
        QVERIFY(near(meter.maxShortTermLufs(start), -20.0, 0.05));
        const std::array<FrameRange, 2> both = {overlap, FrameRange{57 * rateHz, 80 * rateHz}};
        QVERIFY(near(meter.maxShortTermLufs(both), -30.0, 0.05));
        QVERIFY(near(meter.loudPartLufs(both), -30.0, 0.05));
        const std::array<FrameRange, 1> everything = {FrameRange{0, 90 * rateHz}};
        QVERIFY(std::isinf(meter.loudPartLufs(everything)) && std::isinf(meter.maxShortTermLufs(everything)));
    }

    void listsShortTermLoudnessEvery100Milliseconds()
    {
        const int rateHz = 44100;
        Loudness meter(rateHz, 2, Loudness::Library::Without);
        feed(meter, rateHz, {{-20, 6}, {none, 4}});
        const auto series = meter.shortTermSeriesLufs();
        QCOMPARE(series.size(), 100u);
        QVERIFY(near(series[29], -20.0, 0.02) && near(series[59], -20.0, 0.02));
        QVERIFY(near(series[14], -20.0 - 3.01, 0.05));  // half of the window lies before the start
        QVERIFY(near(series[74], -20.0 - 3.01, 0.05));
        QVERIFY(std::isinf(series[99]));
    }

    void hasNoFigureForSilenceAndForTooLittle()
    {
        for (const double seconds : {0.0, 0.2, 20.0}) {
            Loudness meter(44100);
            feed(meter, 44100, {{none, seconds}});
            const LoudnessReading reading = meter.reading();
            for (const double level : {reading.integratedLufs, reading.ownIntegratedLufs, reading.maxMomentaryLufs,
                                       reading.maxShortTermLufs, meter.loudPartLufs()})
                QVERIFY(level == -std::numeric_limits<double>::infinity());
            QVERIFY(reading.loudnessRangeLu == 0.0 && reading.ownLoudnessRangeLu == 0.0 &&
                    reading.disagreementLu() == 0.0);
        }
        Loudness brief(44100);
        feed(brief, 44100, {{-20, 0.3}});
        QVERIFY(std::isinf(brief.reading().integratedLufs) && std::isinf(brief.reading().ownIntegratedLufs));
        QVERIFY(near(brief.reading().maxMomentaryLufs, -20.0 + 10.0 * std::log10(0.75), 0.1));
        QVERIFY(near(brief.loudPartLufs(), -30.0, 0.1));
    }

    void silenceAfterProgrammeCostsNoMoreThanProgramme()
    {
        const int rateHz = 44100;
        const auto in = music(31, rateHz, 10 * rateHz);
        const std::vector<double> silence(in.left.size(), 0.0);
        double programme = 1e9, after = 1e9, beside = 1e9;
        for (int round = 0; round < 3; ++round) {
            Loudness meter(rateHz, 2, Loudness::Library::Without);
            programme = std::min(programme, processorSeconds([&] { feedWhole(meter, in); }));
            const ConstBlock nothing{silence.data(), silence.data(), int(silence.size())};
            meter.process(nothing);  // the filters run out
            after = std::min(after, processorSeconds([&] { meter.process(nothing); }));
            QVERIFY(std::isinf(meter.momentaryLufs()));
            Loudness both(rateHz);
            beside = std::min(beside, processorSeconds([&] { feedWhole(both, in); }));
        }
        qInfo("ms per second of stereo: own %.3f, in silence %.3f, with libebur128 %.3f", programme * 100, after * 100,
              beside * 100);
        QVERIFY(after < 3.0 * programme);
    }
};

LACQUER_TEST(LoudnessTest)
#include "LoudnessTest.moc"
