// SPDX-License-Identifier: GPL-3.0-or-later
// True and sample peaks: EBU Tech 3341 cases 15 to 23 at every rate of albums.
#include "measure/TruePeakMeter.h"

#include "dsp/Decibels.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr double pi = std::numbers::pi;

PeakReading measured(const std::vector<double>& samples)
{
    TruePeakMeter meter;
    const std::vector<double> silence(samples.size(), 0.0);
    meter.process({samples.data(), silence.data(), int(samples.size())});
    meter.finish();
    return meter.reading();
}

/// Cases 20 to 23: at four times the rate, one period of rate/4 at full scale inside rate/6 at half, phases continuous;
/// then low-passed and decimated with the offset.
std::vector<double> insertedPeriod(int frames, int offset)
{
    std::vector<double> dense;
    const int before = 24 * (frames / 12);
    for (int n = 0; n < before; ++n)
        dense.push_back(0.5 * std::sin(2 * pi * n / 24));
    for (int n = 0; n < 16; ++n)
        dense.push_back(std::sin(2 * pi * n / 16));
    for (int n = 0; n < before; ++n)
        dense.push_back(0.5 * std::sin(2 * pi * n / 24));
    // Low-pass at 0.46 of the low rate, Blackman window over 64 of its frames.
    constexpr int half = 128;
    std::vector<double> taps(2 * half + 1);
    double sum = 0;
    for (int k = -half; k <= half; ++k) {
        const double x = 0.46 * k / 4 * 2;
        const double window = 0.42 + 0.5 * std::cos(pi * k / half) + 0.08 * std::cos(2 * pi * k / half);
        sum += taps[std::size_t(k + half)] = (k == 0 ? 1.0 : std::sin(pi * x) / (pi * x)) * window;
    }
    std::vector<double> out;
    for (int n = offset + half; n + half < int(dense.size()); n += 4) {
        double value = 0;
        for (int k = -half; k <= half; ++k)
            value += dense[std::size_t(n + k)] * taps[std::size_t(k + half)];
        out.push_back(value / sum);
    }
    return out;
}

void fadeEnds(std::vector<double>& samples, int frames)
{
    for (int n = 0; n < frames; ++n) {
        const double gain = 0.5 - 0.5 * std::cos(pi * (n + 0.5) / frames);
        samples[std::size_t(n)] *= gain;
        samples[samples.size() - 1 - std::size_t(n)] *= gain;
    }
}

}  // namespace

class TruePeakMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesTech3341Cases15To23_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {44100, 48000, 88200, 96000, 192000})
            QTest::addRow("%d Hz", rateHz) << rateHz;
    }

    void passesTech3341Cases15To23()
    {
        QFETCH(int, rateHz);
        const struct {
            int number;
            double divisor, degrees, amplitude, expected;
        } tones[] = {{15, 4, 0, 0.5, -6},
                     {16, 4, 45, 0.5, -6},
                     {17, 6, 60, 0.5, -6},
                     {18, 8, 67.5, 0.5, -6},
                     {19, 4, 45, 1.41, 3}};
        for (const auto& tone : tones) {
            auto samples = sine(rateHz / tone.divisor, rateHz, rateHz / 2, tone.amplitude, tone.degrees * pi / 180);
            fadeEnds(samples, rateHz / 100);
            const double dbtp = measured(samples).truePeakDbtp;
            QVERIFY2(dbtp <= tone.expected + 0.2 && dbtp >= tone.expected - 0.4, qPrintable(QString::number(dbtp)));
            QVERIFY2(std::abs(dbtp - decibels(tone.amplitude)) <= 0.02, qPrintable(QString::number(dbtp)));
        }
        double lowest = 1;
        for (int offset = 0; offset < 4; ++offset) {
            auto samples = insertedPeriod(rateHz / 20, offset);
            fadeEnds(samples, rateHz / 100);
            const double dbtp = measured(samples).truePeakDbtp;
            QVERIFY2(dbtp <= 0.2 && dbtp >= -0.4, qPrintable(QString::number(dbtp)));
            lowest = std::min(lowest, dbtp);
        }
        qInfo("cases 20 to 23: %+.4f dBTP at least", lowest);
    }

    void readsSamplesAndTheCurveBetweenThem()
    {
        auto samples = sine(11025.0, 44100, 20000, 0.5, pi / 4);  // samples at 0.354, curve at 0.5
        fadeEnds(samples, 441);
        const PeakReading reading = measured(samples);
        QVERIFY(std::abs(reading.samplePeakDbfs - (-9.0309)) < 1e-3);
        QVERIFY(std::abs(reading.truePeakDbtp - (-6.0206)) < 1e-3);
        std::vector<double> click(5000, 0.0);
        click[1234] = -0.25;
        QVERIFY(std::abs(measured(click).truePeakFrame - 1234.0) < 0.05);
        QVERIFY(std::abs(measured(click).truePeakDbtp - measured(click).samplePeakDbfs) < 1e-6);
        QVERIFY(std::isinf(measured(std::vector<double>(3000, 0.0)).truePeakDbtp));
        QVERIFY(std::isinf(measured({}).samplePeakDbfs));
    }

    void measuresTheLeftOfMonoOnly()
    {
        const auto samples = music(3, 44100, 30000).left;
        TruePeakMeter mono(1);
        for (int at = 0; at < 30000; at += 700)
            mono.process({samples.data() + at, nullptr, std::min(700, 30000 - at)});
        mono.finish();
        QVERIFY(mono.reading().truePeakDbtp == measured(samples).truePeakDbtp);
        QVERIFY(mono.reading().samplePeakDbfs == decibelsFromGain(peak(samples)));
    }
};

LACQUER_TEST(TruePeakMeterTest)
#include "TruePeakMeterTest.moc"
