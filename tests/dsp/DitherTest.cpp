// SPDX-License-Identifier: GPL-3.0-or-later
// Dither: no bias, no modulation, the designed spectrum, and draws that depend on position alone.
#include "dsp/Dither.h"

#include "dsp/NoiseShaperDesign.h"
#include "support/Figures.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <complex>
#include <ctime>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr int rate = 44100;

/// Dithers the whole of a signal in blocks of the given size.
std::vector<std::int32_t> dithered(Dither& dither, const Stereo& in, std::int64_t firstFrame = 0,
                                   int blockFrames = 4096)
{
    std::vector<std::int32_t> out(std::size_t(in.frames()) * 2);
    for (int at = 0; at < in.frames(); at += blockFrames) {
        const int count = std::min(blockFrames, in.frames() - at);
        dither.process({in.left.data() + at, in.right.data() + at, count}, firstFrame + at, out.data() + 2 * at);
    }
    return out;
}

Stereo both(const std::vector<double>& samples)
{
    return {samples, samples};
}

/// Total error of one channel in LSB.
std::vector<double> errorOf(const std::vector<std::int32_t>& out, const std::vector<double>& in, int bits, int channel)
{
    std::vector<double> error(in.size());
    for (std::size_t n = 0; n < in.size(); ++n)
        error[n] = out[2 * n + std::size_t(channel)] - std::ldexp(in[n], bits - 1);
    return error;
}

/// Radix-2 transform in place.
void transform(std::vector<std::complex<double>>& x)
{
    const std::size_t size = x.size();
    for (std::size_t i = 1, j = 0; i < size; ++i) {
        std::size_t bit = size >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(x[i], x[j]);
    }
    for (std::size_t length = 2; length <= size; length <<= 1) {
        std::vector<std::complex<double>> turn(length / 2);
        for (std::size_t k = 0; k < turn.size(); ++k)
            turn[k] = std::polar(1.0, -2.0 * std::numbers::pi * double(k) / double(length));
        for (std::size_t i = 0; i < size; i += length) {
            for (std::size_t k = 0; k < length / 2; ++k) {
                const auto even = x[i + k];
                const auto odd = x[i + k + length / 2] * turn[k];
                x[i + k] = even + odd;
                x[i + k + length / 2] = even - odd;
            }
        }
    }
}

/// One-sided power per bin of Hann-windowed stretches of `size`, averaged; white noise of variance v gives v in each
/// bin.
std::vector<double> spectrum(const std::vector<double>& samples, std::size_t size)
{
    std::vector<double> power(size / 2, 0.0);
    std::size_t count = 0;
    for (std::size_t at = 0; at + size <= samples.size(); at += size, ++count) {
        std::vector<std::complex<double>> x(size);
        for (std::size_t n = 0; n < size; ++n)
            x[n] = samples[at + n] * (0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * double(n) / double(size)));
        transform(x);
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] += std::norm(x[k]);
    }
    for (double& p : power)
        p /= double(count) * double(size) * 0.375;
    return power;
}

double shaperPower(std::span<const double> shaper, double w)
{
    std::complex<double> sum = 1.0;
    for (std::size_t k = 0; k < shaper.size(); ++k)
        sum += shaper[k] * std::polar(1.0, -w * double(k + 1));
    return std::norm(sum);
}

}  // namespace

class DitherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Acceptance (a): a million samples at each of 17 constant inputs.
    void errorHasNoMeanAndAConstantPower()
    {
        const int frames = 500000;  // of two channels
        double worstMean = 0, lowest = 1e9, highest = 0;
        for (int step = 0; step <= 16; ++step) {
            const double input = step / 16.0 / 32768.0;
            const auto in = both(std::vector<double>(frames, input));
            Dither dither(rate, 16, DitherType::Flat);
            const auto out = dithered(dither, in, std::int64_t(step) * frames);
            double sum = 0, power = 0;
            for (const std::int32_t q : out) {
                const double error = q - step / 16.0;
                sum += error;
                power += error * error;
            }
            worstMean = std::max(worstMean, std::abs(sum / double(out.size())));
            lowest = std::min(lowest, power / double(out.size()));
            highest = std::max(highest, power / double(out.size()));
        }
        qInfo("flat: |mean| <= %.5f LSB, power %.5f to %.5f LSB^2", worstMean, lowest, highest);
        QVERIFY(keepsAtMost("6.mean", "flat", 0.01, worstMean, "LSB"));
        QVERIFY(keepsWithin("6.power", "flat", 1, 100 * std::max(highest / 0.25 - 1, 1 - lowest / 0.25), "%"));
        QVERIFY(keepsWithin("6.variance", "flat", 2, 50 * (highest / lowest - 1), "%"));
    }

    void shapedErrorHasNoMeanAndAConstantPower_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("light") << int(DitherType::Light);
        QTest::newRow("strong") << int(DitherType::Strong);
    }

    void shapedErrorHasNoMeanAndAConstantPower()
    {
        QFETCH(int, type);
        double lowest = 1e9, highest = 0, worstMean = 0, peakError = 0;
        for (int step = 0; step <= 16; ++step) {
            const auto in = both(std::vector<double>(300000, step / 16.0 / 32768.0));
            Dither dither(rate, 16, DitherType(type));
            const auto out = dithered(dither, in, std::int64_t(step) * 300000);
            double sum = 0, power = 0;
            for (const std::int32_t q : out) {
                const double error = q - step / 16.0;
                sum += error;
                power += error * error;
                peakError = std::max(peakError, std::abs(error));
            }
            worstMean = std::max(worstMean, std::abs(sum / double(out.size())));
            lowest = std::min(lowest, power / double(out.size()));
            highest = std::max(highest, power / double(out.size()));
        }
        qInfo("|mean| <= %.5f LSB, rms %.3f to %.3f LSB, peak %.1f LSB", worstMean, std::sqrt(lowest),
              std::sqrt(highest), peakError);
        QVERIFY(keepsAtMost("6.mean", QTest::currentDataTag(), 0.01, worstMean, "LSB"));
        QVERIFY(keepsWithin("6.variance", QTest::currentDataTag(), 2, 50 * (highest / lowest - 1), "%"));
        QVERIFY(peakError < 20.0);
    }

    /// Acceptance (b): a tone at a fortieth of an LSB's worth of amplitude stays what it is.
    void keepsATone120DecibelsDown_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("levelDb");
        QTest::addColumn<int>("log2Frames");
        QTest::newRow("16 bits flat, -120") << int(DitherType::Flat) << 16 << -120.0 << 24;
        QTest::newRow("16 bits flat, -100") << int(DitherType::Flat) << 16 << -100.0 << 19;
        QTest::newRow("16 bits flat, -80") << int(DitherType::Flat) << 16 << -80.0 << 17;
        QTest::newRow("16 bits flat, -60") << int(DitherType::Flat) << 16 << -60.0 << 17;
        QTest::newRow("16 bits light, -120") << int(DitherType::Light) << 16 << -120.0 << 22;
        QTest::newRow("16 bits strong, -120") << int(DitherType::Strong) << 16 << -120.0 << 21;
        QTest::newRow("24 bits flat, -140") << int(DitherType::Flat) << 24 << -140.0 << 18;
    }

    void keepsATone120DecibelsDown()
    {
        QFETCH(int, type);
        QFETCH(int, bits);
        QFETCH(double, levelDb);
        QFETCH(int, log2Frames);
        const std::int64_t frames = std::int64_t(1) << log2Frames;
        // Whole cycles, an odd number of them: the tone repeats only at the end, and the fit is a single Fourier bin.
        const std::int64_t cycles = std::int64_t(997.0 * double(frames) / rate) | 1;
        const double turn = 2.0 * std::numbers::pi * double(cycles) / double(frames);
        const double amplitude = std::pow(10.0, levelDb / 20.0);
        Dither dither(rate, bits, DitherType(type));
        const int blockFrames = 1 << 16;
        std::vector<double> samples(blockFrames);
        std::vector<std::int32_t> out(2 * blockFrames);
        double inPhase = 0, quadrature = 0;
        for (std::int64_t at = 0; at < frames; at += blockFrames) {
            const std::complex<double> step = std::polar(1.0, turn);
            std::complex<double> phase = std::polar(1.0, turn * double(at));
            std::vector<std::complex<double>> phases(blockFrames);
            for (int n = 0; n < blockFrames; ++n, phase *= step) {
                phases[std::size_t(n)] = phase;
                samples[std::size_t(n)] = amplitude * phase.imag();
            }
            dither.process({samples.data(), samples.data(), blockFrames}, at, out.data());
            for (int n = 0; n < blockFrames; ++n) {  // both channels: independent draws, half the variance
                const double q = out[std::size_t(2 * n)] + out[std::size_t(2 * n + 1)];
                inPhase += q * phases[std::size_t(n)].imag();
                quadrature += q * phases[std::size_t(n)].real();
            }
        }
        const double measured = std::ldexp(std::hypot(inPhase, quadrature) / double(frames), 1 - bits);
        const double error = decibels(measured / amplitude);
        qInfo("level error %+.4f dB", error);
        QVERIFY(keepsWithin("6.linearity", QTest::currentDataTag(), 0.1, error, "dB"));
    }

    void hidesHarmonicsOfAToneBelowOneLsb()
    {
        // 64 averages over 2^15 points; the tone sits on a bin so that its harmonics do, too.
        const std::size_t size = 1 << 15;
        const int bin = 741;  // 997.2 Hz
        const int averages = 64;
        std::vector<double> tone(size);
        for (std::size_t n = 0; n < size; ++n)
            tone[n] = 1e-6 * std::sin(2.0 * std::numbers::pi * double(bin) * double(n % size) / double(size));
        std::vector<double> average(size, 0.0);
        Dither dither(rate, 16, DitherType::Flat);
        Stereo in = both(tone);
        for (int i = 0; i < averages; ++i) {
            const auto out = dithered(dither, in, std::int64_t(i) * std::int64_t(size));
            for (std::size_t n = 0; n < size; ++n)
                average[n] += std::ldexp(double(out[2 * n] + out[2 * n + 1]) / 2.0, -15) / averages;
        }
        std::vector<std::complex<double>> x(average.begin(), average.end());
        transform(x);
        double worst = -999;
        for (int harmonic = 2; harmonic <= 10; ++harmonic)
            worst = std::max(worst, decibels(2.0 * std::abs(x[std::size_t(bin * harmonic)]) / double(size)));
        qInfo("tone %.2f dBFS, highest harmonic bin %.1f dBFS", decibels(2.0 * std::abs(x[bin]) / double(size)), worst);
        QVERIFY(keepsAtMost("6.harmonics", {}, -140, worst, "dBFS"));
    }

    /// Acceptance (c), at the rates of albums.
    void noiseFollowsTheDesignInThirdOctaves_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("type");
        for (const int rateHz : {44100, 48000, 96000, 192000}) {
            QTest::addRow("flat %d", rateHz) << rateHz << int(DitherType::Flat);
            QTest::addRow("light %d", rateHz) << rateHz << int(DitherType::Light);
            QTest::addRow("strong %d", rateHz) << rateHz << int(DitherType::Strong);
        }
    }

    void noiseFollowsTheDesignInThirdOctaves()
    {
        QFETCH(int, rateHz);
        QFETCH(int, type);
        const std::size_t size = rateHz > 100000 ? 32768 : rateHz > 50000 ? 16384 : 8192;
        const auto tone = both(sine(997.0, rateHz, 96 * int(size), 0.3));
        Dither dither(rateHz, 16, DitherType(type));
        const auto out = dithered(dither, tone);
        auto measured = spectrum(errorOf(out, tone.left, 16, 0), size);
        const auto right = spectrum(errorOf(out, tone.right, 16, 1), size);
        double worst = 0;
        for (double centre = 500.0; centre < rateHz / 2.3; centre *= std::cbrt(2.0)) {
            double sum = 0, wanted = 0;
            for (std::size_t k = 1; k < measured.size(); ++k) {
                const double f = double(k) * rateHz / double(size);
                if (f < centre / std::pow(2.0, 1.0 / 6) || f >= centre * std::pow(2.0, 1.0 / 6))
                    continue;
                sum += 0.5 * (measured[k] + right[k]);
                // What a Hann window sees: the density smeared over neighbouring bins.
                const double w = 2.0 * std::numbers::pi / double(size);
                const auto at = [&](double bin) { return shaperPower(dither.shaper(), w * bin); };
                const double bin = double(k);
                wanted += 0.25 * (at(bin) * 4 + at(bin - 1) + at(bin + 1)) / 6.0;
            }
            if (wanted > 0)
                worst = std::max(worst, std::abs(10.0 * std::log10(sum / wanted)));
        }
        double total = 0, audible = 0, audibleFlat = 0;
        for (std::size_t k = 1; k < size / 2; ++k) {
            const double f = double(k) * rateHz / double(size);
            const double power = shaperPower(dither.shaper(), 2.0 * std::numbers::pi * double(k) / double(size));
            const double weight = std::pow(10.0, -hearingThresholdDb(f) / 10.0);
            total += power;
            audible += power * weight;
            audibleFlat += weight;
        }
        qInfo("largest deviation %.2f dB; total %+.1f dB, weighted by the threshold %+.1f dB", worst,
              10.0 * std::log10(total / (double(size) / 2)), 10.0 * std::log10(audible / audibleFlat));
        QVERIFY(keepsWithin("6.spectrum", QTest::currentDataTag(), 0.5, worst, "dB"));
    }

    void designsTheShaperThatAnIndependentProgramFound()
    {
        // Linear prediction of order 9 on the same threshold at 44.1 kHz.
        const double expected[] = {-1.8658, 1.6038, -0.3583, -0.4734, 0.4645, 0.0925, -0.2788, 0.1838, -0.0124};
        const auto shaper = noiseShaperCoefficients(44100, 9, 32.0);
        QCOMPARE(shaper.size(), std::size(expected));
        for (std::size_t k = 0; k < shaper.size(); ++k)
            QVERIFY2(std::abs(shaper[k] - expected[k]) < 0.003, qPrintable(QString::number(shaper[k])));
    }

    /// Acceptance (d).
    void channelsHaveNothingInCommon()
    {
        const int frames = 2000000;
        Dither dither(rate, 16, DitherType::Flat);
        const auto silence = both(std::vector<double>(frames, 0.0));
        const auto out = dithered(dither, silence);
        double cross = 0, left = 0, right = 0, neighbours = 0;
        for (std::size_t n = 0; n < std::size_t(frames); ++n) {
            cross += double(out[2 * n]) * out[2 * n + 1];
            left += double(out[2 * n]) * out[2 * n];
            right += double(out[2 * n + 1]) * out[2 * n + 1];
            if (n > 0)
                neighbours += double(out[2 * n]) * out[2 * n - 2];
        }
        qInfo("correlation of channels %.5f, of neighbouring frames %.5f", cross / std::sqrt(left * right),
              neighbours / left);
        QVERIFY(keepsWithin("6.channels", {}, 0.005, cross / std::sqrt(left * right), ""));
        QVERIFY(std::abs(neighbours / left) < 0.005);
    }

    void otherKeysDrawOtherNoise()
    {
        const auto silence = both(std::vector<double>(4000, 0.0));
        const auto drawn = [&](int rateHz, int bits, DitherType type) {
            Dither dither(rateHz, bits, type);
            return dithered(dither, silence);
        };
        const auto reference = drawn(44100, 16, DitherType::Flat);
        QVERIFY(drawn(44100, 16, DitherType::Flat) == reference);
        QVERIFY(drawn(48000, 16, DitherType::Flat) != reference);
        QVERIFY(drawn(44100, 24, DitherType::Flat) != reference);
    }

    /// Acceptance (e): keyed by frame, so any partition and any cut give the same integers.
    void joinedPartsEqualTheWholeWhateverTheBlocks_data()
    {
        QTest::addColumn<int>("type");
        for (int type = 0; type < 4; ++type)
            QTest::newRow(ditherTypeNames()[std::size_t(type)]) << type;
    }

    void joinedPartsEqualTheWholeWhateverTheBlocks()
    {
        QFETCH(int, type);
        const auto in = music(7, rate, 60000);
        Dither whole(rate, 16, DitherType(type));
        const auto expected = dithered(whole, in, -1234, 60000);
        for (const int blockFrames : {1, 17, 588, 4096}) {
            Dither parts(rate, 16, DitherType(type));
            QVERIFY(dithered(parts, in, -1234, blockFrames) == expected);
            parts.reset();
            QVERIFY(keepsExactly("6.joined", QTest::currentDataTag(), dithered(parts, in, -1234, blockFrames) == expected));
        }
    }

    void flatDitherOfALaterStretchNeedsNothingBefore()
    {
        const auto in = music(8, rate, 30000);
        Dither whole(rate, 24, DitherType::Flat);
        const auto expected = dithered(whole, in, 5000000000);
        Dither late(rate, 24, DitherType::Flat);
        const Stereo rest{{in.left.begin() + 12345, in.left.end()}, {in.right.begin() + 12345, in.right.end()}};
        const auto out = dithered(late, rest, 5000000000 + 12345);
        QVERIFY(std::equal(out.begin(), out.end(), expected.begin() + 2 * 12345));
    }

    void noneLeavesMaterialAtThisDepthAlone()
    {
        for (const int bits : {16, 24, 32}) {
            Stereo in = both(noise(3, 20000, 1.0));
            for (auto* channel : {&in.left, &in.right})
                for (double& x : *channel)
                    x = std::ldexp(std::floor(std::ldexp(x, bits - 1)), 1 - bits);
            in.left[0] = -1.0;
            in.right[0] = 1.0 - std::ldexp(1.0, 1 - bits);
            Dither dither(rate, bits, DitherType::None);
            const auto out = dithered(dither, in);
            for (std::size_t n = 0; n < in.left.size(); ++n)
                QVERIFY(out[2 * n] == std::ldexp(in.left[n], bits - 1) &&
                        out[2 * n + 1] == std::ldexp(in.right[n], bits - 1));
            QCOMPARE(dither.clampedSamples(), 0);
        }
    }

    void clampsCountsAndRecovers()
    {
        for (int type = 0; type < 4; ++type) {
            Stereo in = both(sine(440.0, rate, 44100, 1.5));
            in.left[100] = std::nan("");
            in.right[200] = INFINITY;
            in.right[201] = -1e300;
            in.left.resize(88200, 0.0);
            in.right.resize(88200, 0.0);
            Dither dither(rate, 16, DitherType(type));
            const auto out = dithered(dither, in);
            QVERIFY(out[400 + 1] == 32767 && out[402 + 1] == -32768);
            QVERIFY(dither.clampedSamples() > 44100 && dither.clampedSamples() < 49400);
            for (std::size_t n = 2 * 44100; n < out.size(); ++n)
                QVERIFY(std::abs(out[n]) <= 25);
        }
    }

    void costsLittle()
    {
        const auto in = music(9, rate, 2 * rate);
        std::vector<std::int32_t> out(2 * 2 * rate);
        for (int type = 0; type < 4; ++type) {
            Dither dither(rate, 16, DitherType(type));
            double milliseconds = 1e9;
            for (int round = 0; round < 5; ++round) {
                const std::clock_t start = std::clock();  // time of this process alone
                dither.process({in.left.data(), in.right.data(), in.frames()}, 0, out.data());
                milliseconds = std::min(milliseconds, double(std::clock() - start) * 1000 / CLOCKS_PER_SEC / 2);
            }
            qInfo("%s: %.3f ms per second of stereo", ditherTypeNames()[std::size_t(type)], milliseconds);
            QVERIFY(milliseconds < 50.0);
        }
    }
};

LACQUER_TEST(DitherTest)
#include "DitherTest.moc"
