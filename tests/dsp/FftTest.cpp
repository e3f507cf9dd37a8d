// SPDX-License-Identifier: GPL-3.0-or-later
// The transform against its definition.
#include "dsp/Fft.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <numbers>

using namespace lacquer;

class FftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDefinition()
    {
        Fft fft(60);
        const auto x = test::noise(1, fft.size());
        std::ranges::copy(x, fft.time().begin());
        fft.forward();
        double worst = 0;
        for (int k = 0; k < fft.bins(); ++k) {
            std::complex<double> sum = 0;
            for (int n = 0; n < fft.size(); ++n)
                sum += x[std::size_t(n)] * std::polar(1.0, -2.0 * std::numbers::pi * k * n / fft.size());
            worst = std::max(worst, std::abs(sum - fft.spectrum()[std::size_t(k)]));
        }
        QVERIFY2(worst < 1e-13, qPrintable(QString::number(worst)));
    }

    void comesBackTimesItsSizeAndRepeatsItsBits()
    {
        Fft first(4096);
        Fft second(4096);
        const auto x = test::noise(2, 4096);
        for (Fft* fft : {&first, &second}) {
            std::ranges::copy(x, fft->time().begin());
            fft->forward();
            QVERIFY(std::ranges::equal(fft->time(), x));
            fft->inverse();
        }
        QVERIFY(std::ranges::equal(first.time(), second.time()));
        double worst = 0;
        for (std::size_t n = 0; n < x.size(); ++n)
            worst = std::max(worst, std::abs(first.time()[n] / 4096 - x[n]));
        QVERIFY2(worst < 1e-14, qPrintable(QString::number(worst)));
    }
};

LACQUER_TEST(FftTest)
#include "FftTest.moc"
