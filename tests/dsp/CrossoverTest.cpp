// SPDX-License-Identifier: GPL-3.0-or-later
// Both crossovers in numbers: bands add up to the sound, and keep to themselves.
#include "dsp/BandSplit.h"
#include "dsp/Fft.h"
#include "dsp/StereoBuffer.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <cmath>
#include <complex>
#include <random>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
using Frequencies = std::vector<double>;

/// Every band of a sound, then the sound as it went along untouched.
std::vector<test::Stereo> split(BandSplit& crossover, int bands, const test::Stereo& in, int largestBlock)
{
    std::vector<test::Stereo> out(std::size_t(bands) + 1, in);
    std::mt19937_64 random(3);
    for (int done = 0; done < in.frames();) {
        const int frames = std::min(in.frames() - done, 1 + int(random() % std::uint64_t(largestBlock)));
        std::vector<Block> blocks;
        for (test::Stereo& band : out)
            blocks.push_back({band.left.data() + done, band.right.data() + done, frames});
        crossover.process({in.left.data() + done, in.right.data() + done, frames}, {blocks.data(), std::size_t(bands)},
                          blocks.back());
        done += frames;
    }
    return out;
}

BandSplit make(SplitKind kind, const Frequencies& frequencies, double rate = rateHz)
{
    BandSplit crossover;
    crossover.prepare(rate, Crossover::mostBands);
    crossover.setShape(kind, int(frequencies.size()) + 1);
    crossover.setFrequencies(frequencies, true);
    crossover.reset();
    return crossover;
}

std::vector<std::complex<double>> spectrumOf(const std::vector<double>& impulse)
{
    Fft fft(int(impulse.size()));
    std::copy(impulse.begin(), impulse.end(), fft.time().begin());
    fft.forward();
    return {fft.spectrum().begin(), fft.spectrum().end()};
}

constexpr int length = 1 << 18;

test::Stereo impulse()
{
    test::Stereo sound{std::vector<double>(length), std::vector<double>(length)};
    sound.left[0] = sound.right[0] = 1.0;
    return sound;
}

std::vector<double> sumOf(const std::vector<test::Stereo>& bands)
{
    std::vector<double> sum(bands[0].left.size());
    for (std::size_t b = 0; b + 1 < bands.size(); ++b)
        for (std::size_t n = 0; n < sum.size(); ++n)
            sum[n] += bands[b].left[n];
    return sum;
}

}  // namespace

class CrossoverTest : public QObject {
    Q_OBJECT

    static void everySplit()
    {
        QTest::addColumn<Frequencies>("frequencies");
        QTest::newRow("two bands") << Frequencies{1000};
        QTest::newRow("three bands") << Frequencies{200, 3000};
        QTest::newRow("four bands") << Frequencies{120, 1000, 6000};
        QTest::newRow("five bands") << Frequencies{60, 250, 2000, 8000};
        QTest::newRow("five bands close together") << Frequencies{800, 1000, 1200, 1500};
        QTest::newRow("two at one place") << Frequencies{500, 500, 9000};
    }

private Q_SLOTS:
    void addsUpToAFlatAllPass_data() { everySplit(); }
    void addsUpToAFlatAllPass()
    {
        QFETCH(Frequencies, frequencies);
        BandSplit crossover = make(SplitKind::MinimumPhase, frequencies);
        const auto bands = split(crossover, int(frequencies.size()) + 1, impulse(), 5000);
        const auto spectrum = spectrumOf(sumOf(bands));
        double worst = 0;
        for (int k = int(std::ceil(20.0 * length / rateHz)); k * rateHz / length <= 20000; ++k)
            worst = std::max(worst, std::abs(test::decibels(std::abs(spectrum[std::size_t(k)]))));
        QVERIFY(test::keepsAtMost("2.allPass", QTest::currentDataTag(), 1e-6, worst, "dB"));
        qInfo("sum within %.2e dB from 20 Hz to 20 kHz", worst);
        QVERIFY(worst <= 1e-6);
        QVERIFY(bands.back().left == impulse().left);
    }

    void addsUpToThePureDelay_data() { everySplit(); }
    void addsUpToThePureDelay()
    {
        QFETCH(Frequencies, frequencies);
        const auto latency = LinearPhaseSplit::latencyFrames(rateHz);
        const test::Stereo in = test::music(2, rateHz, 100000);
        BandSplit crossover = make(SplitKind::LinearPhase, frequencies);
        const auto bands = split(crossover, int(frequencies.size()) + 1, in, 3000);
        const std::vector<double> sum = sumOf(bands);
        double worst = 0;
        for (std::size_t n = 0; n < sum.size(); ++n) {
            const double wanted = n < std::size_t(latency) ? 0.0 : in.left[n - std::size_t(latency)];
            worst = std::max(worst, std::abs(sum[n] - wanted));
            QCOMPARE(bands.back().left[n], wanted);
        }
        qInfo("null %.1f dBFS, latency %d frames", test::decibels(worst), int(latency));
        QVERIFY(test::keepsAtMost("2.linearSum", QTest::currentDataTag(), -140, test::decibels(worst), "dBFS"));
        QVERIFY(test::decibels(worst) <= -140);
    }

