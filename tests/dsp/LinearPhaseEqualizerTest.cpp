// SPDX-License-Identifier: GPL-3.0-or-later
// The linear-phase equaliser: the analogue curve, no phase, a latency that stays put, and changes that do not click.
#include "dsp/Fft.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Equalizer.h"
#include "dsp/processors/LinearPhaseEqualizer.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
constexpr int size = 1 << 16;

EqualizerBandSettings band(BandType type, double frequencyHz, double gainDb, double q = 0.7071, double slope = 1,
                           BandChannels channels = BandChannels::Stereo)
{
    return {1, double(type), frequencyHz, gainDb, q, slope, double(channels)};
}

LinearPhaseSettings with(std::initializer_list<EqualizerBandSettings> bands, int quality = 2,
                         EqualizerPhase phase = EqualizerPhase::Linear)
{
    LinearPhaseSettings settings;
    settings.quality = quality;
    settings.phase = double(phase);
    std::copy(bands.begin(), bands.end(), settings.band.begin());
    return settings;
}

std::int64_t latencyOf(const LinearPhaseSettings& settings, double rate = rateHz)
{
    return LinearPhaseEqualizer::latencyFrames(valuesFrom(linearPhaseTable, settings), rate);
}

std::unique_ptr<LinearPhaseEqualizer> make(const LinearPhaseSettings& settings, double rate = rateHz)
{
    auto equalizer = std::make_unique<LinearPhaseEqualizer>();
    equalizer->prepare(rate, 2 * size);
    equalizer->set(valuesFrom(linearPhaseTable, settings));
    return equalizer;
}

void process(Processor& equalizer, test::Stereo& audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    equalizer.process(block, block);
}

using Response = std::vector<std::complex<double>>;

/// Left in to left out, the claimed latency taken out.
Response responseOf(const LinearPhaseSettings& settings, double rate = rateHz)
{
    const int frames = rate > 100000.0 ? 2 * size : size;
    const auto equalizer = make(settings, rate);
    test::Stereo audio{std::vector<double>(std::size_t(frames)), std::vector<double>(std::size_t(frames))};
    audio.left[0] = 1.0;
    process(*equalizer, audio);
    Fft fft(frames);
    const auto latency = std::size_t(latencyOf(settings, rate));
    for (std::size_t n = 0; n < std::size_t(frames); ++n)
        fft.time()[n] = audio.left[(n + latency) % std::size_t(frames)];
    fft.forward();
    return {fft.spectrum().begin(), fft.spectrum().end()};
}

struct Distance {
    double decibels = 0;
    double degrees = 0;
};

/// From the drawn curve, 20 Hz … 20 kHz, where that is above −40 dB.
Distance distanceFromTheCurve(const LinearPhaseSettings& settings, double rate = rateHz)
{
    const Response response = responseOf(settings, rate);
    Distance largest;
    for (std::size_t bin = 0; bin < response.size(); ++bin) {
        const double f = double(bin) * 0.5 * rate / double(response.size() - 1);
        if (f < 20.0 || f > 20000.0)
            continue;
        double wanted = 0;
        for (const EqualizerBandSettings& one : settings.band)
            if (one.isActive())
                wanted += prototypeResponseDb(one.shape(), f);
        if (wanted < -40.0)
            continue;
        const double error = std::abs(test::decibels(std::abs(response[bin])) - wanted);
        largest.decibels = error <= largest.decibels ? largest.decibels : error;
        largest.degrees = std::max(largest.degrees, std::abs(std::arg(response[bin])) * 180.0 / std::numbers::pi);
    }
    return largest;
}

/// The bandwidth of a bell's poles or zeros, whichever die down more slowly: a magnitude has both in its response.
double slowestWidthHz(double f, double q, double gainDb)
{
    double slowest = f;
    for (const double sign : {1.0, -1.0}) {
        const double damping = 1.0 / (q * std::pow(10.0, sign * gainDb / 40.0));
        slowest = std::min(slowest, damping < 2.0 ? f * damping : f * (damping - std::sqrt(damping * damping - 4.0)));
    }
    return slowest;
}

