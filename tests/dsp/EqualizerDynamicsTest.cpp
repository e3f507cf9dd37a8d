// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamic bands: how far they move, how fast, on what they hear, and that they leave alone what they should.
#include "dsp/Fft.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Equalizer.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <complex>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;

EqualizerSettings with(const EqualizerBandSettings& band, const BandDynamicsSettings& dynamics)
{
    EqualizerSettings settings;
    settings.band[2] = band;
    settings.dynamic[2] = dynamics;
    return settings;
}

EqualizerBandSettings bell(double frequencyHz, double q, BandChannels channels = BandChannels::Stereo)
{
    return {1, double(BandType::Bell), frequencyHz, 0, q, 1, double(channels)};
}

std::unique_ptr<Equalizer> make(const EqualizerSettings& settings)
{
    auto equalizer = std::make_unique<Equalizer>();
    equalizer->prepare(rateHz, 1 << 18);
    equalizer->set(valuesFrom(equalizerTable, settings));
    return equalizer;
}

test::Stereo rendered(Equalizer& equalizer, test::Stereo audio, const test::Stereo& key)
{
    equalizer.process({audio.left.data(), audio.right.data(), audio.frames()},
                      {key.left.data(), key.right.data(), key.frames()});
    return audio;
}

test::Stereo rendered(const EqualizerSettings& settings, const test::Stereo& audio)
{
    return rendered(*make(settings), audio, audio);
}

test::Stereo tone(double frequencyHz, double amplitude, int frames = 44100)
{
    const std::vector<double> sine = test::sine(frequencyHz, rateHz, frames, amplitude);
    return {sine, sine};
}

std::vector<double> last(const std::vector<double>& samples, int frames)
{
    return {samples.end() - frames, samples.end()};
}

}  // namespace

class EqualizerDynamicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAsFarAsTheCurveSays_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("toneHz");
        QTest::addColumn<double>("range");
        QTest::newRow("bell, down") << int(BandType::Bell) << 1000.0 << -12.0;
        QTest::newRow("bell, up") << int(BandType::Bell) << 1000.0 << 9.0;
        QTest::newRow("low shelf, down") << int(BandType::LowShelf) << 500.0 << -12.0;
        QTest::newRow("high shelf, down") << int(BandType::HighShelf) << 2000.0 << -12.0;
    }
    void movesAsFarAsTheCurveSays()
    {
        // Where the detector hears the tone in full: a bell's centre, an octave inside a shelf. There a shelf has most of
        // its gain, and how much its full movement has is known from its curve.
        QFETCH(int, type);
        QFETCH(double, toneHz);
        QFETCH(double, range);
        EqualizerBandSettings band = bell(1000, 1.5);
        band.type = type;
        const BandDynamicsSettings dynamics{-30, range, 5, 50};
        double largest = 0;
        for (double level = -60; level <= 0; level += 2.5) {
            const double amplitude = std::pow(10.0, level / 20.0);
            const test::Stereo out = rendered(with(band, dynamics), tone(toneHz, amplitude));
            const double movement = std::copysign(staticMovementDb(dynamics, level), range);
            double wanted = movement;
            if (BandType(type) != BandType::Bell) {
                // 1 + w (H − 1) of the full movement's response at the tone.
                const EqualizerBandSettings full = fullMovement(band, dynamics);
                EqualizerSettings still;
                still.band[2] = full;
                const std::vector<double> sine = test::sine(toneHz, rateHz, 44100);
                const std::vector<double> cosine = test::sine(toneHz, rateHz, 44100, 1.0, std::acos(-1.0) / 2);
                const test::Stereo one = rendered(still, {sine, sine});
                std::complex<double> response = 0;
                for (std::size_t n = 22050; n < 44100; ++n)
                    response += one.left[n] * std::complex<double>(sine[n], cosine[n]) / 11025.0;
                const double part = (std::pow(10.0, movement / 20.0) - 1.0) / (std::pow(10.0, range / 20.0) - 1.0);
                wanted = test::decibels(std::abs(1.0 + part * (response - 1.0)));
            }
            const double found = test::decibels(test::sineAmplitude(last(out.left, 22050), toneHz, rateHz) / amplitude);
            largest = std::max(largest, std::abs(found - wanted));
        }
        qInfo("largest distance from the curve %.4f dB", largest);
        QVERIFY(largest <= 0.05);
    }

    void takesTheTimeItIsTold_data()
    {
        QTest::addColumn<double>("attackMs");
        QTest::addColumn<double>("releaseMs");
        QTest::newRow("20 and 100 ms") << 20.0 << 100.0;
        QTest::newRow("100 and 400 ms") << 100.0 << 400.0;
    }
    void takesTheTimeItIsTold()
    {
        // A key at the band's centre jumps from far below to 20 dB above the threshold and back; the sound is as loud all
        // the time. The detector's own time comes on top, which is why the band is wide and high.
        QFETCH(double, attackMs);
        QFETCH(double, releaseMs);
        const int quiet = 22050;
        const int loud = 2 * 44100;
        const int after = 2 * 44100;
        const BandDynamicsSettings dynamics{-40, -12, attackMs, releaseMs};
        const auto equalizer = make(with(bell(6000, 0.4), dynamics));
        test::Stereo key = tone(6000, 0.1, quiet + loud + after);
        const auto soften = [](double& sample) { sample *= 1e-4; };
        for (std::vector<double>* side : {&key.left, &key.right}) {
            std::for_each(side->begin(), side->begin() + quiet, soften);
            std::for_each(side->begin() + quiet + loud, side->end(), soften);
        }
        const test::Stereo out = rendered(*equalizer, tone(6000, 0.5, quiet + loud + after), key);
        const auto gainAt = [&](int frame) {
            const std::vector<double> part(out.left.begin() + frame - 44, out.left.begin() + frame + 44);
            return test::decibels(test::rms(part) / (0.5 / std::sqrt(2.0)));
        };
        const auto millisecondsUntil = [&](int from, double levelDb, bool falling) {
            int frame = from;
            while (frame < out.frames() - 100 && (gainAt(frame) > levelDb) == falling)
                ++frame;
            return 1000.0 * (frame - from) / rateHz;
        };
        const double part = 1.0 - std::exp(-1.0);
        const double attack = millisecondsUntil(quiet, -12.0 * part, true);
        const double release = millisecondsUntil(quiet + loud, -12.0 * (1.0 - part), false);
        double deepest = 0;
        for (int frame = quiet; frame < quiet + loud; frame += 100)
            deepest = std::min(deepest, gainAt(frame));
        qInfo("attack %.2f ms, release %.2f ms, deepest %.3f dB", attack, release, deepest);
        QVERIFY(std::abs(attack - attackMs) <= 0.05 * attackMs);
        QVERIFY(std::abs(release - releaseMs) <= 0.05 * releaseMs);
        QVERIFY(deepest > -12.1);
    }

    void isTheAnalogueBellWhenMovedAllTheWay_data()
    {
        QTest::addColumn<double>("range");
        QTest::addColumn<double>("f");
        for (const double range : {-12.0, 12.0})
            for (const double f : {100.0, 5000.0, 14000.0})
                QTest::addRow("%.0f dB at %.0f Hz", range, f) << range << f;
    }
    void isTheAnalogueBellWhenMovedAllTheWay()
    {
        QFETCH(double, range);
        QFETCH(double, f);
        const int size = 1 << 17;
        const EqualizerBandSettings band = bell(f, 1.2);
        const BandDynamicsSettings dynamics{-40, range, 1, 2000};
        const auto equalizer = make(with(band, dynamics));
        // Two seconds of a loud key, then it goes on under an impulse.
        const test::Stereo key = tone(f, 0.9, 88200 + size);
        test::Stereo audio{std::vector<double>(std::size_t(88200 + size)), std::vector<double>(std::size_t(88200 + size))};
        audio.left[88200] = audio.right[88200] = 1.0;
        const test::Stereo out = rendered(*equalizer, audio, key);
        Fft fft(size);
        std::copy(out.left.begin() + 88200, out.left.end(), fft.time().begin());
        fft.forward();
        const BandShape full = fullMovement(band, dynamics).shape();
        double largest = 0;
        for (int bin = 0; bin < size / 2; ++bin) {
            const double hertz = bin * rateHz / size;
            if (hertz < 20.0 || hertz > 20000.0)
                continue;
            const double found = test::decibels(std::abs(fft.spectrum()[std::size_t(bin)]));
            largest = std::max(largest, std::abs(found - prototypeResponseDb(full, hertz)));
        }
        qInfo("%.4f dB from the analogue bell", largest);
        QVERIFY(largest <= 0.05);
    }

    void leavesWhatIsBelowTheThresholdAloneToTheLastBit()
    {
        const test::Stereo quiet{test::noise(1, 20000, 0.001), test::noise(2, 20000, 0.001)};
        const test::Stereo out = rendered(with(bell(1000, 1), {-40, -12, 5, 50}), quiet);
        QVERIFY(out.left == quiet.left && out.right == quiet.right);
    }

    void distortsTheBassLittleThoughItIsFast_data()
    {
        QTest::addColumn<double>("toneHz");
        QTest::newRow("at its centre") << 50.0;
        QTest::newRow("an octave below") << 25.0;
        QTest::newRow("an octave above") << 100.0;
    }
    void distortsTheBassLittleThoughItIsFast()
    {
        QFETCH(double, toneHz);
        const test::Stereo out = rendered(with(bell(50, 0.8), {-40, -12, 1, 5}), tone(toneHz, 0.5, 5 * 44100));
        const double residual = test::residualDb(last(out.left, 2 * 44100), toneHz, rateHz);
        qInfo("THD+N %.1f dB", residual);
        QVERIFY(residual <= -100.0);
    }

    void hearsOnlyTheChannelsItWorksOn()
    {
        const std::vector<double> loud = test::sine(1000, rateHz, 30000, 0.5);
        const std::vector<double> none(30000, 0.0);
        std::vector<double> opposite = loud;
        for (double& sample : opposite)
            sample = -sample;
        const auto moves = [&](BandChannels channels, const std::vector<double>& left, const std::vector<double>& right) {
            const auto equalizer = make(with(bell(1000, 1, channels), {-30, -12, 5, 50}));
            (void)rendered(*equalizer, {none, none}, {left, right});
            return equalizer->takeGainReductionDb() > 1.0;
        };
        QVERIFY(moves(BandChannels::Left, loud, none) && !moves(BandChannels::Left, none, loud));
        QVERIFY(moves(BandChannels::Right, none, loud) && !moves(BandChannels::Right, loud, none));
        QVERIFY(moves(BandChannels::Mid, loud, loud) && !moves(BandChannels::Mid, loud, opposite));
        QVERIFY(moves(BandChannels::Side, loud, opposite) && !moves(BandChannels::Side, loud, loud));
        QVERIFY(moves(BandChannels::Stereo, none, loud) && moves(BandChannels::Stereo, loud, none));
    }

    void hearsOnlyItsBand()
    {
        // 14 dB over the threshold, three octaves off, where a band-pass of q 2 lets through 24 dB less than at its centre.
        const auto equalizer = make(with(bell(4000, 2), {-20, -12, 5, 50}));
        test::Stereo bass = tone(500, 0.5);
        for (std::size_t n = 0; n < 4410; ++n)
            bass.left[n] = bass.right[n] = bass.left[n] * double(n) / 4410;
        const test::Stereo out = rendered(*equalizer, bass, bass);
        QCOMPARE(equalizer->takeGainReductionDb(), 0.0);
        QVERIFY(out.left == bass.left);
    }

    void saysHowMuchItTookAway()
    {
        const auto equalizer = make(with(bell(1000, 1), {-30, -6, 5, 50}));
        const test::Stereo loud = tone(1000, 0.5);
        (void)rendered(*equalizer, loud, loud);
        QVERIFY(std::abs(equalizer->takeGainReductionDb() - 6.0) < 0.01);
        const auto raising = make(with(bell(1000, 1), {-30, 6, 5, 50}));
        (void)rendered(*raising, loud, loud);
        QCOMPARE(raising->takeGainReductionDb(), 0.0);
    }

    void standsStillWhereNothingCanMove()
    {
        // Passes, notches, tilts and bands that are switched off have no movement, whatever their range says.
        for (const BandType type : {BandType::LowPass, BandType::HighPass, BandType::Notch, BandType::BandPass, BandType::Tilt}) {
            EqualizerBandSettings band = bell(1000, 1);
            band.type = double(type);
            band.gainDb = 3;
            const test::Stereo loud = tone(1000, 0.5, 10000);
            const test::Stereo still = rendered(with(band, {}), loud);
            const test::Stereo out = rendered(with(band, {-60, -12, 1, 50}), loud);
            QVERIFY(out.left == still.left);
        }
        EqualizerSettings off = with(bell(1000, 1), {-60, -12, 1, 50});
        QVERIFY(!Equalizer::isTransparent(valuesFrom(equalizerTable, off)));
        off.band[2].on = 0;
        QVERIFY(Equalizer::isTransparent(valuesFrom(equalizerTable, off)));
    }
};

LACQUER_TEST(EqualizerDynamicsTest)
#include "EqualizerDynamicsTest.moc"
