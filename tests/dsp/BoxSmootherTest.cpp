// SPDX-License-Identifier: GPL-3.0-or-later
// Three boxes against the convolution they stand for, and the two promises a limiter builds on: ones stay ones, no drift.
#include "dsp/BoxSmoother.h"

#include "support/Signals.h"
#include "support/TestMain.h"

using namespace lacquer;

class BoxSmootherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void averagesItsSpanWithABell()
    {
        for (const int span : {1, 2, 3, 4, 5, 90, 3200}) {
            BoxSmoother smoother;
            smoother.prepare(3200);
            smoother.setSpan(span);
            smoother.reset(0.0);
            std::vector<double> weights;
            for (int n = 0; n < span + 5; ++n)
                weights.push_back(smoother.next(n == 0 ? 1.0 : 0.0));
            double sum = 0;
            for (int n = 0; n < int(weights.size()); ++n) {
                QVERIFY(n < span ? weights[std::size_t(n)] > 0 : weights[std::size_t(n)] == 0);
                if (n < span)
                    QVERIFY(weights[std::size_t(n)] == weights[std::size_t(span - 1 - n)]);
                sum += weights[std::size_t(n)];
            }
            QVERIFY(std::abs(sum - 1) < 1e-12);

            const auto x = test::noise(3, 4000, 0.5);
            smoother.reset(0.5);
            for (int n = 0; n < 4000; ++n) {
                const double got = smoother.next(x[std::size_t(n)] + 0.5);
                if (n % 97 != 0)
                    continue;
                double want = 0;
                for (int k = 0; k < span; ++k)
                    want += weights[std::size_t(k)] * (n >= k ? x[std::size_t(n - k)] + 0.5 : 0.5);
                QVERIFY2(std::abs(got - want) < 1e-9, qPrintable(QString::number(got - want)));
            }
        }
    }

    void onesStayOnesForEver()
    {
        BoxSmoother smoother;
        smoother.prepare(88);
        const auto x = test::noise(4, 100000, 0.5);
        for (const double value : x)
            QVERIFY(smoother.next(value + 0.5) <= 1.0);
        for (int n = 0; n < 87; ++n)
            smoother.next(1.0);
        for (int n = 0; n < 1000; ++n)
            QVERIFY(smoother.next(1.0) == 1.0);
    }
};

LACQUER_TEST(BoxSmootherTest)
#include "BoxSmootherTest.moc"
