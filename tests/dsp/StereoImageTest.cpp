// SPDX-License-Identifier: GPL-3.0-or-later
// The stereo image in numbers: widths, mono bass, rotation, and a guard that holds the correlation.
#include "dsp/Fft.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/StereoImage.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
constexpr int length = 1 << 17;

std::unique_ptr<StereoImage> make(const StereoImageSettings& settings)
{
    auto image = std::make_unique<StereoImage>();
    image->prepare(rateHz, 1 << 20);
    image->set(valuesFrom(stereoImageTable, settings));
    return image;
}

test::Stereo processed(const StereoImageSettings& settings, test::Stereo audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    make(settings)->process(block, block);
    return audio;
}

std::size_t latencyOf(const StereoImageSettings& settings)
{
    return std::size_t(StereoImage::latencyFrames(valuesFrom(stereoImageTable, settings), rateHz));
}

/// Spectra of mid and side out of an impulse in one of them.
struct Response {
    std::vector<std::complex<double>> mid, side;

    Response(const StereoImageSettings& settings, bool intoSide)
    {
        test::Stereo sound{std::vector<double>(length), std::vector<double>(length)};
        sound.left[0] = 1.0;
        sound.right[0] = intoSide ? -1.0 : 1.0;
        const test::Stereo out = processed(settings, sound);
        for (const bool wantsSide : {false, true}) {
            Fft fft(length);
            for (std::size_t n = 0; n < length; ++n)
                fft.time()[n] = 0.5 * (out.left[n] + (wantsSide ? -out.right[n] : out.right[n]));
            fft.forward();
            (wantsSide ? side : mid).assign(fft.spectrum().begin(), fft.spectrum().end());
        }
    }
    static std::size_t bin(double frequencyHz) { return std::size_t(std::lround(frequencyHz * length / rateHz)); }
};

double correlation(const test::Stereo& sound, std::size_t from, std::size_t to)
{
    double both = 0;
    double left = 0;
    double right = 0;
    for (std::size_t n = from; n < to; ++n) {
        both += sound.left[n] * sound.right[n];
        left += sound.left[n] * sound.left[n];
        right += sound.right[n] * sound.right[n];
    }
    return both / std::sqrt(left * right);
}

/// Noise with a side `sideDb` above its mid.
test::Stereo wideNoise(std::uint64_t seed, int frames, double sideDb)
{
    const std::vector<double> mid = test::noise(seed, frames, 0.1);
    const std::vector<double> side = test::noise(seed + 50, frames, 0.1 * std::pow(10.0, sideDb / 20));
    test::Stereo sound{mid, mid};
    for (std::size_t n = 0; n < mid.size(); ++n) {
        sound.left[n] += side[n];
        sound.right[n] -= side[n];
    }
    return sound;
}

}  // namespace

class StereoImageTest : public QObject {
    Q_OBJECT

    static void everySplit()
    {
        QTest::addColumn<double>("split");
        QTest::newRow("one band") << 0.0;
        QTest::newRow("minimum phase") << 1.0;
        QTest::newRow("linear phase") << 2.0;
    }

private Q_SLOTS:
    void leavesSoundAloneAtFullWidth_data() { everySplit(); }
    void leavesSoundAloneAtFullWidth()
    {
        QFETCH(double, split);
        const test::Stereo in = test::music(3, rateHz, 60000);
        for (const double guard : {0.0, 1.0}) {
            const StereoImageSettings settings{.split = split, .guard = guard, .guardCorrelation = -0.9};
            const test::Stereo out = processed(settings, in);
            const auto late = std::ptrdiff_t(latencyOf(settings));
            QVERIFY(std::equal(in.left.begin(), in.left.end() - late, out.left.begin() + late));
            QVERIFY(std::equal(in.right.begin(), in.right.end() - late, out.right.begin() + late));
            QVERIFY(test::keepsExactly("4.width", "100 %", std::equal(in.left.begin(), in.left.end() - late, out.left.begin() + late)));
        }
        QCOMPARE(StereoImage::isTransparent(valuesFrom(stereoImageTable, StereoImageSettings{.split = split})),
                 split < 2);
    }

