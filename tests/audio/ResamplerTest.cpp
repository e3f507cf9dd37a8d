// SPDX-License-Identifier: GPL-3.0-or-later
// The rate converter measured: what it keeps, what it lets through that was not there, where it puts things in time.
#include "audio/Resampler.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <cmath>
#include <cstring>
#include <numbers>
#include <random>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// The left channel after conversion; the right one is fed the negative and checked to stay it.
std::vector<double> convert(const std::vector<double>& input, int from, int to, int block = 1000)
{
    std::vector<double> negative;
    for (const double sample : input)
        negative.push_back(-sample);
    Resampler resampler(from, to);
    std::vector<double> left;
    std::vector<double> right;
    const auto drain = [&] {
        const auto had = left.size();
        const int count = resampler.available();
        left.resize(had + std::size_t(count));
        right.resize(had + std::size_t(count));
        if (resampler.pull({left.data() + had, right.data() + had, count}) != count)
            qFatal("pull gave less than was available");
    };
    for (std::size_t done = 0; done < input.size();) {
        const int count = int(std::min(std::size_t(block), input.size() - done));
        resampler.push({input.data() + done, negative.data() + done, count});
        drain();
        done += std::size_t(count);
    }
    resampler.finish();
    drain();
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i] != -right[i])
            qFatal("the channels differ");
    return left;
}

/// The middle, away from the ringing at both ends.
std::vector<double> middle(const std::vector<double>& samples)
{
    const auto edge = std::ptrdiff_t(samples.size() / 4);
    return {samples.begin() + edge, samples.end() - edge};
}

const std::pair<int, int> ratios[] = {{96000, 44100}, {48000, 44100}, {44100, 48000}, {44100, 96000}, {88200, 44100}, {192000, 48000}, {48000, 192000}, {384000, 96000}};

}  // namespace

class ResamplerTest : public QObject {
    Q_OBJECT

    static void addRatios()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [from, to] : ratios)
            QTest::addRow("%d to %d", from, to) << from << to;
    }

