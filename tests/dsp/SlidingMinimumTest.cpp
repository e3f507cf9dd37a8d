// SPDX-License-Identifier: GPL-3.0-or-later
// The sliding minimum against looking at every value of the window.
#include "dsp/SlidingMinimum.h"

#include "support/Signals.h"
#include "support/TestMain.h"

using namespace lacquer;

class SlidingMinimumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLookingAtEveryValue()
    {
        for (const int window : {1, 2, 3, 7, 8, 64, 301}) {
            auto x = test::noise(std::uint64_t(window), 3000);
            for (std::size_t n = 0; n < x.size(); n += 2)
                x[n] = std::round(x[n] * 4) / 4;  // equal values too
            SlidingMinimum minimum;
            minimum.prepare(window);
            for (int n = 0; n < int(x.size()); ++n) {
                double want = x[std::size_t(n)];
                for (int k = std::max(0, n - window + 1); k < n; ++k)
                    want = std::min(want, x[std::size_t(k)]);
                QVERIFY(minimum.next(x[std::size_t(n)]) == want);
            }
        }
    }

    void windowsMayChangeOnTheWay()
    {
        const auto x = test::noise(9, 4000);
        SlidingMinimum minimum;
        minimum.prepare(100);
        for (int n = 0; n < 4000; ++n) {
            const int window = n < 1000 ? 100 : n < 2000 ? 20 : 60;
            minimum.setWindow(window);
            const double got = minimum.next(x[std::size_t(n)]);
            double want = 1;
            for (int k = std::max(0, n - window + 1); k <= n; ++k)
                want = std::min(want, x[std::size_t(k)]);
            if (n < 2000 || n >= 2060)
                QVERIFY(got == want);
            else
                QVERIFY(got >= want);  // what the short window let go is gone
        }
    }

    void resetForgets()
    {
        SlidingMinimum minimum;
        minimum.prepare(10);
        minimum.next(-5.0);
        minimum.reset();
        QVERIFY(minimum.next(3.0) == 3.0);
    }
};

LACQUER_TEST(SlidingMinimumTest)
#include "SlidingMinimumTest.moc"