    void nullsWhereWidthsAreMadeUpFor()
    {
        // 125 % and 80 % one after the other: 100 %.
        const test::Stereo in = test::music(3, rateHz, 60000);
        const test::Stereo out = processed({.widthPercent = 80}, processed({.widthPercent = 125}, in));
        double worst = 0;
        for (std::size_t n = 0; n < in.left.size(); ++n)
            worst = std::max({worst, std::abs(out.left[n] - in.left[n]), std::abs(out.right[n] - in.right[n])});
        qInfo("null %.1f dBFS", test::decibels(worst));
        QVERIFY(test::keepsAtMost("4.width", "125 % and 80 %", -300, test::decibels(worst), "dBFS"));
        QVERIFY(test::decibels(worst) <= -300);
    }

    void widensBandsByWhatTheySay_data() { everySplit(); }
    void widensBandsByWhatTheySay()
    {
        QFETCH(double, split);
        StereoImageSettings settings{.widthPercent = 120, .split = split};
        settings.bandWidthPercent = {0, 100, 150};
        const Response side(settings, true);
        const Response mid(settings, false);
        for (const auto& [frequencyHz, band] : {std::pair{30.0, 0}, {800.0, 1}, {12000.0, 2}}) {
            const double wanted = split > 0 ? settings.width(band) : 1.2;
            const double got = std::abs(side.side[Response::bin(frequencyHz)]);
            qInfo("%g Hz: side times %.4f, wanted %.2f", frequencyHz, got, wanted);
            QVERIFY(std::abs(got - wanted) < 0.02);
        }
        double worst = 0;
        for (std::size_t k = Response::bin(20); k < Response::bin(20000); ++k)
            worst = std::max(worst, std::abs(test::decibels(std::abs(mid.mid[k]))));
        qInfo("mid within %.1e dB", worst);
        QVERIFY(worst < 1e-6);
    }

    void makesTheBassMono_data()
    {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("frequencyHz");
        for (const double frequencyHz : {40.0, 120.0, 500.0}) {
            QTest::addRow("6 dB/oct, %g Hz", frequencyHz) << 1.0 << frequencyHz;
            QTest::addRow("12 dB/oct, %g Hz", frequencyHz) << 2.0 << frequencyHz;
        }
    }
    void makesTheBassMono()
    {
        QFETCH(double, slope);
        QFETCH(double, frequencyHz);
        const StereoImageSettings settings{.monoBass = slope, .monoBassHz = frequencyHz};
        const Response side(settings, true);
        const Response mid(settings, false);
        double worst = 0;
        double worstMid = 0;
        double worstPhase = 0;
        for (std::size_t k = Response::bin(20); k < Response::bin(20000); ++k) {
            const double ratio = double(k) * rateHz / length / frequencyHz;
            // The analogue filters, written again on purpose.
            const double wanted =
                slope < 1.5 ? ratio / std::sqrt(1 + ratio * ratio) : ratio * ratio / (1 + ratio * ratio);
            worst = std::max(worst, std::abs(test::decibels(std::abs(side.side[k]) / wanted)));
            worstMid = std::max(worstMid, std::abs(test::decibels(std::abs(mid.mid[k]))));
            if (slope > 1.5)
                worstPhase = std::max(worstPhase, std::abs(std::arg(side.side[k] / mid.mid[k])));
            QVERIFY(std::abs(side.mid[k]) < 1e-12 && std::abs(mid.side[k]) < 1e-12);
        }
        qInfo("side within %.5f dB, mid within %.1e dB, phase between them within %.1e", worst, worstMid, worstPhase);
        QVERIFY(test::keepsAtMost("4.sideHighPass", QTest::currentDataTag(), 0.05, worst, "dB"));
        QVERIFY(worst <= 0.05);
        QVERIFY(worstMid <= 1e-6);
        QVERIFY(worstPhase <= 1e-6);
    }

    void rotates()
    {
        // 45 degrees take the middle to one side, and keep its power.
        const std::vector<double> tone = test::sine(500, rateHz, 5000, 0.5);
        const test::Stereo right = processed({.rotationDegrees = 45}, {tone, tone});
        QVERIFY(test::peak(right.left) < 1e-12);
        QVERIFY(std::abs(test::peak(right.right) - 0.5 * std::numbers::sqrt2) < 1e-4);
        const test::Stereo left = processed({.rotationDegrees = -45}, {tone, tone});
        QVERIFY(test::peak(left.right) < 1e-12);
    }

