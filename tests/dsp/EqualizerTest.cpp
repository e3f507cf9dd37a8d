// SPDX-License-Identifier: GPL-3.0-or-later
// The equaliser as a processor: what comes out of it is the drawn curve, nothing else, and nothing clicks.
#include "dsp/Fft.h"
#include "dsp/processors/Equalizer.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <functional>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

EqualizerSettings flat()
{
    return {};
}

EqualizerBandSettings band(BandType type, double frequencyHz, double gainDb, double q = 1.0, double slope = 1,
                           BandChannels channels = BandChannels::Stereo)
{
    return {1, double(type), frequencyHz, gainDb, q, slope, double(channels)};
}

std::unique_ptr<Equalizer> make(const EqualizerSettings& settings, double rate = rateHz)
{
    auto equalizer = std::make_unique<Equalizer>();
    equalizer->prepare(rate, 65536);
    equalizer->set(valuesFrom(equalizerTable, settings));
    return equalizer;
}

void process(Equalizer& equalizer, test::Stereo& audio)
{
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    equalizer.process(block, block);
}

/// |H| in dB at the bins of a 2^17 transform of the impulse response, for left in → left out.
std::vector<double> measuredResponse(Equalizer& equalizer)
{
    const int size = 1 << 17;
    test::Stereo audio{std::vector<double>(size), std::vector<double>(size)};
    audio.left[0] = audio.right[0] = 1.0;
    process(equalizer, audio);
    Fft fft(size);
    std::copy(audio.left.begin(), audio.left.end(), fft.time().begin());
    fft.forward();
    std::vector<double> response;
    for (const std::complex<double>& bin : fft.spectrum())
        response.push_back(test::decibels(std::abs(bin)));
    return response;
}

EqualizerSettings eightBands()
{
    EqualizerSettings settings;
    const EqualizerBandSettings bands[] = {
        band(BandType::HighPass, 25, 0, 0.7071, 3),  band(BandType::LowShelf, 90, 2.5, 0.7071),
        band(BandType::Bell, 240, -3, 1.4),          band(BandType::Bell, 900, 1.5, 0.8),
        band(BandType::Bell, 3200, -2, 3),           band(BandType::Bell, 11000, 4, 0.7071),
        band(BandType::HighShelf, 12000, 3, 0.7071), band(BandType::LowPass, 19000, 0, 0.7071, 3)};
    std::copy(std::begin(bands), std::end(bands), settings.band.begin());
    return settings;
}

}  // namespace

class EqualizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundsLikeTheDrawnCurve()
    {
        // The product's promise: within 0.05 dB of the curve on screen, all eight bands together, to 20 kHz.
        const EqualizerSettings settings = eightBands();
        const auto equalizer = make(settings);
        const std::vector<double> measured = measuredResponse(*equalizer);
        double largest = 0;
        for (std::size_t bin = 0; bin < measured.size(); ++bin) {
            const double f = double(bin) * rateHz / (1 << 17);
            if (f < 20.0 || f > 20000.0)
                continue;
            double drawn = 0;
            for (const EqualizerBandSettings& one : settings.band)
                if (one.isActive())
                    drawn += prototypeResponseDb(one.shape(), f);
            largest = std::max(largest, std::abs(measured[bin] - drawn));
        }
        qInfo("eight bands: %.4f dB from the drawn curve", largest);
        QVERIFY(largest <= 0.05);
    }

    void soundsAsItDidWhenItHadEightBands()
    {
        // Rendered by the equaliser as it was with eight bands and seven rows each. A project written then names those
        // rows and no others; everything newer has to stand aside.
        const double rows[8][7] = {{1, 5, 25, 0, 0.7071, 3, 0},     {1, 1, 90, 2.5, 0.7071, 1, 0},
                                   {1, 0, 240, -3, 1.4, 1, 3},      {1, 3, 900, 1.5, 0.8, 0, 0},
                                   {1, 6, 3200, 0, 8, 1, 1},        {1, 0, 11000, 4, 0.7071, 1, 4},
                                   {1, 2, 12000, 3, 0.7071, 0, 2},  {1, 4, 19000, 0, 0.9, 5, 0}};
        const char* ids[7] = {"on", "type", "frequencyHz", "gainDb", "q", "slopeDbPerOctave", "channels"};
        const ProcessorType* type = findProcessorType("equalizer");
        QCOMPARE(type->algorithm, 1);
        std::vector<double> values(type->defaults.begin(), type->defaults.end());
        const auto put = [&](const std::string& id, double value) {
            for (std::size_t i = 0; i < values.size(); ++i)
                if (id == type->parameters[i].id)
                    values[i] = value;
        };
        for (int b = 0; b < 8; ++b)
            for (int row = 0; row < 7; ++row)
                put("band" + std::to_string(b + 1) + "." + ids[row], rows[b][row]);
        put("outputGainDb", -1.5);
        const auto equalizer = type->create();
        equalizer->prepare(rateHz, 4000);
        equalizer->set(values);
        test::Stereo audio{std::vector<double>(4000), std::vector<double>(4000)};
        for (std::size_t n = 0; n < 4000; ++n) {
            audio.left[n] = std::fmod(double(n) * 0.61803398874989485, 1.0) - 0.5;
            audio.right[n] = std::fmod(double(n) * 0.41421356237309505, 1.0) - 0.5;
        }
        const Block block{audio.left.data(), audio.right.data(), 4000};
        equalizer->process(block, block);
        struct Frame {
            std::size_t at;
            double left, right;
        };
        const Frame then[] = {{0, -0.41007741900092909, -0.49154810455132752},
                              {1, 0.10472602747561488, -0.11188318880527622},
                              {10, -0.46874373165982125, -0.20419110638606683},
                              {100, 0.38023284705249283, -0.29357770909176073},
                              {500, -0.55900532731341734, -0.25039800657164796},
                              {1000, -0.53908134646562489, -0.16726141965983413},
                              {2000, -0.50856477055808513, -0.090600821654375732},
                              {3999, 0.14008377756267298, -0.19982891399672401}};
        // Processors of another class differ in the last bits of an exponential.
        for (const Frame& frame : then) {
            QVERIFY2(std::abs(audio.left[frame.at] - frame.left) < 1e-11, qPrintable(QString::number(frame.at)));
            QVERIFY2(std::abs(audio.right[frame.at] - frame.right) < 1e-11, qPrintable(QString::number(frame.at)));
        }
        QCOMPARE(type->tailFrames(values, rateHz), std::int64_t(20901));
    }

    void worksOnTheChannelsItIsToldTo()
    {
        const test::Stereo in{test::noise(1, 8000), test::noise(2, 8000)};
        const auto rendered = [&](BandChannels channels) {
            EqualizerSettings settings = flat();
            settings.band[3] = band(BandType::Bell, 2000, 9, 1, 1, channels);
            const auto equalizer = make(settings);
            test::Stereo out = in;
            process(*equalizer, out);
            return out;
        };
        const test::Stereo stereo = rendered(BandChannels::Stereo);
        const test::Stereo left = rendered(BandChannels::Left);
        const test::Stereo right = rendered(BandChannels::Right);
        const test::Stereo mid = rendered(BandChannels::Mid);
        const test::Stereo side = rendered(BandChannels::Side);
        double error = 0;
        for (std::size_t n = 0; n < in.left.size(); ++n) {
            const auto same = [&](double a, double b) { error = std::max(error, std::abs(a - b)); };
            QVERIFY(left.left[n] == stereo.left[n] && left.right[n] == in.right[n]);
            QVERIFY(right.right[n] == stereo.right[n] && right.left[n] == in.left[n]);
            same(mid.left[n] - mid.right[n], in.left[n] - in.right[n]);
            same(mid.left[n] + mid.right[n], stereo.left[n] + stereo.right[n]);
            same(side.left[n] + side.right[n], in.left[n] + in.right[n]);
            same(side.left[n] - side.right[n], stereo.left[n] - stereo.right[n]);
        }
        QVERIFY(error < 1e-13);
    }

    void takesBackWhatItGave()
    {
        EqualizerSettings boost = eightBands();
        boost.band[0].on = boost.band[7].on = 0;
        EqualizerSettings cut = boost;
        for (EqualizerBandSettings& one : cut.band)
            one.gainDb = -one.gainDb;
        const auto first = make(boost);
        const auto second = make(cut);
        const test::Stereo in = test::music(3, rateHz, 100000);
        test::Stereo out = in;
        process(*first, out);
        process(*second, out);
        double error = 0;
        for (std::size_t n = 0; n < in.left.size(); ++n)
            error = std::max(error, std::abs(out.left[n] - in.left[n]));
        qInfo("boost then cut: %.1f dBFS", test::decibels(error));
        QVERIFY(test::keepsAtMost("1.null", "in double", -200, test::decibels(error), "dBFS"));
        QVERIFY(test::decibels(error) <= -200.0);
    }

    void takesBackWhatItGaveThroughFilesOfFloats()
    {
        // Every hand-over rounded to 32-bit float, as files between two programs are.
        EqualizerSettings boost = eightBands();
        boost.band[0].on = boost.band[7].on = 0;
        EqualizerSettings cut = boost;
        for (EqualizerBandSettings& one : cut.band)
            one.gainDb = -one.gainDb;
        const auto rounded = [](test::Stereo sound) {
            for (auto* channel : {&sound.left, &sound.right})
                for (double& x : *channel)
                    x = float(x);
            return sound;
        };
        const test::Stereo in = rounded(test::music(3, rateHz, 100000, 0.5));
        test::Stereo out = in;
        process(*make(boost), out);
        out = rounded(out);
        process(*make(cut), out);
        out = rounded(out);
        double error = 0;
        for (std::size_t n = 0; n < in.left.size(); ++n)
            error = std::max(error, std::abs(out.left[n] - in.left[n]));
        // Peaks of the rounding; their mean power is what the figure of -140 dB speaks of.
        std::vector<double> rest(in.left.size());
        std::transform(out.left.begin(), out.left.end(), in.left.begin(), rest.begin(), std::minus());
        const double level = test::decibels(test::rms(rest));
        qInfo("boost then cut through floats: rms %.1f dBFS, peak %.1f dBFS", level, test::decibels(error));
        QVERIFY(test::keepsAtMost("1.null", "through files of 32-bit floats, rms", -140, level, "dBFS"));
    }

    void isFlatBitForBitWhenNothingIsAsked()
    {
        EqualizerSettings settings = flat();
        settings.band[0].on = 0;
        const test::Stereo in{test::noise(1, 5000), test::noise(2, 5000)};
        test::Stereo out = in;
        const auto equalizer = make(settings);
        process(*equalizer, out);
        QVERIFY(out.left == in.left && out.right == in.right);
        QVERIFY(test::keepsExactly("1.flat", "equaliser", out.left == in.left && out.right == in.right));
        QVERIFY(Equalizer::isTransparent(valuesFrom(equalizerTable, settings)));
        settings.band[2].gainDb = 0.1;
        QVERIFY(!Equalizer::isTransparent(valuesFrom(equalizerTable, settings)));
    }

    void returnsToFlatBitForBitAfterAGlide()
    {
        EqualizerSettings settings = eightBands();
        const auto equalizer = make(settings);
        test::Stereo audio{test::noise(1, 5000), test::noise(2, 5000)};
        process(*equalizer, audio);
        equalizer->set(valuesFrom(equalizerTable, flat()));
        audio = {test::noise(3, 3000), test::noise(4, 3000)};
        process(*equalizer, audio);
        const test::Stereo in{test::noise(5, 5000), test::noise(6, 5000)};
        test::Stereo out = in;
        process(*equalizer, out);
        QVERIFY(out.left == in.left && out.right == in.right);
    }

    void arrivesWhereAFreshOneStandsAfterAGlide()
    {
        EqualizerSettings from = flat();
        from.band[2] = band(BandType::Bell, 300, 6, 2);
        from.band[4] = band(BandType::HighPass, 400, 0, 0.7071, 5);
        from.band[5] = band(BandType::Bell, 3000, 6, 1, 1, BandChannels::Mid);
        from.band[6] = band(BandType::HighShelf, 3000, 6, 1, 1, BandChannels::Left);
        EqualizerSettings to = eightBands();
        to.band[1].channels = double(BandChannels::Side);
        to.band[6].channels = double(BandChannels::Right);
        const auto glided = make(from);
        test::Stereo audio{test::noise(1, 5000), test::noise(2, 5000)};
        process(*glided, audio);
        glided->set(valuesFrom(equalizerTable, to));
        audio = {std::vector<double>(300000), std::vector<double>(300000)};
        process(*glided, audio);
        const auto fresh = make(to);
        test::Stereo one{test::noise(7, 20000), test::noise(8, 20000)};
        test::Stereo two = one;
        process(*glided, one);
        process(*fresh, two);
        double error = 0;
        for (std::size_t n = 0; n < one.left.size(); ++n)
            error = std::max(error, std::abs(one.left[n] - two.left[n]));
        QVERIFY2(error < 1e-9, qPrintable(QString::number(error)));
    }

    void addsNoDistortionOrNoise()
    {
        const auto equalizer = make(eightBands());
        const std::vector<double> tone = test::sine(997.0, rateHz, 4 * 44100, 0.891);
        test::Stereo audio{tone, tone};
        process(*equalizer, audio);
        const std::vector<double> still(audio.left.begin() + 2 * 44100, audio.left.end());
        const double residual = test::residualDb(still, 997.0, rateHz);
        qInfo("THD+N %.1f dB", residual);
        QVERIFY(test::keepsAtMost("1.distortion", "eight bands", -140, residual, "dB"));
        QVERIFY(residual <= -140.0);
    }

    void sweepsWithoutSplatter_data()
    {
        QTest::addColumn<bool>("gain");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("apartHz");
        QTest::newRow("gain, -24 to 24 dB") << true << -24.0 << 24.0 << 200.0;
        QTest::newRow("frequency, two octaves") << false << 500.0 << 2000.0 << 200.0;
        // Ten octaves pass over the tone in so little time that the modulation itself reaches further.
        QTest::newRow("frequency, 20 Hz to 20 kHz") << false << 20.0 << 20000.0 << 1000.0;
    }
    void sweepsWithoutSplatter()
    {
        // A knob drawn over its range in 100 ms under a 997 Hz tone that is −6 dBFS at its loudest: no line further
        // from it than ±200 Hz above −100 dBFS, no step half as large again as the largest still one.
        QFETCH(bool, gain);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(double, apartHz);
        const int size = 1 << 16;
        const int sweepFrames = 4410;
        const double loudest = 0.5;
        const double amplitude = loudest * std::pow(10.0, (gain ? -24.0 : -12.0) / 20.0);
        const auto at = [&](double part) {
            EqualizerSettings settings = flat();
            settings.band[3] = gain ? band(BandType::Bell, 1000, from + (to - from) * part, 1)
                                    : band(BandType::Bell, from * std::pow(to / from, part), 12, 1);
            settings.band[3].on = 1;
            return valuesFrom(equalizerTable, settings);
        };
        auto equalizer = std::make_unique<Equalizer>();
        equalizer->prepare(rateHz, size);
        equalizer->set(at(0.0));
        const std::vector<double> tone = test::sine(997.0, rateHz, size, amplitude);
        test::Stereo audio{tone, tone};
        const int begin = size / 2 - sweepFrames / 2;
        for (int done = 0; done < size;) {
            const int frames = std::min(64, size - done);
            const double part = std::clamp(double(done - begin) / sweepFrames, 0.0, 1.0);
            equalizer->set(at(part));
            const Block block{audio.left.data() + done, audio.right.data() + done, frames};
            equalizer->process(block, block);
            done += frames;
        }
        double moving = 0;
        for (int n = 6000; n < size; ++n)
            moving = std::max(moving, std::abs(audio.left[std::size_t(n)] - audio.left[std::size_t(n - 1)]));
        const double still = loudest * 2.0 * std::sin(M_PI * 997.0 / rateHz);
        Fft fft(size);
        for (int n = 0; n < size; ++n) {
            // Blackman-Harris, four terms: side lobes below −92 dB of a line, and falling, away from ±200 Hz below
            // −120.
            const double w = 2.0 * M_PI * n / size;
            const double window =
                0.35875 - 0.48829 * std::cos(w) + 0.14128 * std::cos(2 * w) - 0.01168 * std::cos(3 * w);
            fft.time()[std::size_t(n)] = window * audio.left[std::size_t(n)];
        }
        fft.forward();
        double worst = -400;
        double worstAt = 0;
        for (int bin = 10; bin < size / 2; ++bin) {
            const double f = bin * rateHz / size;
            const double level =
                test::decibels(std::abs(fft.spectrum()[std::size_t(bin)]) * 2.0 / size / 0.35875 + 1e-20);
            if (std::abs(f - 997.0) > apartHz && level > worst) {
                worst = level;
                worstAt = f;
            }
        }
        qInfo("largest line %.1f dBFS at %.0f Hz, steps %.3f of the still ones", worst, worstAt, moving / still);
        if (apartHz <= 200)
            QVERIFY(test::keepsAtMost("1.sweepLine", QTest::currentDataTag(), -100, worst, "dBFS"));
        QVERIFY(test::keepsAtMost("1.sweepStep", QTest::currentDataTag(), 1.5, moving / still, "times"));
        QVERIFY(worst <= -100.0);
        QVERIFY(moving <= 1.5 * still);
    }

    void claimsLongTailsForNarrowLowBands()
    {
        EqualizerSettings settings = flat();
        QCOMPARE(Equalizer::tailFrames(valuesFrom(equalizerTable, settings), rateHz), std::int64_t(0));
        settings.band[3] = band(BandType::Bell, 1000, 6, 1);
        const auto ordinary = Equalizer::tailFrames(valuesFrom(equalizerTable, settings), rateHz);
        QVERIFY(ordinary > 100 && ordinary < 4410);
        settings.band[3] = band(BandType::Bell, 20, 6, 10);
        const auto narrow = Equalizer::tailFrames(valuesFrom(equalizerTable, settings), rateHz);
        // The poles' bandwidth is 20 Hz / (10 · 10^(6/40)): 1.42 Hz decays by 1 dB in 26 ms.
        QVERIFY(narrow > 9 * 22050 && narrow < 6 * 44100);
    }
};

LACQUER_TEST(EqualizerTest)
#include "EqualizerTest.moc"
