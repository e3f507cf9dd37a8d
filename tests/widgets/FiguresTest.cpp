// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Figures.h"
#include "widgets/Theme.h"

#include <QTest>

#include <limits>

using namespace lacquer;
using namespace Qt::StringLiterals;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresShareOneWidth()
    {
        const auto font = Theme::make(Light::Dark).fonts.figure;
        QCOMPARE(figuresWidth(u"−11.1"_s, font), figuresWidth(u"−88.8"_s, font));
        QCOMPARE(figuresWidth(u"+1:11.111"_s, font), figuresWidth(u"−0:48.096"_s, font));
        QVERIFY(figuresWidth(u"11.11"_s, font) > figuresWidth(u"11.1"_s, font));
    }

    void numbersAreWrittenAsMeterPeopleWriteThem()
    {
        QCOMPARE(figures(-11.44, 1), u"−11.4"_s);
        QCOMPARE(figures(0.25, 2, true), u"+0.25"_s);
        QCOMPARE(figures(-0.004, 2, true), u"±0.00"_s);
        QCOMPARE(figures(-0.04, 1), u"0.0"_s);
        QCOMPARE(figures(-std::numeric_limits<double>::infinity(), 1), u"−∞"_s);
        QCOMPARE(figures(std::numeric_limits<double>::quiet_NaN(), 1), u"—"_s);
    }

    void timesRoundOnceAndNeverShowSixtySeconds()
    {
        QCOMPARE(timeFigures(134.38, true), u"2:14.380"_s);
        QCOMPARE(timeFigures(59.9996, true), u"1:00.000"_s);
        QCOMPARE(timeFigures(59.9), u"0:59"_s);
        QCOMPARE(timeFigures(3725), u"1:02:05"_s);
        QCOMPARE(discFigures(2), u"00:02:00"_s);
        QCOMPARE(discFigures(225.8), u"03:45:60"_s);
    }
};

LACQUER_TEST(FiguresTest)
#include "FiguresTest.moc"
