// SPDX-License-Identifier: GPL-3.0-or-later
// Our logarithm and exponential against the library's.
#include "dsp/Exponential.h"

#include "support/Signals.h"
#include "support/TestMain.h"

using namespace lacquer;

class ExponentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibrary()
    {
        double worstLog = 0;
        double worstExp = 0;
        for (const double x : test::noise(1, 200000, 60)) {
            worstExp = std::max(worstExp, std::abs(fastExp2(x) / std::exp2(x) - 1));
            worstLog = std::max(worstLog, std::abs(fastLog2(std::exp2(x)) - std::log2(std::exp2(x))));
            worstLog = std::max(worstLog, std::abs(fastLog2(1 + x / 61) - std::log2(1 + x / 61)));
        }
        qInfo("log2 %.1e, exp2 %.1e", worstLog, worstExp);
        QVERIFY(worstLog < 2e-13 && worstExp < 2e-14);
    }

    void isExactWhereItMatters()
    {
        QVERIFY(fastLog2(1.0) == 0.0 && fastExp2(0.0) == 1.0 && fastExp2(-0.0) == 1.0);
        QVERIFY(fastLog2(0.25) == -2.0 && fastExp2(-3.0) == 0.125);
    }
};

LACQUER_TEST(ExponentialTest)
#include "ExponentialTest.moc"
