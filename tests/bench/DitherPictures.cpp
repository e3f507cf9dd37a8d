// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DspPictures.h"
#include "bench/Plot.h"
#include "support/Signals.h"

#include "dsp/Dither.h"
#include "dsp/Fft.h"
#include "dsp/NoiseShaperDesign.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numbers>

namespace lacquer::bench {

namespace {

using Sound = std::vector<double>;

/// Power per line in dB relative to a sine of full scale, Hann windows, averaged over stretches and smoothed over a
/// 24th of an octave where lines lie closer than that.
std::vector<QPointF> spectrumOf(const Sound& sound, double rateHz, bool smooth)
{
    const int size = rateHz > 50000 ? 32768 : 16384;
    Fft fft(size);
    Sound power(std::size_t(fft.bins()), 0.0);
    int count = 0;
    for (int at = 0; at + size <= int(sound.size()); at += size / 2, ++count) {
        for (int n = 0; n < size; ++n)
            fft.time()[std::size_t(n)] =
                sound[std::size_t(at + n)] * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * n / size));
        fft.forward();
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] += std::norm(fft.spectrum()[k]) * 16.0 / double(size) / double(size);
    }
    std::vector<QPointF> points;
    for (std::size_t k = 2; k < power.size(); ++k) {
        const auto reach = smooth ? std::size_t(double(k) * 0.0145) : 0;
        double sum = 0;
        const std::size_t to = std::min(power.size() - 1, k + reach);
        for (std::size_t j = k - reach; j <= to; ++j)
            sum += power[j];
        points.emplace_back(double(k) * rateHz / size,
                            10 * std::log10(sum / double(to - k + reach + 1) / count + 1e-30));
    }
    return points;
}

Sound dithered(const Sound& in, int rateHz, DitherType type)
{
    Dither dither(rateHz, 16, type);
    std::vector<std::int32_t> out(2 * in.size());
    dither.process({in.data(), in.data(), int(in.size())}, 0, out.data());
    Sound left(in.size());
    for (std::size_t n = 0; n < in.size(); ++n)
        left[n] = std::ldexp(double(out[2 * n]), -15);
    return left;
}

}  // namespace

bool drawDithers(const QDir& folder)
{
    const char* const names[] = {"none", "flat", "light", "strong"};
    std::vector<PlotPanel> noise;
    for (const int rateHz : {44100, 96000}) {
        PlotPanel panel{QStringLiteral("error of rounding to 16 bits at %1 kHz").arg(rateHz / 1000.0),
                        frequencyAxis(rateHz / 2.0),
                        linearAxis(QStringLiteral("power per line, dBFS"), -180, -90, 15),
                        {},
                        1};
        const Sound tone = test::sine(997, rateHz, 60 * rateHz / 4, 0.3);
        for (const DitherType type : {DitherType::Flat, DitherType::Light, DitherType::Strong}) {
            Sound error = dithered(tone, rateHz, type);
            std::ranges::transform(error, tone, error.begin(), std::minus());
            panel.lines.push_back(
                {QLatin1String(names[int(type)]), plotColour(std::size_t(type) - 1), spectrumOf(error, rateHz, true)});
        }
        Sound frequencies = logarithmicPoints(20, std::min(20000.0, rateHz / 2.0), 400), threshold;
        for (const double f : frequencies)
            threshold.push_back(hearingThresholdDb(f) - 150);
        panel.lines.push_back({QStringLiteral("threshold of hearing, moved"), QColor(0x999999),
                               plotted(frequencies, threshold), 1.4, true});
        noise.push_back(panel);
    }
    std::vector<PlotPanel> tones;
    for (const DitherType type : {DitherType::None, DitherType::Flat, DitherType::Strong}) {
        const Sound tone = test::sine(997, 44100, 30 * 44100, std::pow(10, -88.0 / 20));
        PlotPanel panel{
            QStringLiteral("a tone of 997 Hz at −88 dBFS, rounded to 16 bits: %1").arg(QLatin1String(names[int(type)])),
            frequencyAxis(22050),
            linearAxis(QStringLiteral("dBFS"), -180, -80, 20),
            {},
            1};
        panel.lines.push_back(
            {{}, plotColour(std::size_t(type)), spectrumOf(dithered(tone, 44100, type), 44100, false), 1});
        tones.push_back(panel);
    }
    return drawPlot(folder.filePath(QStringLiteral("dither-noise.png")), QStringLiteral("Dither: where the noise goes"),
                    noise) &&
           drawPlot(folder.filePath(QStringLiteral("dither-tone.png")),
                    QStringLiteral("Dither: what becomes of a soft tone"), tones);
}

}  // namespace lacquer::bench