void qualities()
{
    QTest::addColumn<int>("quality");
    for (int quality = 0; quality < int(linearPhaseTaps.size()); ++quality)
        QTest::addRow("%d taps", linearPhaseTaps[std::size_t(quality)]) << quality;
}

/// Frames per part of the energy of a left impulse's answer that comes before the frame it lands on.
double energyBefore(const LinearPhaseSettings& settings)
{
    const auto equalizer = make(settings);
    test::Stereo audio{std::vector<double>(size), std::vector<double>(size)};
    audio.left[0] = 1.0;
    process(*equalizer, audio);
    double before = 0;
    for (std::int64_t n = 0; n < latencyOf(settings); ++n)
        before += audio.left[std::size_t(n)] * audio.left[std::size_t(n)];
    return before;
}

}  // namespace

class LinearPhaseEqualizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bellsFollowTheAnalogueCurveWithoutPhase_data() { qualities(); }
    void bellsFollowTheAnalogueCurveWithoutPhase()
    {
        // A response of some length resolves bells whose poles and zeros are so wide that they have died down within
        // it: four cycles of their bandwidth. That is 11 Hz for 16384 taps, 43 Hz for 4096; narrower ones are counted, not
        // judged.
        QFETCH(int, quality);
        const double narrowestHz = 4.0 * rateHz / linearPhaseTaps[std::size_t(quality)];
        Distance largest;
        int judged = 0;
        int tooNarrow = 0;
        for (const double f : {20.0, 50.0, 100.0, 300.0, 1000.0, 5000.0, 10000.0, 16000.0, 20000.0}) {
            for (const double q : {0.4, 0.7071, 2.0, 10.0}) {
                for (const double gainDb : {12.0, -12.0}) {
                    if (slowestWidthHz(f, q, gainDb) < narrowestHz) {
                        ++tooNarrow;
                        continue;
                    }
                    ++judged;
                    const Distance one = distanceFromTheCurve(with({band(BandType::Bell, f, gainDb, q)}, quality));
                    largest.decibels = std::max(largest.decibels, one.decibels);
                    largest.degrees = std::max(largest.degrees, one.degrees);
                }
            }
        }
        qInfo("%d bells: %.4f dB, %.1e degrees; %d too narrow", judged, largest.decibels, largest.degrees, tooNarrow);
        QVERIFY(test::keepsAtMost("1.linearPhase", "bells, magnitude", 0.05, largest.decibels, "dB"));
        QVERIFY(test::keepsAtMost("1.linearPhase", "bells, phase", 0.01, largest.degrees, "degrees"));
        QVERIFY(judged >= 30);
        QVERIFY(largest.decibels <= 0.05);
        QVERIFY(largest.degrees <= 0.01);
    }

    void shelvesTiltsAndPassesFollowTheAnalogueCurveWithoutPhase_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<double>("lowestHz");
        QTest::addColumn<double>("lowestSteepHz");
        QTest::newRow("4096 taps") << 0 << 50.0 << 800.0;
        QTest::newRow("8192 taps") << 1 << 30.0 << 300.0;
        QTest::newRow("16384 taps") << 2 << 20.0 << 80.0;
        QTest::newRow("32768 taps") << 3 << 20.0 << 40.0;
    }
    void shelvesTiltsAndPassesFollowTheAnalogueCurveWithoutPhase()
    {
        QFETCH(int, quality);
        QFETCH(double, lowestHz);
        QFETCH(double, lowestSteepHz);
        Distance largest;
        const auto judge = [&](const EqualizerBandSettings& one) {
            const Distance found = distanceFromTheCurve(with({one}, quality));
            largest.decibels = std::max(largest.decibels, found.decibels);
            largest.degrees = std::max(largest.degrees, found.degrees);
        };
        for (const double f : {lowestHz, 1000.0, 10000.0, 16000.0}) {
            for (const BandType type : {BandType::LowShelf, BandType::HighShelf, BandType::Tilt})
                for (const double slope : {0.0, 1.0})
                    judge(band(type, f, 12.0, 0.7071, slope));
            judge(band(BandType::HighPass, f, 0, 0.7071, 1));
            judge(band(BandType::LowPass, f, 0, 0.7071, 1));
        }
        for (const double f : {lowestSteepHz, 5000.0, 18000.0})
            for (const BandType type : {BandType::LowPass, BandType::HighPass})
                judge(band(type, f, 0, 0.7071, 7));
        qInfo("%.4f dB, %.1e degrees", largest.decibels, largest.degrees);
        QVERIFY(test::keepsAtMost("1.linearPhase", "shelves, tilts and passes, magnitude", 0.05, largest.decibels, "dB"));
        QVERIFY(test::keepsAtMost("1.linearPhase", "shelves, tilts and passes, phase", 0.01, largest.degrees, "degrees"));
        QVERIFY(largest.decibels <= 0.05);
        QVERIFY(largest.degrees <= 0.01);
    }

    void followsTheCurveAtEveryRate_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {48000.0, 88200.0, 96000.0, 192000.0})
            QTest::addRow("%.1f kHz", rate / 1000) << rate;
    }
    void followsTheCurveAtEveryRate()
    {
        QFETCH(double, rate);
        const LinearPhaseSettings settings =
            with({band(BandType::HighPass, 30, 0, 0.7071, 1), band(BandType::Bell, 120, 6, 2),
                  band(BandType::Bell, 9000, -8, 0.7071), band(BandType::HighShelf, 14000, 6)});
        const Distance largest = distanceFromTheCurve(settings, rate);
        const double milliseconds = 1000.0 * double(latencyOf(settings, rate)) / rate;
        qInfo("%.4f dB, %.1e degrees, %.0f ms late", largest.decibels, largest.degrees, milliseconds);
        QVERIFY(test::keepsAtMost("1.linearPhase", "48 to 192 kHz, magnitude", 0.03, largest.decibels, "dB"));
        QVERIFY(largest.decibels <= 0.03);
        QVERIFY(largest.degrees <= 0.01);
        QVERIFY(milliseconds > 200 && milliseconds < 250);
    }

    void isADelayBitForBitWhenFlat_data() { qualities(); }
    void isADelayBitForBitWhenFlat()
    {
        QFETCH(int, quality);
        const LinearPhaseSettings settings = with({}, quality);
        const auto latency = std::size_t(latencyOf(settings));
        const test::Stereo in{test::noise(1, 80000), test::noise(2, 80000)};
        test::Stereo out = in;
        const auto equalizer = make(settings);
        process(*equalizer, out);
        QVERIFY(std::all_of(out.left.begin(), out.left.begin() + std::ptrdiff_t(latency), [](double x) { return x == 0; }));
        QVERIFY(std::equal(out.left.begin() + std::ptrdiff_t(latency), out.left.end(), in.left.begin()));
        QVERIFY(std::equal(out.right.begin() + std::ptrdiff_t(latency), out.right.end(), in.right.begin()));
    }

    void keepsItsLatencyWhateverIsSetButTheQuality()
    {
        const LinearPhaseSettings flat = with({}, 1);
        LinearPhaseSettings busy = with({band(BandType::Bell, 100, 12, 4, 1, BandChannels::Mid)}, 1, EqualizerPhase::Natural);
        QCOMPARE(latencyOf(flat), latencyOf(busy));
        QCOMPARE(latencyOf(flat), std::int64_t(8192 / 2 + 2048));
        busy.quality = 2;
        QCOMPARE(latencyOf(busy), std::int64_t(16384 / 2 + 2048));
        QCOMPARE(latencyOf(busy, 96000), std::int64_t(16384 + 4096));
    }

    void worksOnTheChannelsItIsToldTo()
    {
        const test::Stereo in{test::noise(1, 40000), test::noise(2, 40000)};
        const auto rendered = [&](std::initializer_list<BandChannels> channels) {
            LinearPhaseSettings settings;
            std::size_t i = 0;
            for (const BandChannels each : channels)
                {
                settings.band[i] = band(BandType::Bell, 1000.0 * double(i + 1), 9, 1, 1, each);
                ++i;
            }
            const auto equalizer = make(settings);
            test::Stereo out = in;
            process(*equalizer, out);
            return out;
        };
        const auto latency = std::size_t(latencyOf({}));
        const test::Stereo stereo = rendered({BandChannels::Stereo});
        const test::Stereo left = rendered({BandChannels::Left});
        const test::Stereo right = rendered({BandChannels::Right});
        const test::Stereo mid = rendered({BandChannels::Mid});
        const test::Stereo side = rendered({BandChannels::Side});
        double error = 0;
        const auto same = [&](double a, double b) { error = std::max(error, std::abs(a - b)); };
        for (std::size_t n = latency; n < in.left.size(); ++n) {
            const double l = in.left[n - latency];
            const double r = in.right[n - latency];
            same(left.left[n], stereo.left[n]);
            same(left.right[n], r);
            same(right.right[n], stereo.right[n]);
            same(right.left[n], l);
            same(mid.left[n] + mid.right[n], stereo.left[n] + stereo.right[n]);
            same(mid.left[n] - mid.right[n], l - r);
            same(side.left[n] - side.right[n], stereo.left[n] - stereo.right[n]);
            same(side.left[n] + side.right[n], l + r);
        }
        QVERIFY2(error < 1e-13, qPrintable(QString::number(error)));
        // Left and middle do not change places: the order of the bands counts, as it does one after the other.
        const test::Stereo both = rendered({BandChannels::Left, BandChannels::Mid, BandChannels::Right});
        test::Stereo oneByOne = in;
        std::size_t i = 0;
        for (const BandChannels each : {BandChannels::Left, BandChannels::Mid, BandChannels::Right}) {
            LinearPhaseSettings settings;
            ++i;
            settings.band[0] = band(BandType::Bell, 1000.0 * double(i), 9, 1, 1, each);
            process(*make(settings), oneByOne);
        }
        error = 0;
        for (std::size_t n = 3 * latency; n < in.left.size(); ++n) {
            same(both.left[n - 2 * latency], oneByOne.left[n]);
            same(both.right[n - 2 * latency], oneByOne.right[n]);
        }
        QVERIFY2(error < 1e-8, qPrintable(QString::number(error)));
    }

    void takesBackWhatItGave()
    {
        LinearPhaseSettings boost = with({band(BandType::LowShelf, 200, 4), band(BandType::Bell, 1000, 6, 1.4),
                                          band(BandType::HighShelf, 9000, 5)});
        LinearPhaseSettings cut = boost;
        for (EqualizerBandSettings& one : cut.band)
            one.gainDb = -one.gainDb;
        const test::Stereo in = test::music(3, rateHz, 100000);
        test::Stereo out = in;
        process(*make(boost), out);
        process(*make(cut), out);
        const auto latency = std::size_t(2 * latencyOf(boost));
        double error = 0;
        for (std::size_t n = latency; n < in.left.size(); ++n)
            error = std::max(error, std::abs(out.left[n] - in.left[n - latency]));
        qInfo("boost then cut: %.1f dBFS", test::decibels(error));
        QVERIFY(test::keepsAtMost("1.null", "linear phase", -140, test::decibels(error), "dBFS"));
        QVERIFY(test::decibels(error) <= -140.0);
    }

    void addsNoDistortionOrNoise()
    {
        const auto equalizer = make(with({band(BandType::HighPass, 25, 0), band(BandType::LowShelf, 90, 2.5),
                                          band(BandType::Bell, 900, 6, 2), band(BandType::HighShelf, 12000, 3)}));
        const std::vector<double> tone = test::sine(997.0, rateHz, 3 * 44100, 0.891);
        test::Stereo audio{tone, tone};
        process(*equalizer, audio);
        const std::vector<double> still(audio.left.begin() + 44100, audio.left.end());
        const double residual = test::residualDb(still, 997.0, rateHz);
        qInfo("THD+N %.1f dB", residual);
        QVERIFY(test::keepsAtMost("1.distortion", "linear phase", -140, residual, "dB"));
        QVERIFY(residual <= -140.0);
    }

    void hasHalfTheMinimumPhaseWhenNatural()
    {
        const EqualizerBandSettings bell = band(BandType::Bell, 1000, 9, 1.5);
        const LinearPhaseSettings natural = with({bell}, 2, EqualizerPhase::Natural);
        const Response response = responseOf(natural);
        EqualizerSettings minimum;
        minimum.band[0] = bell;
        Equalizer other;
        other.prepare(rateHz, size);
        other.set(valuesFrom(equalizerTable, minimum));
        test::Stereo audio{std::vector<double>(size), std::vector<double>(size)};
        audio.left[0] = 1.0;
        process(other, audio);
        Fft fft(size);
        std::copy(audio.left.begin(), audio.left.end(), fft.time().begin());
        fft.forward();
        double phaseError = 0;
        double magnitudeError = 0;
        double most = 0;
        for (std::size_t bin = 0; bin < response.size(); ++bin) {
            const double f = double(bin) * rateHz / size;
            if (f < 20.0 || f > 20000.0)
                continue;
            const double degrees = std::arg(response[bin]) * 180.0 / std::numbers::pi;
            most = std::max(most, std::abs(degrees));
            phaseError = std::max(phaseError, std::abs(degrees - 90.0 / std::numbers::pi * std::arg(fft.spectrum()[bin])));
            magnitudeError =
                std::max(magnitudeError, std::abs(test::decibels(std::abs(response[bin])) - prototypeResponseDb(bell.shape(), f)));
        }
        qInfo("%.3f degrees of at most %.1f from half, %.4f dB from the curve", phaseError, most, magnitudeError);
        QVERIFY(most > 10.0);
        QVERIFY(phaseError <= 0.1);
        QVERIFY(magnitudeError <= 0.05);
        const double linear = energyBefore(with({bell}));
        const double less = energyBefore(natural);
        qInfo("ringing before: %.1f dB linear, %.1f dB natural", 10 * std::log10(linear), 10 * std::log10(less));
        QVERIFY(less < 0.7 * linear);
    }

    void sweepsWithoutSplatter_data()
    {
        QTest::addColumn<bool>("gain");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("phase");
        QTest::newRow("gain, -24 to 24 dB") << true << -24.0 << 24.0 << int(EqualizerPhase::Linear);
        QTest::newRow("frequency, 20 Hz to 20 kHz") << false << 20.0 << 20000.0 << int(EqualizerPhase::Linear);
        QTest::newRow("gain, natural phase") << true << -24.0 << 24.0 << int(EqualizerPhase::Natural);
    }
    void sweepsWithoutSplatter()
    {
        // A knob drawn over its range in 100 ms, new settings every sample, under a 997 Hz tone that is −6 dBFS at its
        // loudest: no line further than ±200 Hz above −100 dBFS, no step half as large again as the largest still one.
        QFETCH(bool, gain);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, phase);
        const int frames = 1 << 16;
        const int sweepFrames = 4410;
        const double amplitude = 0.5 * std::pow(10.0, (gain ? -24.0 : -12.0) / 20.0);
        const auto at = [&](double part) {
            return valuesFrom(linearPhaseTable,
                              with({gain ? band(BandType::Bell, 1000, from + (to - from) * part, 1)
                                         : band(BandType::Bell, from * std::pow(to / from, part), 12, 1)},
                                   1, EqualizerPhase(phase)));
        };
        LinearPhaseEqualizer equalizer;
        equalizer.prepare(rateHz, frames);
        equalizer.set(at(0.0));
        const std::vector<double> tone = test::sine(997.0, rateHz, frames, amplitude);
        test::Stereo audio{tone, tone};
        const int begin = frames / 2 - sweepFrames / 2;
        const auto run = [&](int first, int count) {
            const Block block{audio.left.data() + first, audio.right.data() + first, count};
            equalizer.process(block, block);
        };
        run(0, begin);
        for (int n = 0; n < sweepFrames; ++n) {
            equalizer.set(at(double(n + 1) / sweepFrames));
            run(begin + n, 1);
        }
        run(begin + sweepFrames, frames - begin - sweepFrames);
        double moving = 0;
        for (int n = 10000; n < frames; ++n)
            moving = std::max(moving, std::abs(audio.left[std::size_t(n)] - audio.left[std::size_t(n - 1)]));
        const double still = 0.5 * 2.0 * std::sin(std::numbers::pi * 997.0 / rateHz);
        Fft fft(frames);
        for (int n = 0; n < frames; ++n) {
            const double w = 2.0 * std::numbers::pi * n / frames;
            const double window =
                0.35875 - 0.48829 * std::cos(w) + 0.14128 * std::cos(2 * w) - 0.01168 * std::cos(3 * w);
            fft.time()[std::size_t(n)] = window * audio.left[std::size_t(n)];
        }
        fft.forward();
        double worst = -400;
        for (int bin = 10; bin < frames / 2; ++bin)
            if (std::abs(bin * rateHz / frames - 997.0) > 200.0)
                worst = std::max(worst, test::decibels(std::abs(fft.spectrum()[std::size_t(bin)]) * 2.0 / frames / 0.35875 + 1e-20));
        qInfo("largest line %.1f dBFS, steps %.3f of the still ones", worst, moving / still);
        QVERIFY(test::keepsAtMost("1.sweepLine", std::string("linear phase, ") + QTest::currentDataTag(), -100, worst, "dBFS"));
        QVERIFY(test::keepsAtMost("1.sweepStep", std::string("linear phase, ") + QTest::currentDataTag(), 1.5, moving / still, "times"));
        QVERIFY(worst <= -100.0);
        QVERIFY(moving <= 1.5 * still);
    }

    void arrivesWhereAFreshOneStandsAfterAChange()
    {
        const LinearPhaseSettings from = with({band(BandType::Bell, 300, 6, 2, 1, BandChannels::Mid)}, 1);
        const LinearPhaseSettings to = with({band(BandType::Bell, 3000, -6, 1, 1, BandChannels::Left)}, 1);
        const auto changed = make(from);
        test::Stereo noise{test::noise(1, 5000), test::noise(2, 5000)};
        process(*changed, noise);
        changed->set(valuesFrom(linearPhaseTable, to));
        test::Stereo silence{std::vector<double>(8 * 2048 - 5000), std::vector<double>(8 * 2048 - 5000)};
        process(*changed, silence);
        test::Stereo one{test::noise(7, 30000), test::noise(8, 30000)};
        test::Stereo two = one;
        process(*changed, one);
        process(*make(to), two);
        double error = 0;
        for (std::size_t n = 0; n < one.left.size(); ++n)
            error = std::max({error, std::abs(one.left[n] - two.left[n]), std::abs(one.right[n] - two.right[n])});
        QVERIFY2(error < 1e-13, qPrintable(QString::number(error)));
    }
};

LACQUER_TEST(LinearPhaseEqualizerTest)
#include "LinearPhaseEqualizerTest.moc"
