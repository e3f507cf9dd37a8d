// SPDX-License-Identifier: GPL-3.0-or-later
// Oversampling in numbers: flat, clean of images and aliases, late by whole frames.
#include "dsp/Fft.h"
#include "dsp/Oversampler.h"

#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <random>

using namespace lacquer;

namespace {

constexpr double rateHz = 44100.0;
constexpr int length = 1 << 14;

/// The magnitude in dB at every bin of a transform of all of it.
std::vector<double> magnitudesDb(const std::vector<double>& impulse)
{
    Fft fft(int(impulse.size()));
    std::copy(impulse.begin(), impulse.end(), fft.time().begin());
    fft.forward();
    std::vector<double> decibels;
    for (const std::complex<double>& bin : fft.spectrum())
        decibels.push_back(test::decibels(std::max(1e-30, std::abs(bin))));
    return decibels;
}

Oversampler make(int stages)
{
    Oversampler oversampler;
    oversampler.prepare();
    oversampler.setStages(stages);
    return oversampler;
}

/// Up and, where asked, down again; in blocks of up to `largest` frames.
std::vector<double> throughUp(Oversampler& oversampler, std::vector<double> in)
{
    std::vector<double> out;
    for (int done = 0; done < int(in.size()); done += Oversampler::maximumFrames) {
        const int frames = std::min(Oversampler::maximumFrames, int(in.size()) - done);
        const Block high = oversampler.up({in.data() + done, in.data() + done, frames});
        out.insert(out.end(), high.left, high.left + high.frames);
    }
    return out;
}

std::vector<double> there(Oversampler& oversampler, std::vector<double> in, int largest)
{
    std::vector<double> other = in;
    std::mt19937_64 random(9);
    for (int done = 0; done < int(in.size());) {
        const int frames = std::min(1 + int(random() % std::uint64_t(largest)), int(in.size()) - done);
        const Block block{in.data() + done, other.data() + done, frames};
        oversampler.down(oversampler.up(block), block);
        done += frames;
    }
    return in;
}

}  // namespace

class OversamplerTest : public QObject {
    Q_OBJECT

    static void everyFactor()
    {
        QTest::addColumn<int>("stages");
        for (int stages = 1; stages <= Oversampler::mostStages; ++stages)
            QTest::addRow("%d times", 1 << stages) << stages;
    }

private Q_SLOTS:
    void isFlatTo20KilohertzAndStopsImages_data() { everyFactor(); }
    void isFlatTo20KilohertzAndStopsImages()
    {
        QFETCH(int, stages);
        Oversampler oversampler = make(stages);
        std::vector<double> in(length);
        in[0] = 1.0;
        const std::vector<double> response = magnitudesDb(throughUp(oversampler, in));
        const double gain = test::decibels(1 << stages);
        double ripple = 0;
        double image = -1000;
        for (std::size_t k = 0; k < response.size(); ++k) {
            // A bin at the high rate; below 20 kHz it passes, an image of the same band does not.
            const double frequencyHz = double(k) * rateHz / length;
            const double folded = std::abs(frequencyHz - rateHz * std::round(frequencyHz / rateHz));
            if (frequencyHz <= 20000)
                ripple = std::max(ripple, std::abs(response[k] - gain));
            else if (frequencyHz > rateHz / 2 && folded <= 20000)
                image = std::max(image, response[k] - gain);
        }
        qInfo("ripple %.6f dB, images %.1f dB", ripple, image);
        QVERIFY(test::keepsAtMost("2.halfBand", "ripple to 20 kHz", 0.001, ripple, "dB"));
        QVERIFY(test::keepsAtMost("2.halfBand", "images", -110, image, "dB"));
        QVERIFY(ripple < 0.001);
        QVERIFY(image <= -110);
    }

    void stopsAliases_data() { everyFactor(); }
    void stopsAliases()
    {
        // A tone at the high rate that would fold to below 20 kHz is gone after the way down.
        QFETCH(int, stages);
        const int factor = 1 << stages;
        double worst = -1000;
        for (double frequencyHz = 24200; frequencyHz < factor * rateHz / 2; frequencyHz += 1373.0) {
            const double folded = std::abs(frequencyHz - rateHz * std::round(frequencyHz / rateHz));
            if (folded > 20000)
                continue;
            Oversampler oversampler = make(stages);
            std::vector<double> tone = test::sine(frequencyHz, factor * rateHz, 1024 * factor);
            std::vector<double> out(1024);
            for (int done = 0; done < 1024; done += Oversampler::maximumFrames) {
                const std::vector<double> silence(Oversampler::maximumFrames);
                const Block high = oversampler.up({silence.data(), silence.data(), Oversampler::maximumFrames});
                std::copy_n(tone.data() + done * factor, high.frames, high.left);
                std::vector<double> other(Oversampler::maximumFrames);
                oversampler.down(high, {out.data() + done, other.data(), Oversampler::maximumFrames});
            }
            worst = std::max(worst, test::decibels(test::peak({out.begin() + 400, out.end()})));
        }
        qInfo("aliases %.1f dB", worst);
        QVERIFY(test::keepsAtMost("2.halfBand", "aliases", -110, worst, "dB"));
        QVERIFY(worst <= -110);
    }

    void delaysByWholeFramesBackAndForth_data() { everyFactor(); }
    void delaysByWholeFramesBackAndForth()
    {
        QFETCH(int, stages);
        const int latency = Oversampler::latencyFrames(stages);
        Oversampler oversampler = make(stages);
        // Something without anything above 20 kHz: a sum of tones.
        std::vector<double> in(9000);
        for (const double frequencyHz : {31.0, 440.0, 3000.0, 11111.0, 19900.0}) {
            const std::vector<double> tone = test::sine(frequencyHz, rateHz, 9000, 0.19, frequencyHz);
            for (std::size_t n = 0; n < in.size(); ++n)
                in[n] += tone[n];
        }
        const std::vector<double> out = there(oversampler, in, 256);
        double worst = 0;
        for (std::size_t n = 1000; n < in.size(); ++n)
            worst = std::max(worst, std::abs(out[n] - in[n - std::size_t(latency)]));
        qInfo("latency %d frames, null %.1f dB", latency, test::decibels(worst));
        QVERIFY(test::decibels(worst) < -90);
    }

    void givesTheSameBitsForAnyBlocks_data() { everyFactor(); }
    void givesTheSameBitsForAnyBlocks()
    {
        QFETCH(int, stages);
        const std::vector<double> in = test::noise(4, 3000);
        Oversampler one = make(stages);
        Oversampler two = make(stages);
        QVERIFY(there(one, in, 1) == there(two, in, 256));
        one.reset();
        Oversampler three = make(stages);
        QVERIFY(there(one, in, 40) == there(three, in, 256));
    }
};

LACQUER_TEST(OversamplerTest)
#include "OversamplerTest.moc"
