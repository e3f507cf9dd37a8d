// SPDX-License-Identifier: GPL-3.0-or-later
// The saturator in numbers: no aliases, no constant, and nothing at all without drive.
#include "dsp/SettingsTable.h"
#include "dsp/processors/Saturator.h"

#include "Aliases.h"
#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
constexpr double times4 = 0;
constexpr double times8 = 1;
constexpr double times16 = 2;

const std::array<const char*, 4> names{"smooth", "soft", "tube", "tape"};

std::unique_ptr<Saturator> make(const SaturatorSettings& settings)
{
    auto saturator = std::make_unique<Saturator>();
    saturator->prepare(rateHz, 1 << 20);
    saturator->set(valuesFrom(saturatorTable, settings));
    return saturator;
}

test::Stereo processed(const SaturatorSettings& settings, test::Stereo audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    make(settings)->process(block, block);
    return audio;
}

std::size_t latencyOf(const SaturatorSettings& settings)
{
    return std::size_t(Saturator::latencyFrames(valuesFrom(saturatorTable, settings), rateHz));
}

/// The largest difference to the delayed sound.
double differenceTo(const test::Stereo& in, const test::Stereo& out, std::size_t latency)
{
    double most = 0;
    for (std::size_t n = latency; n < in.left.size(); ++n)
        most = std::max(
            {most, std::abs(out.left[n] - in.left[n - latency]), std::abs(out.right[n] - in.right[n - latency])});
    return most;
}

}  // namespace

class SaturatorTest : public QObject {
    Q_OBJECT

    static void everyCurve()
    {
        QTest::addColumn<double>("curve");
        for (std::size_t i = 0; i < names.size(); ++i)
            QTest::newRow(names[i]) << double(i);
    }
    static double worstAlias(const SaturatorSettings& settings)
    {
        double worst = -1000;
        for (const int frequencyHz : {1249, 4999, 8999, 9973}) {
            const auto saturator = make(settings);
            worst = std::max(worst, test::BentTone(*saturator, frequencyHz, 1.0).worstAliasDb());
        }
        return worst;
    }

private Q_SLOTS:
    void keepsAliasesDown_data() { everyCurve(); }
    void keepsAliasesDown()
    {
        QFETCH(double, curve);
        const SaturatorSettings settings{.curve = curve, .driveDb = 12};
        SaturatorSettings live = settings;
        live.oversampling = times4;
        SaturatorSettings most = settings;
        most.oversampling = times16;
        SaturatorSettings hot = settings;
        hot.driveDb = 18;
        hot.biasPercent = 50;
        const double at4 = worstAlias(live);
        const double at8 = worstAlias(settings);
        qInfo(
            "full scale up to 10 kHz, 12 dB: 4 times %.1f, 8 times %.1f, 16 times %.1f dB; 18 dB and bias at 8 times "
            "%.1f dB",
            at4, at8, worstAlias(most), worstAlias(hot));
        QVERIFY(test::keepsAtMost("2.aliases", std::string("8 times, ") + QTest::currentDataTag(), -100, at8, "dB"));
        QVERIFY(test::keepsAtMost("2.aliases", std::string("4 times, ") + QTest::currentDataTag(), -70, at4, "dB"));
        QVERIFY(at8 <= -100);
        QVERIFY(at4 <= -70);
    }

    void doesNothingWithoutDrive_data() { everyCurve(); }
    void doesNothingWithoutDrive()
    {
        QFETCH(double, curve);
        const test::Stereo in = test::music(3, rateHz, 60000);
        for (const double oversampling : {times4, times8, times16}) {
            const SaturatorSettings settings{
                .curve = curve, .driveDb = 0, .biasPercent = 30, .colourPercent = 50, .oversampling = oversampling};
            const double difference = differenceTo(in, processed(settings, in), latencyOf(settings));
            QVERIFY(test::keepsAtMost("2.driveNought", QTest::currentDataTag(), -120,
                                      std::max(-400.0, test::decibels(difference)), "dBFS"));
            QCOMPARE(difference, 0.0);
            SaturatorSettings dry = settings;
            dry.driveDb = 20;
            dry.mixPercent = 0;
            QCOMPARE(differenceTo(in, processed(dry, in), latencyOf(dry)), 0.0);
        }
    }

    void comesToNothingSmoothly_data() { everyCurve(); }
    void comesToNothingSmoothly()
    {
        // Less and less drive: less and less difference, without a step at the end.
        QFETCH(double, curve);
        const test::Stereo in = test::music(3, rateHz, 20000);
        double last = 1e9;
        for (const double drive : {1.0, 0.3, 0.1, 0.01, 0.001}) {
            const SaturatorSettings settings{.curve = curve, .driveDb = drive};
            const double difference = differenceTo(in, processed(settings, in), latencyOf(settings));
            QVERIFY(difference < last);
            last = difference;
        }
        qInfo("%.1f dBFS at 0.001 dB", test::decibels(last));
        QVERIFY(test::decibels(last) < -85);
    }