    void balancesByTurningDown()
    {
        const std::vector<double> tone = test::sine(500, rateHz, 5000, 0.5);
        const test::Stereo out = processed({.balancePercent = 50}, {tone, tone});
        QVERIFY(out.right == tone);
        QVERIFY(std::abs(out.left[100] - 0.5 * tone[100]) < 1e-15);
    }

    void guardsTheCorrelation_data()
    {
        QTest::addColumn<double>("split");
        QTest::addColumn<double>("bound");
        QTest::newRow("at 0") << 0.0 << 0.0;
        QTest::newRow("at 0.3") << 0.0 << 0.3;
        QTest::newRow("at -0.4") << 0.0 << -0.4;
        QTest::newRow("at 0, linear phase") << 2.0 << 0.0;
    }
    void guardsTheCorrelation()
    {
        // A side 9 dB above the mid: a correlation of −0.78 without guard.
        QFETCH(double, split);
        QFETCH(double, bound);
        const test::Stereo in = wideNoise(1, 6 * 44100, 9);
        StereoImageSettings settings{.split = split, .guard = 1, .guardCorrelation = bound};
        const auto image = make(settings);
        test::Stereo out = in;
        const Block block{out.left.data(), out.right.data(), out.frames()};
        image->process(block, block);
        const double whole = correlation(out, 88200, out.left.size());
        double least = 1;
        for (std::size_t n = 88200; n + 4410 < out.left.size(); n += 441)
            least = std::min(least, correlation(out, n, n + 4410));
        qInfo("from %.3f to %.3f, at least %.3f over 100 ms; side turned down by %.2f dB", correlation(in, 0, 200000),
              whole, least, image->takeGainReductionDb());
        QVERIFY(whole >= bound - 0.01 && whole < bound + 0.1);
        QVERIFY(least >= bound - 0.1);
    }

    void guardsOnlyWhatNeedsIt()
    {
        // Noise of a correlation of 0.6: what the first few frames, too few to tell, may have moved is soon given back.
        test::Stereo in = wideNoise(1, 3 * 44100, -6);
        const auto image = make({.guard = 1, .guardCorrelation = 0.2});
        const Block block{in.left.data(), in.right.data(), in.frames()};
        image->process(block.part(0, 88200), block.part(0, 88200));
        const double atFirst = image->takeGainReductionDb();
        image->process(block.part(88200, 44100), block.part(88200, 44100));
        const double later = image->takeGainReductionDb();
        qInfo("harmless noise: %.4f dB in the first two seconds, %.6f dB afterwards", atFirst, later);
        QVERIFY(atFirst < 0.5 && later < 0.002);
        // Unequal sides: the quadratic's other term.
        test::Stereo oneSided = wideNoise(2, 4 * 44100, 9);
        for (double& x : oneSided.left)
            x *= 0.25;
        const test::Stereo out = processed({.guard = 1, .guardCorrelation = 0.1}, oneSided);
        const double whole = correlation(out, 88200, out.left.size());
        qInfo("one-sided noise: from %.3f to %.3f", correlation(oneSided, 88200, out.left.size()), whole);
        QVERIFY(whole >= 0.09 && whole < 0.25);
    }

    void listensToTheKey_data() { everySplit(); }
    void listensToTheKey()
    {
        // Its own sound or a copy of it: the same. A narrow key: nothing is turned down.
        QFETCH(double, split);
        StereoImageSettings settings{.widthPercent = 130, .split = split, .guard = 1, .guardCorrelation = 0.2};
        settings.bandWidthPercent = {50, 100, 120};
        settings.monoBass = 2;
        const test::Stereo in = wideNoise(3, 60000, 4);
        const test::Stereo own = processed(settings, in);
        for (const int from : {0, 23456}) {
            const auto image = make(settings);
            test::Stereo out = in;
            const Block block{out.left.data(), out.right.data(), out.frames()};
            image->process(block.part(0, from), block.part(0, from));
            image->process(block.part(from, in.frames() - from),
                           {in.left.data() + from, in.right.data() + from, in.frames() - from});
            QVERIFY(out.left == own.left && out.right == own.right);
        }
        const auto image = make(settings);
        test::Stereo out = in;
        const std::vector<double> mono = test::noise(9, 60000, 0.3);
        image->process({out.left.data(), out.right.data(), out.frames()}, {mono.data(), mono.data(), 60000});
        QCOMPARE(image->takeGainReductionDb(), 0.0);
    }
};

LACQUER_TEST(StereoImageTest)
#include "StereoImageTest.moc"