    void isolatesBandsBy24DecibelsPerOctave_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("minimum phase") << 0;
        QTest::newRow("linear phase") << 1;
    }
    void isolatesBandsBy24DecibelsPerOctave()
    {
        QFETCH(int, kind);
        for (const double crossoverHz : {100.0, 1000.0, 4000.0}) {
            BandSplit crossover = make(SplitKind(kind), {crossoverHz});
            const auto bands = split(crossover, 2, impulse(), 5000);
            const auto low = spectrumOf(bands[0].left);
            const auto high = spectrumOf(bands[1].left);
            const auto at = [&](const auto& spectrum, double frequencyHz) {
                return test::decibels(std::abs(spectrum[std::size_t(std::lround(frequencyHz * length / rateHz))]));
            };
            double least = 1e9;
            for (const double octaves : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0}) {
                const double ratio = std::exp2(octaves);
                if (crossoverHz * ratio < 20000)
                    least = std::min(least, -at(low, crossoverHz * ratio) / octaves);
                if (crossoverHz / ratio > 20)
                    least = std::min(least, -at(high, crossoverHz / ratio) / octaves);
            }
            qInfo("%g Hz: at least %.2f dB per octave; %.3f and %.3f dB at the crossover", crossoverHz, least,
                  at(low, crossoverHz), at(high, crossoverHz));
            QVERIFY(test::keepsAtLeast("2.isolation", QTest::currentDataTag(), 24, least, "dB/octave"));
            QVERIFY(least >= 24);
            QVERIFY(std::abs(at(low, crossoverHz) + 6.02) < 0.05 && std::abs(at(high, crossoverHz) + 6.02) < 0.05);
        }
    }

    void staysFlatWhileFrequenciesMove()
    {
        // The sum of bands stays an all-pass of a kind: a steady tone keeps its level within what its moving phase
        // makes.
        BandSplit crossover = make(SplitKind::MinimumPhase, {200, 2000});
        const std::vector<double> tone = test::sine(997.0, rateHz, 44100, 0.5);
        const auto before = split(crossover, 3, {tone, tone}, 700);
        crossover.setFrequencies(std::vector<double>{400, 5000}, false);
        const auto after = split(crossover, 3, {tone, tone}, 700);
        qInfo("largest value %.3f for a tone of 0.5", test::peak(sumOf(after)));
        QVERIFY(test::peak(sumOf(after)) < 0.6);
        const std::vector<double> settled = sumOf(after);
        QVERIFY(std::abs(test::sineAmplitude({settled.begin() + 22050, settled.end()}, 997.0, rateHz) - 0.5) < 1e-9);
    }

    void givesTheSameBitsForAnyBlocks_data() { isolatesBandsBy24DecibelsPerOctave_data(); }
    void givesTheSameBitsForAnyBlocks()
    {
        QFETCH(int, kind);
        const test::Stereo first = test::music(4, rateHz, 20011);
        const test::Stereo second = test::music(5, rateHz, 20011);
        std::vector<std::vector<double>> seen;
        for (const int largest : {1, 77, 4096}) {
            BandSplit crossover = make(SplitKind(kind), {120, 1000, 6000});
            std::vector<double> all = sumOf(split(crossover, 4, first, largest));
            crossover.setFrequencies(std::vector<double>{90, 1500, 5000}, false);
            const std::vector<double> rest = split(crossover, 4, second, largest)[1].left;
            all.insert(all.end(), rest.begin(), rest.end());
            seen.push_back(all);
        }
        QVERIFY(seen[0] == seen[1] && seen[1] == seen[2]);
    }

    void goesOnFromAnothersState_data() { isolatesBandsBy24DecibelsPerOctave_data(); }
    void goesOnFromAnothersState()
    {
        QFETCH(int, kind);
        const test::Stereo first = test::music(6, rateHz, 15000);
        BandSplit one = make(SplitKind(kind), {120, 1000});
        BandSplit two = make(SplitKind(kind), {90, 900});
        (void)split(one, 3, first, 1000);
        two.takeStateOf(one);
        QVERIFY(split(one, 3, first, 1000)[1].left == split(two, 3, first, 1000)[1].left);
    }

    void ringsNoLongerThanItSays()
    {
        const Frequencies frequencies{60, 250, 2000, 8000};
        BandSplit crossover = make(SplitKind::MinimumPhase, frequencies);
        const auto bands = split(crossover, 5, impulse(), 5000);
        const auto tail = BandSplit::tailFrames(SplitKind::MinimumPhase, frequencies, rateHz);
        const std::vector<double> sum = sumOf(bands);
        const double rest = test::peak({sum.begin() + tail, sum.end()});
        qInfo("%.1f dB after %d frames", test::decibels(rest), int(tail));
        QVERIFY(test::decibels(rest) < -180);
    }
};

LACQUER_TEST(CrossoverTest)
#include "CrossoverTest.moc"
