// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/ValueModel.h"
#include "widgets/ValueText.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

Quantity quantity(Unit unit, double low, double high, Curve curve = Curve::Linear)
{
    return {.unit = unit, .minimum = low, .maximum = high, .standard = low, .curve = curve};
}

std::vector<Quantity> everyKind()
{
    return {quantity(Unit::Decibel, -60, 24), quantity(Unit::Hertz, 10, 30000, Curve::Logarithmic),
            quantity(Unit::Milliseconds, 0.05, 5000, Curve::Logarithmic), quantity(Unit::Seconds, -20, 4000),
            quantity(Unit::Ratio, 1, 20), quantity(Unit::Percent, 0, 200), quantity(Unit::Frames, -9000, 9000),
            quantity(Unit::None, 0.1, 10), {.unit = Unit::None, .minimum = -100, .maximum = 100, .pan = true},
            {.unit = Unit::Seconds, .minimum = 0, .maximum = 4000, .clock = true}};
}

}  // namespace

class ValueTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedNumbersWithUnitsAreUnderstood_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("meant");
        const auto row = [](Unit unit, const char16_t* typed, double meant) {
            const auto text = QStringView(typed).toString();
            QTest::newRow(qPrintable(u"%1 as %2"_s.arg(text).arg(int(unit)))) << int(unit) << text << meant;
        };
        row(Unit::Decibel, u"-1.5", -1.5);
        row(Unit::Decibel, u"−1,5", -1.5);
        row(Unit::Decibel, u"1.5dB", 1.5);
        row(Unit::Decibel, u" −0.80 dB ", -0.8);
        row(Unit::Decibel, u"-9 LUFS", -9);
        row(Unit::Decibel, u".5", 0.5);
        row(Unit::Decibel, u"±0.0", 0);
        row(Unit::Decibel, u"+2", 7);       // relative to 5
        row(Unit::Decibel, u"+-2", 3);
        row(Unit::Decibel, u"−∞", -1000);
        row(Unit::Hertz, u"1k2", 1200);
        row(Unit::Hertz, u"4K7 Hz", 4700);
        row(Unit::Hertz, u"2.65 kHz", 2650);
        row(Unit::Hertz, u"2,5k", 2500);
        row(Unit::Hertz, u"440hz", 440);
        row(Unit::Milliseconds, u"12 ms", 12);
        row(Unit::Milliseconds, u"0.2 s", 200);
        row(Unit::Seconds, u"3:25.5", 205.5);
        row(Unit::Seconds, u"1:02:03", 3723);
        row(Unit::Seconds, u"-0:01.5", -1.5);
        row(Unit::Seconds, u"250ms", 0.25);
        row(Unit::Seconds, u"2 min", 120);
        row(Unit::Ratio, u"4:1", 4);
        row(Unit::Ratio, u"1.6 : 1", 1.6);
        row(Unit::Ratio, u"3x", 3);
        row(Unit::Percent, u"50 %", 50);
        row(Unit::Frames, u"120 frames", 120);
        row(Unit::Frames, u"1.6", 2);
    }

    void typedNumbersWithUnitsAreUnderstood()
    {
        QFETCH(int, unit);
        QFETCH(QString, typed);
        QFETCH(double, meant);
        const auto read = readValue(quantity(Unit(unit), -1000, 100000), typed, 5);
        QCOMPARE(read.outcome, ReadValue::Understood);
        QVERIFY2(std::abs(read.value - meant) < 1e-9, qPrintable(QString::number(read.value)));
    }

    void placesAreUnderstood()
    {
        const Quantity pan{.minimum = -100, .maximum = 100, .pan = true};
        QCOMPARE(readValue(pan, u"L20"_s, 0).value, -20.0);
        QCOMPARE(readValue(pan, u"r 35"_s, 0).value, 35.0);
        QCOMPARE(readValue(pan, u"40 L"_s, 0).value, -40.0);
        QCOMPARE(readValue(pan, u"c"_s, 12).value, 0.0);
        QCOMPARE(readValue(pan, u"-15"_s, 0).value, -15.0);
        QCOMPARE(valueText(pan, -20), u"L 20"_s);
        QCOMPARE(valueText(pan, 0), u"centre"_s);
    }

    void whatIsNoNumberHereChangesNothing()
    {
        for (const auto* text : {"", "  ", "loud", "1.2.3", "--2", "12 Hz", "5 %", "k", "1e3", "nan", "inf", "+", "3:25", "1k2k"}) {
            const auto read = readValue(quantity(Unit::Decibel, -60, 24), QString::fromLatin1(text), 3.5);
            QVERIFY2(read.outcome == ReadValue::NotANumber, text);
            QCOMPARE(read.value, 3.5);
        }
    }

    void outOfRangeIsClampedAndSaid()
    {
        const auto gain = quantity(Unit::Decibel, -60, 24);
        QCOMPARE(readValue(gain, u"30"_s, 0).outcome, ReadValue::TooHigh);
        QCOMPARE(readValue(gain, u"30"_s, 0).value, 24.0);
        QCOMPARE(readValue(gain, u"-99"_s, 0).outcome, ReadValue::TooLow);
        QCOMPARE(readValue(gain, u"+20"_s, 10).value, 24.0);
        QCOMPARE(readValue(gain, u"99999999999999999999999999999999"_s, 0).value, 24.0);
    }

    void valuesAreWrittenAsThePageShowsThem()
    {
        auto gain = quantity(Unit::Decibel, -60, 24);
        QCOMPARE(valueText(gain, -0.8), u"−0.80 dB"_s);
        gain.sign = true;
        QCOMPARE(valueText(gain, 3.6), u"+3.60 dB"_s);
        QCOMPARE(valueText(gain, 0), u"±0.00 dB"_s);
        gain.silence = true;
        QCOMPARE(valueText(gain, -60), u"−∞ dB"_s);
        gain.suffix = u"LUFS"_s;
        gain.decimals = 1;
        gain.sign = false;
        QCOMPARE(valueText(gain, -11.4), u"−11.4 LUFS"_s);
        const auto hertz = quantity(Unit::Hertz, 10, 30000);
        QCOMPARE(valueText(hertz, 24), u"24 Hz"_s);
        QCOMPARE(valueText(hertz, 214), u"214 Hz"_s);
        QCOMPARE(valueText(hertz, 999.7), u"1.00 kHz"_s);
        QCOMPARE(valueText(hertz, 2650), u"2.65 kHz"_s);
        QCOMPARE(valueText(hertz, 11800), u"11.8 kHz"_s);
        QCOMPARE(valueText(quantity(Unit::Milliseconds, 0, 5000), 120), u"120 ms"_s);
        QCOMPARE(valueText(quantity(Unit::Milliseconds, 0, 5000), 1.5), u"1.5 ms"_s);
        QCOMPARE(valueText(quantity(Unit::Ratio, 1, 20), 1.6), u"1.6 : 1"_s);
        QCOMPARE(valueText(quantity(Unit::Percent, 0, 100), 50), u"50 %"_s);
    }

    void whatIsWrittenIsUnderstoodAgain()
    {
        std::mt19937 random(7);
        for (const auto& kind : everyKind()) {
            const ValueModel model(kind);
            for (int i = 0; i < 500; ++i) {
                const double value = model.valueAt(std::uniform_real_distribution(0.0, 1.0)(random));
                const auto text = valueText(kind, value), entry = entryText(kind, value);
                const bool plus = text.startsWith(u'+');
                const auto read = readValue(kind, text, plus ? 0 : 999);
                QVERIFY2(read.outcome != ReadValue::NotANumber, qPrintable(text));
                // What is shown is rounded; no more than its last figure is lost.
                const double lost = std::abs(read.value - value);
                QVERIFY2(lost <= std::max(0.5, 0.006 * std::abs(value)), qPrintable(text));
                const auto typed = readValue(kind, entry, 999);
                QVERIFY2(typed.outcome != ReadValue::NotANumber, qPrintable(entry));
                // Written and read once more it stands still.
                QCOMPARE(valueText(kind, read.value), text);
            }
        }
    }

    void travelAndValueBelongTogether()
    {
        for (const auto& kind : everyKind()) {
            const ValueModel model(kind);
            double last = -1e300;
            for (int i = 0; i <= 1000; ++i) {
                const double value = model.valueAt(i / 1000.0);
                QVERIFY(value >= last && value >= kind.minimum && value <= kind.maximum);
                last = value;
            }
            QCOMPARE(model.valueAt(0), kind.minimum);
            QCOMPARE(model.valueAt(1), kind.maximum);
        }
    }
};

LACQUER_TEST(ValueTextTest)
#include "ValueTextTest.moc"
