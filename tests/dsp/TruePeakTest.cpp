// SPDX-License-Identifier: GPL-3.0-or-later
// True peaks against their definition, evaluated point by point, and against the signals of EBU Tech 3341.
#include "dsp/TruePeakEnvelope.h"
#include "dsp/TruePeakReference.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <ctime>
#include <numbers>
#include <random>

using namespace lacquer;
using test::decibels;

namespace {

constexpr double pi = std::numbers::pi;

/// The definition: 512 taps of a Kaiser(12) sinc at every 1/32 frame.
class DirectCurve {
public:
    DirectCurve()
    {
        for (int phase = 0; phase < 32; ++phase)
            for (int k = 0; k < 512; ++k) {
                const double t = k - 255 - phase / 32.0;
                const double u = t / 256;
                const double window = u * u < 1 ? std::cyl_bessel_i(0, 12 * std::sqrt(1 - u * u)) / std::cyl_bessel_i(0, 12) : 0;
                taps_[std::size_t(phase)][std::size_t(k)] = window * (t == 0 ? 1 : std::sin(pi * t) / (pi * t));
            }
    }

    /// Magnitude at 1/32 frames from `from` on.
    [[nodiscard]] std::vector<double> read(const std::vector<double>& x, int from, int frames) const
    {
        std::vector<double> padded(512, 0.0);
        padded.insert(padded.end(), x.begin(), x.end());
        padded.resize(padded.size() + 1024, 0.0);
        std::vector<double> out;
        for (int n = from; n < from + frames; ++n)
            for (const auto& taps : taps_) {
                double sum = 0;
                for (int k = 0; k < 512; ++k)
                    sum += taps[std::size_t(k)] * padded[std::size_t(512 + n + k - 255)];
                out.push_back(std::abs(sum));
            }
        return out;
    }

    /// The largest value with a parabola through its neighbours.
    [[nodiscard]] static double peak(const std::vector<double>& y, std::size_t begin, std::size_t end)
    {
        double best = 0;
        for (std::size_t i = begin; i < end; ++i) {
            double value = y[i];
            if (i > 0 && i + 1 < y.size() && y[i] >= y[i - 1] && y[i] >= y[i + 1] && y[i - 1] - 2 * y[i] + y[i + 1] < 0)
                value -= 0.125 * (y[i - 1] - y[i + 1]) * (y[i - 1] - y[i + 1]) / (y[i - 1] - 2 * y[i] + y[i + 1]);
            best = std::max(best, value);
        }
        return best;
    }

private:
    std::array<std::array<double, 512>, 32> taps_{};
};

double reference(const std::vector<double>& x)
{
    TruePeakReference meter;
    meter.process({x.data(), x.data(), int(x.size())});
    meter.finish();
    return meter.peak();
}

std::vector<std::pair<const char*, std::vector<double>>> harshSignals()
{
    std::vector<std::pair<const char*, std::vector<double>>> all;
    auto random = test::noise(5, 1500);
    for (double& x : random)
        x = x < 0 ? -1 : 1;
    all.emplace_back("random bits", random);
    auto flip = random;
    for (std::size_t n = 0; n < flip.size(); ++n)
        flip[n] = (n % 2 == 0 ? 1.0 : -1.0) * (n < 700 ? 1 : -1);
    all.emplace_back("flip at half the rate", flip);
    auto square = test::sine(4410.5, 44100, 1500);
    for (double& x : square)
        x = x < 0 ? -1 : 1;
    all.emplace_back("square", square);
    all.emplace_back("0.4 of the rate", test::sine(0.4, 1, 1500, 0.7, 0.3));
    all.emplace_back("0.49 of the rate", test::sine(0.49, 1, 1500, 0.7, 0.3));
    all.emplace_back("noise", test::noise(6, 1500));
    all.emplace_back("music", test::music(7, 44100, 1500).left);
    all.emplace_back("one sample", std::vector<double>{0.5});
    return all;
}

}  // namespace

class TruePeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDefinition()
    {
        const DirectCurve direct;
        for (const auto& [name, x] : harshSignals()) {
            const auto y = direct.read(x, -256, int(x.size()) + 512);
            const double error = decibels(reference(x) / DirectCurve::peak(y, 0, y.size()));
            qInfo("%-22s %8.4f dBTP, %+.1e dB from the definition", name, decibels(reference(x)), error);
            QVERIFY(std::abs(error) < 1e-6);
        }
    }

    void answersForEveryFrame()
    {
        const DirectCurve direct;
        for (const auto& [name, x] : harshSignals()) {
            const int frames = int(x.size());
            std::vector<double> in = x;
            in.resize(std::size_t(frames + TruePeakEnvelope::latencyFrames));
            std::vector<double> silence(in.size());
            for (const double threshold : {0.0, 0.5}) {
                std::vector<double> p(in.size());
                TruePeakEnvelope envelope;
                envelope.process({silence.data(), in.data(), int(in.size())}, threshold, p.data());
                const auto y = direct.read(x, -2, frames + 4);
                double worst = 0;
                for (int n = 0; n < frames; ++n) {
                    const double want = DirectCurve::peak(y, std::size_t(32 * (n + 1)), std::size_t(32 * (n + 3) + 1));
                    const double got = p[std::size_t(n + TruePeakEnvelope::latencyFrames)];
                    if (want > threshold)
                        worst = std::max(worst, std::abs(decibels(got / want)));
                    else
                        QVERIFY(got <= threshold + 1e-12 && got >= want * (1 - 1e-6));
                }
                qInfo("%-22s threshold %.1f: worst %.1e dB", name, threshold, worst);
                QVERIFY(worst < 1e-5);
            }
        }
    }

    void readsTheSignalsOfEbuTech3341_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {44100.0, 48000.0, 96000.0, 192000.0})
            QTest::addRow("%g", rate) << rate;
    }

    void readsTheSignalsOfEbuTech3341()
    {
        QFETCH(double, rate);
        const int frames = int(rate * 0.2);
        struct Case {
            int number;
            double divisor, degrees, amplitude, expectedDb;
        };
        const Case cases[] = {{15, 4, 0, 0.5, -6.02},  {16, 4, 45, 0.5, -6.02},   {17, 6, 60, 0.5, -6.02},
                              {18, 8, 67.5, 0.5, -6.02}, {19, 4, 45, 1.41, 2.984}};
        for (const Case& c : cases) {
            auto x = test::sine(rate / c.divisor, rate, frames, c.amplitude, c.degrees * pi / 180);
            const int ramp = frames / 8;
            for (int n = 0; n < ramp; ++n) {
                x[std::size_t(n)] *= 0.5 - 0.5 * std::cos(pi * n / ramp);
                x[std::size_t(frames - 1 - n)] *= 0.5 - 0.5 * std::cos(pi * n / ramp);
            }
            QVERIFY2(std::abs(decibels(reference(x)) - c.expectedDb) < 0.005,
                     qPrintable(QStringLiteral("%1: %2").arg(c.number).arg(decibels(reference(x)))));
        }
        // 20-23: a swell to 0 dBTP whose crest falls on each quarter of a frame.
        for (int quarter = 0; quarter < 4; ++quarter) {
            std::vector<double> x(std::size_t(frames), 0.0);
            for (int n = 0; n < frames; ++n) {
                const double t = n - frames / 2 + quarter / 4.0;
                x[std::size_t(n)] = (0.5 + 0.5 * std::exp(-0.5 * t * t / 400)) * std::cos(2 * pi * t / 6) * std::exp(-0.5 * t * t / 4e5);
            }
            QVERIFY2(std::abs(decibels(reference(x))) < 1e-4, qPrintable(QString::number(decibels(reference(x)))));
        }
    }

    void givesTheSameBitsForAnyBlockSizes()
    {
        const auto music = test::music(3, 44100, 20000);
        std::vector<double> whole(20000), pieces(20000);
        TruePeakEnvelope first, second;
        first.process({music.left.data(), music.right.data(), 20000}, 0.5, whole.data());
        TruePeakReference firstMeter, secondMeter;
        firstMeter.process({music.left.data(), music.right.data(), 20000});
        std::mt19937 random(1);
        for (int done = 0; done < 20000;) {
            const int count = std::min(20000 - done, int(random() % 700));
            const ConstBlock part{music.left.data() + done, music.right.data() + done, count};
            second.process(part, 0.5, pieces.data() + done);
            secondMeter.process(part);
            done += count;
        }
        QVERIFY(whole == pieces);
        firstMeter.finish();
        secondMeter.finish();
        QVERIFY(firstMeter.peak(0) == secondMeter.peak(0) && firstMeter.peak(1) == secondMeter.peak(1));
        second.reset();
        second.process({music.left.data(), music.right.data(), 20000}, 0.5, pieces.data());
        QVERIFY(whole == pieces);
    }

    void namesEveryOver()
    {
        auto x = test::sine(1000, 44100, 44100, 0.5);
        for (int n = 20000; n < 20100; ++n)
            x[std::size_t(n)] *= 1.5;
        const std::vector<double> silence(x.size());
        std::vector<TruePeakReference::Over> overs;
        TruePeakReference meter(0.7, [&](const auto& over) { overs.push_back(over); });
        meter.process({silence.data(), x.data(), int(x.size())});
        meter.finish();
        QVERIFY(overs.size() >= 4 && overs.size() <= 6);
        for (const auto& over : overs) {
            QVERIFY(over.channel == 1 && over.value > 0.7 && over.value <= meter.peak(1));
            QVERIFY(over.position > 19990 && over.position < 20110);
        }
        QVERIFY(std::ranges::any_of(overs, [&](const auto& over) { return over.position == meter.peakPosition(1); }));
        QVERIFY(meter.peak(0) == 0.0);
    }

    void costs()
    {
        const auto music = test::music(3, 44100, 441000, 2.0);
        std::vector<double> p(441000);
        TruePeakEnvelope envelope;
        TruePeakReference meter(1.0, [](const auto&) {});
        std::clock_t start = std::clock();
        envelope.process({music.left.data(), music.right.data(), 441000}, 0.9, p.data());
        qInfo("envelope, music 7 dB over: %.2f ms per second", double(std::clock() - start) / CLOCKS_PER_SEC * 100);
        start = std::clock();
        envelope.process({music.left.data(), music.right.data(), 441000}, 0.0, p.data());
        qInfo("envelope, every frame: %.2f ms per second", double(std::clock() - start) / CLOCKS_PER_SEC * 100);
        start = std::clock();
        meter.process({music.left.data(), music.right.data(), 441000});
        qInfo("reference, music 6 dB over: %.2f ms per second", double(std::clock() - start) / CLOCKS_PER_SEC * 100);
        QVERIFY(meter.peak() > 1.9);
    }
};

LACQUER_TEST(TruePeakTest)
#include "TruePeakTest.moc"
