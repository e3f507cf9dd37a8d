// SPDX-License-Identifier: GPL-3.0-or-later
// The clipper in numbers: where it cuts, what it leaves alone, and what it lets fold back.
#include "dsp/SettingsTable.h"
#include "dsp/processors/Clipper.h"

#include "Aliases.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

std::unique_ptr<Clipper> make(const ClipperSettings& settings)
{
    auto clipper = std::make_unique<Clipper>();
    clipper->prepare(rateHz, 1 << 20);
    clipper->set(valuesFrom(clipperTable, settings));
    return clipper;
}

test::Stereo processed(const ClipperSettings& settings, test::Stereo audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    make(settings)->process(block, block);
    return audio;
}

std::size_t latencyOf(const ClipperSettings& settings)
{
    return std::size_t(Clipper::latencyFrames(valuesFrom(clipperTable, settings), rateHz));
}

}  // namespace

class ClipperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasASmoothEdge()
    {
        const double ceiling = 0.8;
        for (const double width : {0.024, 0.4, 0.8}) {
            QCOMPARE(Clipper::excess(ceiling - width, ceiling, width), 0.0);
            QVERIFY(std::abs(3.0 - Clipper::excess(3.0, ceiling, width) - ceiling) < 1e-14);
            QVERIFY(std::abs(ceiling + width - Clipper::excess(ceiling + width, ceiling, width) - ceiling) < 1e-14);
            // Never above the ceiling, never falling, and without corners: the slope moves by little at a time.
            const double step = width / 1000;
            double bend = 0;
            for (double x = 0; x < 2; x += step) {
                const double out = x - Clipper::excess(x, ceiling, width);
                const double next = x + step - Clipper::excess(x + step, ceiling, width);
                const double after = x + 2 * step - Clipper::excess(x + 2 * step, ceiling, width);
                QVERIFY(out <= ceiling + 1e-14 && next >= out - 1e-14);
                bend = std::max(bend, std::abs(after - 2 * next + out) / step);
            }
            QVERIFY(bend < 0.002);
        }
    }

    void leavesWhatLiesUnderTheBend()
    {
        const ClipperSettings settings{.ceilingDb = -1, .softnessPercent = 0};
        const test::Stereo in = test::music(3, rateHz, 60000, 0.7);
        const test::Stereo out = processed(settings, in);
        const auto late = std::ptrdiff_t(latencyOf(settings));
        QVERIFY(std::equal(in.left.begin(), in.left.end() - late, out.left.begin() + late));
        const test::Stereo loud = test::music(3, rateHz, 60000, 2.0);
        const test::Stereo dry = processed({.ceilingDb = -12, .mixPercent = 0}, loud);
        QVERIFY(std::equal(loud.right.begin(), loud.right.end() - late, dry.right.begin() + late));
    }

    void holdsTonesAtTheCeiling()
    {
        // Slow enough that the band holds what the edge makes of it.
        for (const double softness : {0.0, 50.0, 100.0}) {
            const auto clipper = make({.ceilingDb = -6, .softnessPercent = softness});
            const test::BentTone tone(*clipper, 41, 1.9);
            const double meter = clipper->takeGainReductionDb();
            qInfo("softness %.0f %%: peak %.3f dBFS, meter %.2f dB", softness, test::decibels(tone.peak), meter);
            QVERIFY(std::abs(test::decibels(tone.peak) + 6) < 0.1);
            QVERIFY(std::abs(meter - (test::decibels(1.9) + 6)) < 0.1);
        }
    }

    void keepsAliasesDown_data()
    {
        QTest::addColumn<double>("softness");
        QTest::addColumn<double>("oversampling");
        QTest::addColumn<double>("allowedDb");
        QTest::newRow("round, 4 times") << 100.0 << 0.0 << -70.0;
        QTest::newRow("round, 8 times") << 100.0 << 1.0 << -100.0;
        QTest::newRow("round, 16 times") << 100.0 << 2.0 << -100.0;
        QTest::newRow("half, 16 times") << 50.0 << 2.0 << -100.0;
        QTest::newRow("sharp, 16 times") << 0.0 << 2.0 << -60.0;
    }
    void keepsAliasesDown()
    {
        // 6 dB over the ceiling.
        QFETCH(double, softness);
        QFETCH(double, oversampling);
        QFETCH(double, allowedDb);
        double worst = -1000;
        for (const int frequencyHz : {1249, 4999, 8999, 9973}) {
            const auto clipper = make({.ceilingDb = -6, .softnessPercent = softness, .oversampling = oversampling});
            worst = std::max(worst, test::BentTone(*clipper, frequencyHz, 1.0).worstAliasDb());
        }
        qInfo("aliases %.1f dB", worst);
        QVERIFY(worst <= allowedDb);
    }

    void addsNoConstant()
    {
        const auto clipper = make({.ceilingDb = -12, .softnessPercent = 30});
        const double constant = test::decibels(std::max(1e-20, test::BentTone(*clipper, 997, 1.0).at(0)));
        qInfo("constant %.1f dBFS", constant);
        QVERIFY(constant <= -120);
    }

    void mixesWithTheDelayedSound()
    {
        const test::Stereo in = test::music(5, rateHz, 30000, 1.5);
        const test::Stereo wet = processed({.ceilingDb = -3}, in);
        const test::Stereo half = processed({.ceilingDb = -3, .mixPercent = 50}, in);
        const test::Stereo dry = processed({.ceilingDb = -3, .mixPercent = 0}, in);
        for (std::size_t n = 0; n < in.left.size(); ++n)
            QVERIFY(std::abs(half.left[n] - 0.5 * (wet.left[n] + dry.left[n])) < 1e-14);
    }
};

LACQUER_TEST(ClipperTest)
#include "ClipperTest.moc"
