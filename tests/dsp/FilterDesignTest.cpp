// SPDX-License-Identifier: GPL-3.0-or-later
// Designed sections against the analogue curves they promise to follow, up to 20 kHz.
#include "dsp/Biquad.h"
#include "dsp/FilterDesign.h"
#include "dsp/Svf.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace lacquer;

namespace {

constexpr double defaultQ = 0.7071;

/// The largest distance in dB between design and prototype, 20 Hz … 20 kHz, where the prototype is above `floorDb`.
double largestErrorDb(const BandShape& shape, double rateHz, double floorDb = -400.0)
{
    const SectionList list = designBand(shape, rateHz);
    double largest = 0;
    for (int i = 0; i <= 600; ++i) {
        const double f = 20.0 * std::pow(1000.0, i / 600.0);
        const double wanted = prototypeResponseDb(shape, f);
        if (wanted < floorDb)
            continue;
        const double error = std::abs(list.responseDb(f, rateHz) - wanted);
        largest = error <= largest ? largest : error;
    }
    return largest;
}

QString kilohertz(double rateHz)
{
    return QStringLiteral("%1 kHz").arg(rateHz / 1000.0);
}

void bothRates(double single, double doubled)
{
    QTest::addColumn<double>("rateHz");
    QTest::addColumn<double>("allowedDb");
    QTest::newRow("44.1 kHz") << 44100.0 << single;
    QTest::newRow("48 kHz") << 48000.0 << single;
    QTest::newRow("88.2 kHz") << 88200.0 << doubled;
    QTest::newRow("96 kHz") << 96000.0 << doubled;
    QTest::newRow("192 kHz") << 192000.0 << doubled;
}

}  // namespace

class FilterDesignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bellsFollowTheAnalogueCurve_data() { bothRates(0.02, 0.01); }
    void bellsFollowTheAnalogueCurve()
    {
        QFETCH(double, rateHz);
        QFETCH(double, allowedDb);
        double largest = 0;
        for (const double f : {20.0, 100.0, 1000.0, 5000.0, 8000.0, 10000.0, 14000.0, 16000.0, 18000.0, 20000.0})
            for (const double q : {0.4, defaultQ, 2.0, 10.0})
                for (const double gainDb : {12.0, -12.0, 6.0, -1.0})
                    largest = std::max(largest, largestErrorDb({BandType::Bell, f, gainDb, q}, rateHz));
        qInfo("bells: %.4f dB", largest);
        QVERIFY(test::keepsAtMost("1.bells", kilohertz(rateHz), rateHz < 80000 ? 0.15 : 0.03, largest, "dB"));
        QVERIFY(largest <= allowedDb);
    }

    void shelvesAndTiltsFollowTheAnalogueCurve_data() { bothRates(0.02, 0.01); }
    void shelvesAndTiltsFollowTheAnalogueCurve()
    {
        QFETCH(double, rateHz);
        QFETCH(double, allowedDb);
        double largest = 0;
        for (const BandType type : {BandType::LowShelf, BandType::HighShelf, BandType::Tilt})
            for (const int slope : {6, 12})
                for (const double f : {20.0, 200.0, 2000.0, 8000.0, 12000.0, 16000.0, 20000.0})
                    for (const double gainDb : {12.0, -12.0, 3.0})
                        largest = std::max(largest, largestErrorDb({type, f, gainDb, defaultQ, slope}, rateHz));
        qInfo("shelves: %.4f dB", largest);
        QVERIFY(test::keepsAtMost("1.shelves", kilohertz(rateHz), rateHz < 80000 ? 0.05 : 0.03, largest, "dB"));
        QVERIFY(largest <= allowedDb);
    }

    void passesFollowTheAnalogueCurveDownTo40Db_data() { bothRates(0.15, 0.03); }
    void passesFollowTheAnalogueCurveDownTo40Db()
    {
        QFETCH(double, rateHz);
        QFETCH(double, allowedDb);
        double largest = 0;
        double largestGentle = 0;
        for (const BandType type : {BandType::LowPass, BandType::HighPass}) {
            for (const int slope : {6, 12, 18, 24, 36, 48, 72, 96}) {
                for (const double f : {20.0, 100.0, 1000.0, 5000.0, 10000.0, 16000.0, 18000.0, 20000.0}) {
                    const double error = largestErrorDb({type, f, 0.0, defaultQ, slope}, rateHz, -40.0);
                    largest = std::max(largest, error);
                    if (slope <= 12)
                        largestGentle = std::max(largestGentle, error);
                }
            }
        }
        qInfo("passes: %.4f dB, up to 12 dB/oct %.4f dB", largest, largestGentle);
        QVERIFY(test::keepsAtMost("1.passes", kilohertz(rateHz), rateHz < 80000 ? 0.15 : 0.03, largest, "dB"));
        QVERIFY(largest <= allowedDb);
        QVERIFY(largestGentle <= 0.05);
    }

    void notchesFollowTheAnalogueCurveAndAreSilentAtTheirCentre()
    {
        double largest = 0;
        for (const double f : {50.0, 1000.0, 5000.0, 12000.0}) {
            for (const double q : {1.0, 5.0, 30.0}) {
                const BandShape shape{BandType::Notch, f, 0.0, q};
                largest = std::max(largest, largestErrorDb(shape, 44100.0, -40.0));
                QVERIFY(designBand(shape, 44100.0).responseDb(f, 44100.0) < -150.0);
            }
        }
        qInfo("notches: %.4f dB", largest);
        QVERIFY(largest <= 0.05);
    }

    void bandPassesFollowTheAnalogueCurveDownTo40Db_data() { bothRates(0.05, 0.03); }
    void bandPassesFollowTheAnalogueCurveDownTo40Db()
    {
        QFETCH(double, rateHz);
        QFETCH(double, allowedDb);
        double largest = 0;
        for (const double f : {20.0, 100.0, 1000.0, 5000.0, 8000.0, 12000.0, 16000.0, 18000.0, 20000.0})
            for (const double q : {0.4, defaultQ, 2.0, 10.0})
                largest = std::max(largest, largestErrorDb({BandType::BandPass, f, 0.0, q}, rateHz, -40.0));
        qInfo("band-passes: %.4f dB", largest);
        QVERIFY(largest <= allowedDb);
    }

    void prototypesAreWhatTheyAreCalled()
    {
        QVERIFY(std::abs(prototypeResponseDb({BandType::BandPass, 1000, 7, 2}, 1000)) < 1e-9);
        QVERIFY(std::abs(prototypeResponseDb({BandType::BandPass, 1000, 0, 10}, 1051.249) + 3.0103) < 1e-3);
        QVERIFY(std::abs(prototypeResponseDb({BandType::Bell, 1000, 7, 2}, 1000) - 7) < 1e-9);
        QVERIFY(std::abs(prototypeResponseDb({BandType::HighShelf, 1000, 8, defaultQ, 12}, 1000) - 4) < 1e-9);
        QVERIFY(std::abs(prototypeResponseDb({BandType::LowShelf, 1000, 8, defaultQ, 6}, 1000) - 4) < 1e-9);
        QVERIFY(std::abs(prototypeResponseDb({BandType::LowShelf, 1000, 8, defaultQ, 12}, 1) - 8) < 1e-3);
        QVERIFY(std::abs(prototypeResponseDb({BandType::Tilt, 1000, 8, defaultQ, 6}, 1000)) < 1e-9);
        QVERIFY(std::abs(prototypeResponseDb({BandType::Tilt, 1000, 8, defaultQ, 6}, 1e6) - 4) < 1e-3);
        for (const int slope : {6, 12, 18, 24, 36, 48, 72, 96}) {
            const BandShape low{BandType::LowPass, 1000, 0, std::sqrt(0.5), slope};
            QVERIFY(std::abs(prototypeResponseDb(low, 1000) + 10 * std::log10(2.0)) < 1e-9);
            QVERIFY(std::abs(prototypeResponseDb(low, 16000) - prototypeResponseDb(low, 8000) + slope) < 0.4);
        }
    }

    void flatShapesHaveNoSections()
    {
        for (const BandType type : {BandType::Bell, BandType::LowShelf, BandType::HighShelf, BandType::Tilt})
            QCOMPARE(designBand({type, 1000, 0.0, 1.0}, 44100).count, 0);
    }

    void cutsUndoBoosts()
    {
        for (const BandType type : {BandType::Bell, BandType::LowShelf, BandType::HighShelf, BandType::Tilt}) {
            const SectionList boost = designBand({type, 9000, 8, 1.3}, 44100);
            const SectionList cut = designBand({type, 9000, -8, 1.3}, 44100);
            QCOMPARE(cut.count, boost.count);
            for (int i = 0; i < boost.count; ++i)
                QVERIFY(cut.sections[std::size_t(i)] == boost.sections[std::size_t(i)].inverse());
        }
    }

    void isTheSameEveryTime()
    {
        for (const double f : {60.0, 9000.0, 15000.0}) {
            const SectionList one = designBand({BandType::LowPass, f, 0, 1.0, 36}, 44100);
            const SectionList two = designBand({BandType::LowPass, f, 0, 1.0, 36}, 44100);
            QCOMPARE(one.count, two.count);
            QVERIFY(one.sections == two.sections);
        }
    }

    void staysStableAndFiniteWhateverTheShape()
    {
        std::mt19937_64 random(3);
        const auto uniform = [&] { return double(random() >> 11) * 0x1p-53; };
        for (int i = 0; i < 600; ++i) {
            const double rateHz = std::array<double, 4>{8000, 44100, 96000, 384000}[random() % 4];
            const BandShape shape{BandType(random() % 8), std::pow(10.0, 5.0 * uniform()), 80.0 * uniform() - 40.0,
                                  std::pow(10.0, 5.0 * uniform() - 2.0),
                                  std::array<int, 4>{6, 12, 36, 96}[random() % 4]};
            const SectionList list = designBand(shape, rateHz);
            for (int s = 0; s < list.count; ++s) {
                const SectionShape& section = list.sections[std::size_t(s)];
                QVERIFY(section.slowestPole() < 1.0);
                const SvfCoefficients<double> c = svfCoefficients(section);
                for (const double number : {c.direct, c.fromFirst, c.fromSecond, c.hold, c.turn, c.push})
                    QVERIFY(std::isfinite(number));
            }
            for (const double f : {20.0, 1000.0, 0.45 * rateHz})
                QVERIFY(std::isfinite(list.responseDb(f, rateHz)));
        }
    }

    void biquadAndStateVariableFormSoundTheSame()
    {
        const std::vector<double> in = test::noise(1, 20000);
        for (const double f : {30.0, 1000.0, 15000.0}) {
            for (const BandType type : {BandType::Bell, BandType::HighPass, BandType::Notch, BandType::LowShelf}) {
                const SectionShape section = designBand({type, f, 6.0, 1.0}, 44100).sections[0];
                Biquad biquad;
                biquad.setCoefficients(biquadCoefficients(section));
                const SvfCoefficients<double> coefficients = svfCoefficients(section);
                SvfState<double> state;
                double error = 0;
                for (const double x : in)
                    error = std::max(error, std::abs(biquad.tick(x) - svfTick(coefficients, state, x)));
                QVERIFY2(error < 1e-9, qPrintable(QString::number(error)));
            }
        }
    }

    void noMixtureOfStateMatricesLengthensAVector()
    {
        std::mt19937_64 random(9);
        const auto uniform = [&] { return double(random() >> 11) * 0x1p-53; };
        for (int i = 0; i < 2000; ++i) {
            const auto any = [&] { return svfCoefficients({0.0, 16 * uniform() - 8, 20 * uniform() - 10, 0.0, 0.0}); };
            const SvfCoefficients<double> a = any();
            const SvfCoefficients<double> b = any();
            const double part = uniform();
            const auto mixed = [&](double x, double y) { return x + part * (y - x); };
            const double x = uniform() - 0.5;
            const double y = uniform() - 0.5;
            const double hold = mixed(a.hold, b.hold);
            const double turn = mixed(a.turn, b.turn);
            const double push = mixed(a.push, b.push);
            QVERIFY(std::hypot(hold * x - turn * y, y + turn * x - push * y) <= std::hypot(x, y) * (1 + 1e-12));
        }
    }
};

LACQUER_TEST(FilterDesignTest)
#include "FilterDesignTest.moc"