private Q_SLOTS:
    void keepsThePassband_data() { addRatios(); }

    void keepsThePassband()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        double worst = 0.0;
        for (const double frequency : {20.0, 100.0, 997.0, 5000.0, 10000.0, 15000.0, 18000.0, 20000.0}) {
            const auto out = middle(convert(sine(frequency, from, from / 2, 0.5), from, to));
            worst = std::max(worst, std::abs(decibels(sineAmplitude(out, frequency, to) / 0.5)));
        }
        qInfo("worst deviation to 20 kHz: %.5f dB", worst);
        QVERIFY(keepsAtMost("5.passband", QTest::currentDataTag(), 0.005, worst, "dB"));
    }

    void addsNothing_data() { addRatios(); }

    void addsNothing()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        double worst = -300.0;
        for (const double frequency : {997.0, 6000.0, 19000.0})
            worst = std::max(worst, residualDb(middle(convert(sine(frequency, from, from / 2, 0.5), from, to)), frequency, to));
        qInfo("worst THD+N, images included: %.1f dB", worst);
        QVERIFY(keepsAtMost("5.distortion", QTest::currentDataTag(), -140, worst, "dB"));
    }

    void removesWhatTheNewRateCannotHold_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [from, to] : ratios)
            if (to < from)
                QTest::addRow("%d to %d", from, to) << from << to;
    }

    void removesWhatTheNewRateCannotHold()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        double worst = -300.0;
        // From just above the new limit on, where the filter must already be closed.
        for (int i = 0; i < 12; ++i) {
            const double frequency = to * 0.5 * 1.001 + i * (from * 0.49 - to * 0.5 * 1.001) / 11.0;
            worst = std::max(worst, decibels(peak(middle(convert(sine(frequency, from, from / 2, 0.5), from, to))) / 0.5));
        }
        qInfo("worst alias: %.1f dB", worst);
        QVERIFY(keepsAtMost("5.aliases", QTest::currentDataTag(), -140, worst, "dB"));
    }

    void givesExactlyTheRightLength()
    {
        QCOMPARE(Resampler::outputFrames(96001, 96000, 44100), std::int64_t(44100));
        QCOMPARE(Resampler::outputFrames(96002, 96000, 44100), std::int64_t(44101));
        QCOMPARE(Resampler::outputFrames(123457, 96000, 44100), std::int64_t(56713));
        QCOMPARE(Resampler::outputFrames(std::int64_t(1) << 45, 384000, 8000), std::int64_t((double(std::int64_t(1) << 45) / 48.0) + 0.5));
        for (const auto& [from, to] : ratios)
            for (const int frames : {0, 1, 2, 3, 4095, 4096, 4097, 8192, 44100, 48001, 50003}) {
                const auto exact = std::int64_t((2 * std::int64_t(frames) * to + from) / (2 * std::int64_t(from)));
                const auto found = std::int64_t(convert(noise(1, frames), from, to).size());
                QVERIFY(keepsExactly("5.length", QStringLiteral("%1 to %2").arg(from).arg(to), found == exact));
                QCOMPARE(Resampler::outputFrames(frames, from, to), exact);
            }
    }

    void putsAnImpulseWhereItBelongs_data() { addRatios(); }

    void putsAnImpulseWhereItBelongs()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        double worst = 0.0;
        for (const int at : {20000, 20011, 25117}) {
            std::vector<double> input(40000, 0.0);
            input[std::size_t(at)] = 1.0;
            const auto out = convert(input, from, to);
            // The slope of the phase at a low frequency is the time.
            const double frequency = 1000.0;
            double re = 0.0;
            double im = 0.0;
            const double expected = double(at) * to / from;
            for (std::size_t n = 0; n < out.size(); ++n) {
                const double phase = 2.0 * std::numbers::pi * frequency * (double(n) - expected) / to;
                re += out[n] * std::cos(phase);
                im += out[n] * std::sin(phase);
            }
            worst = std::max(worst, std::abs(std::atan2(im, re) / (2.0 * std::numbers::pi * frequency) * to));
        }
        qInfo("worst error of position: %.2e samples", worst);
        QVERIFY(keepsAtMost("5.position", QTest::currentDataTag(), 1e-4, worst, "samples"));
    }

    void givesTheSameBitsForAnyBlocks_data() { addRatios(); }

    void givesTheSameBitsForAnyBlocks()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto input = noise(3, 30000);
        const auto whole = convert(input, from, to, 30000);
        for (const int block : {1, 7, 64, 1024, 4096, 4097, 9999})
            QVERIFY(std::memcmp(convert(input, from, to, block).data(), whole.data(), whole.size() * sizeof(double)) == 0);

        // Pulled in other portions than pushed, and after a reset.
        std::mt19937 random(4);
        Resampler resampler(from, to);
        resampler.push({input.data(), input.data(), 5000});
        resampler.reset();
        std::vector<double> left(whole.size());
        std::vector<double> right(whole.size());
        std::size_t pulled = 0;
        std::size_t pushed = 0;
        while (pulled < whole.size()) {
            const int count = int(std::min<std::size_t>(random() % 3000, input.size() - pushed));
            resampler.push({input.data() + pushed, input.data() + pushed, count});
            pushed += std::size_t(count);
            if (pushed == input.size())
                resampler.finish();
            const int room = int(std::min<std::size_t>(random() % 5000, whole.size() - pulled));
            pulled += std::size_t(resampler.pull({left.data() + pulled, right.data() + pulled, room}));
        }
        QCOMPARE(resampler.available(), 0);
        QVERIFY(std::memcmp(left.data(), whole.data(), whole.size() * sizeof(double)) == 0);
    }

    void copiesWhenTheRatesAreEqual()
    {
        const auto input = noise(5, 10001);
        const auto out = convert(input, 48000, 48000, 123);
        QVERIFY(out.size() == input.size() && std::memcmp(out.data(), input.data(), out.size() * sizeof(double)) == 0);
    }

    void joinsOfOnePassEqualTheWhole()
    {
        // A file converted from its first frame and cut later equals the cut of the whole: silence before does not matter.
        auto input = noise(6, 40000, 0.5);
        std::fill_n(input.begin(), 9600, 0.0);
        const auto whole = convert(input, 96000, 44100);
        const auto late = convert({input.begin() + 9600, input.end()}, 96000, 44100);
        double worst = 0.0;
        for (std::size_t i = 0; i < late.size(); ++i)
            worst = std::max(worst, std::abs(late[i] - whole[i + 4410]));
        qInfo("started late against cut from the whole: %.1f dBFS", decibels(worst));
        QVERIFY(keepsAtMost("5.join", {}, -140, decibels(worst), "dBFS"));
    }
};

LACQUER_TEST(ResamplerTest)
#include "ResamplerTest.moc"