    void addsNoConstant_data() { everyCurve(); }
    void addsNoConstant()
    {
        QFETCH(double, curve);
        const auto saturator = make({.curve = curve, .driveDb = 18});
        const double constant = test::decibels(test::BentTone(*saturator, 997, 1.0).at(0));
        const auto biased = make({.curve = curve, .driveDb = 18, .biasPercent = 100});
        const double withBias = test::decibels(test::BentTone(*biased, 997, 1.0).at(0));
        qInfo("constant %.1f dBFS, with bias %.1f dBFS", constant, withBias);
        QVERIFY(test::keepsAtMost("2.constant", QTest::currentDataTag(), -120, constant, "dBFS"));
        QVERIFY(constant <= -120);
        QVERIFY(withBias <= -120);
    }

    void keepsFullScaleWhereItIs_data() { everyCurve(); }
    void keepsFullScaleWhereItIs()
    {
        QFETCH(double, curve);
        // A slow tone: peaks stay, soft sounds rise by what the drive says of the curve.
        const auto saturator =
            make({.curve = curve, .driveDb = 12, .colourPercent = curve == 3 ? -100 * 2.0 / 3 : 0.0});
        const double peak = test::BentTone(*saturator, 50, 1.0).peak;
        qInfo("peak %.4f", peak);
        QVERIFY(std::abs(peak - 1.0) < (curve == 2 ? 0.6 : 0.01));
    }

    void makesTheHarmonicsOfItsKind()
    {
        const auto harmonics = [](const SaturatorSettings& settings) {
            const auto saturator = make(settings);
            const test::BentTone tone(*saturator, 997, 0.7);
            return std::pair{test::decibels(tone.at(1994) / tone.at(997)),
                             test::decibels(tone.at(2991) / tone.at(997))};
        };
        for (const SaturatorCurve curve : {SaturatorCurve::Smooth, SaturatorCurve::Soft, SaturatorCurve::Tape}) {
            const auto [even, odd] = harmonics({.curve = double(curve), .driveDb = 12});
            qInfo("%s: second %.1f dB, third %.1f dB", names[std::size_t(curve)], even, odd);
            QVERIFY(even < -200 && odd > -60);
        }
        const auto [even, odd] = harmonics({.curve = double(SaturatorCurve::Tube), .driveDb = 12});
        qInfo("tube: second %.1f dB, third %.1f dB", even, odd);
        QVERIFY(even > -35 && even > odd);
        const auto [biased, third] = harmonics({.driveDb = 12, .biasPercent = 50});
        QVERIFY(biased > -35 && third > -45);
    }

    void bendsTrebleMoreWithColour()
    {
        const auto third = [](double colour, int frequencyHz) {
            const auto saturator = make({.driveDb = 9, .colourPercent = colour});
            const test::BentTone tone(*saturator, frequencyHz, 0.3);
            return test::decibels(tone.at(3 * frequencyHz) / tone.at(frequencyHz));
        };
        qInfo("third of 5 kHz: %.1f dB plain, %.1f dB with colour; of 100 Hz: %.1f and %.1f dB", third(0, 4999),
              third(100, 4999), third(0, 101), third(100, 101));
        QVERIFY(third(100, 4999) > third(0, 4999) + 1);
        QVERIFY(std::abs(third(100, 101) - third(0, 101)) < 0.5);
    }

    void calculatesTheHyperbolicTangentWell()
    {
        double worst = 0;
        for (double u = -30; u <= 30; u += 0.00137)
            worst = std::max(worst, std::abs(saturatorCurve(SaturatorCurve::Smooth, u) - std::tanh(u)));
        qInfo("within %.1e of tanh", worst);
        QVERIFY(worst < 1e-13);
        for (const SaturatorCurve curve :
             {SaturatorCurve::Smooth, SaturatorCurve::Soft, SaturatorCurve::Tube, SaturatorCurve::Tape}) {
            QVERIFY(saturatorCurve(curve, 0.0) == 0.0);
            QVERIFY(std::abs(saturatorCurve(curve, 1e-4) / 1e-4 - 1) < 1e-3);
            QVERIFY(std::isfinite(saturatorCurve(curve, 1e9)) && std::isfinite(saturatorCurve(curve, -1e9)));
        }
    }
};

LACQUER_TEST(SaturatorTest)
#include "SaturatorTest.moc"
