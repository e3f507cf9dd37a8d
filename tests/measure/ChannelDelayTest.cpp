// SPDX-License-Identifier: GPL-3.0-or-later
// Late copies are found and placed between frames; ordinary stereo is left in peace.
#include "measure/ChannelDelay.h"

#include "dsp/Fft.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <cmath>
#include <complex>
#include <numbers>
#include <random>

using namespace lacquer;

namespace {

constexpr int rateHz = 44100;
constexpr int frames = 1 << 19;  // 11.9 s

/// The whole of a sound later by any part of a frame: a turn of every line of its spectrum.
std::vector<double> delayed(const std::vector<double>& sound, double by)
{
    Fft fft(int(sound.size()));
    std::ranges::copy(sound, fft.time().begin());
    fft.forward();
    for (std::size_t k = 0; k < fft.spectrum().size(); ++k)
        fft.spectrum()[k] *=
            std::polar(1.0 / double(sound.size()), -2.0 * std::numbers::pi * double(k) * by / double(sound.size()));
    fft.inverse();
    return {fft.time().begin(), fft.time().end()};
}

std::optional<ChannelDelay::Reading> read(const std::vector<double>& left, const std::vector<double>& right,
                                          int blockFrames = 4096, int rate = rateHz)
{
    ChannelDelay meter(rate);
    const int count = int(left.size());
    for (int at = 0; at < count; at += blockFrames) {
        const int part = std::min(blockFrames, count - at);
        meter.process({left.data() + at, right.data() + at, part});
    }
    meter.finish();
    return meter.reading();
}

void addNoise(std::vector<double>& sound, std::uint64_t seed, double belowDb)
{
    const double level = test::rms(sound) * std::pow(10.0, -belowDb / 20.0) * std::numbers::sqrt3;
    const auto noise = test::noise(seed, int(sound.size()), level);
    for (std::size_t n = 0; n < sound.size(); ++n)
        sound[n] += noise[n];
}

}  // namespace

class ChannelDelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesALateCopyBetweenFrames_data()
    {
        QTest::addColumn<double>("delay");
        QTest::addColumn<double>("noiseBelowDb");
        QTest::addColumn<bool>("inverted");
        for (const double delay : {0.0, 1.0, -1.0, 0.37, 7.3, -13.62, 500.25, -870.8})
            QTest::addRow("%g frames, noise at -20 dB", delay) << delay << 20.0 << false;
        QTest::newRow("12.5 frames, noise at -60 dB") << 12.5 << 60.0 << false;
        QTest::newRow("3.4 frames, upside down") << 3.4 << 20.0 << true;
    }
    void placesALateCopyBetweenFrames()
    {
        QFETCH(double, delay);
        QFETCH(double, noiseBelowDb);
        QFETCH(bool, inverted);
        std::vector<double> left = test::music(3, rateHz, frames, 0.5).left;
        std::vector<double> right = delayed(left, delay);
        if (inverted)
            for (double& x : right)
                x = -x;
        addNoise(left, 1, noiseBelowDb);
        addNoise(right, 2, noiseBelowDb);
        // A constant must not hold it at nought.
        for (double& x : right)
            x += 0.01;
        const auto reading = read(left, right);
        QVERIFY(reading);
        qInfo("%.4f frames, %.1f times the second peak", reading->frames, reading->distinctness);
        QCOMPARE(reading->inverted, inverted);
        QVERIFY(test::keepsWithin("4.delay", QTest::currentDataTag(), 0.05, reading->frames - delay, "frames"));
    }

    void leavesOrdinaryStereoInPeace()
    {
        // Songs whose channels share a middle and nothing else, from nearly mono to all sides: they read no delay at
        // all, or none to speak of.
        std::mt19937_64 random(5);
        int reports = 0;
        const int songs = 60;
        for (int i = 0; i < songs; ++i) {
            const double width = 2.0 * double(random() >> 11) * 0x1p-53;
            test::Stereo song = test::music(std::uint64_t(100 + i), rateHz, 5 * rateHz, 0.5);
            const auto reverb = test::Stereo{test::pinkNoise(std::uint64_t(i), 5 * rateHz, 0.1 * width),
                                             test::pinkNoise(std::uint64_t(900 + i), 5 * rateHz, 0.1 * width)};
            for (std::size_t n = 0; n < song.left.size(); ++n) {
                const double mid = 0.5 * (song.left[n] + song.right[n]);
                const double side = 0.5 * width * (song.left[n] - song.right[n]);
                song.left[n] = mid + side + reverb.left[n];
                song.right[n] = mid - side + reverb.right[n];
            }
            const auto reading = read(song.left, song.right);
            reports += reading && std::abs(reading->frames) > 0.5;
        }
        qInfo("%d of %d songs of ordinary stereo seem late", reports, songs);
        QVERIFY(test::keepsAtMost("4.delayFalse", "made stereo", 1, 100.0 * reports / songs, "%"));
    }

    void saysNothingWithoutACopy()
    {
        const auto noise = test::noise(1, 6 * rateHz, 0.3);
        const std::vector<double> silence(noise.size(), 0.0);
        QVERIFY(!read(noise, test::noise(2, 6 * rateHz, 0.3)));
        QVERIFY(!read(noise, silence));
        QVERIFY(!read(silence, silence));
        QVERIFY(!read({}, {}));
        // A steady tone fits at every period.
        const auto tone = test::sine(997, rateHz, 6 * rateHz, 0.3);
        const auto reading = read(tone, tone);
        QVERIFY(!reading || std::abs(reading->frames) < 0.01);
    }

    void worksAtOtherRatesAndForAnyBlocks()
    {
        const std::vector<double> left = test::music(4, 96000, frames, 0.5).left;
        const std::vector<double> right = delayed(left, -21.4);
        const auto whole = read(left, right, frames, 96000);
        QVERIFY(whole);
        QVERIFY(test::keepsWithin("4.delay", "at 96 kHz", 0.05, whole->frames + 21.4, "frames"));
        for (const int blockFrames : {997, 16384})
            QVERIFY(read(left, right, blockFrames, 96000)->frames == whole->frames);
    }
};

LACQUER_TEST(ChannelDelayTest)
#include "ChannelDelayTest.moc"
