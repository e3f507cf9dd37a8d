// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what the processors do, as they do it: curves of the equaliser beside the analogue ones, noise of the dithers, and
// gains of the dynamics after steps. Every line is measured on a processor's output, none is computed from its settings
// but the analogue curves it is compared with.
#include "bench/Plot.h"
#include "support/Signals.h"

#include "dsp/Dither.h"
#include "dsp/Fft.h"
#include "dsp/NoiseShaperDesign.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Compressor.h"
#include "dsp/processors/DeEsser.h"
#include "dsp/processors/Equalizer.h"
#include "dsp/processors/Limiter.h"
#include "dsp/processors/MultibandBand.h"
#include "dsp/processors/TransientShaper.h"

#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdlib>
#include <limits>
#include <cstdio>
#include <numbers>

namespace {

using namespace lacquer;
using namespace lacquer::bench;

using Sound = std::vector<double>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Left in to left out in dB at frequencies, from an impulse.
Sound responseDb(const EqualizerBandSettings& band, double rateHz, const Sound& frequenciesHz)
{
    const int size = 1 << (rateHz < 50000 ? 16 : rateHz < 100000 ? 17 : 18);
    EqualizerSettings settings;
    settings.band.fill({.on = 0});
    settings.band[0] = band;
    Equalizer equalizer;
    equalizer.prepare(rateHz, size);
    equalizer.set(valuesFrom(equalizerTable, settings));
    Sound left(std::size_t(size), 0.0), right(std::size_t(size), 0.0);
    left[0] = right[0] = 1;
    equalizer.process({left.data(), right.data(), size}, {left.data(), right.data(), size});
    Sound response;
    // Straight from the definition, so that points need not lie on the lines of a transform; the tail is short.
    int end = size;
    while (end > 1 && std::abs(left[std::size_t(end - 1)]) < 1e-15)
        --end;
    for (const double f : frequenciesHz) {
        const std::complex<double> step = std::polar(1.0, -2 * std::numbers::pi * f / rateHz);
        std::complex<double> sum = 0;
        for (int n = end; n-- > 0;)
            sum = sum * step + left[std::size_t(n)];
        response.push_back(test::decibels(std::abs(sum)));
    }
    return response;
}

Sound logarithmic(double from, double to, int count)
{
    Sound points;
    for (int i = 0; i < count; ++i)
        points.push_back(from * std::pow(to / from, double(i) / (count - 1)));
    return points;
}

std::vector<QPointF> over(const Sound& x, const Sound& y)
{
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        points.emplace_back(x[i], y[i]);
    return points;
}

struct EqualizerPicture {
    BandType type;
    const char* file;
    const char* title;
    std::vector<EqualizerBandSettings> bands;
    double lowestDb, highestDb, stepDb;
};

std::vector<EqualizerPicture> equalizerPictures()
{
    const auto bands = [](BandType type, double gainDb, double q, double slope, std::initializer_list<double> frequencies) {
        std::vector<EqualizerBandSettings> all;
        for (const double f : frequencies)
            all.push_back({1, double(type), f, gainDb, q, slope});
        return all;
    };
    using enum BandType;
    return {
        {Bell, "bell", "Bells of +12 dB, Q 0.71, at 100 Hz, 1, 5, 10 and 16 kHz", bands(Bell, 12, 0.7071, 1, {100, 1000, 5000, 10000, 16000}), -2, 14, 2},
        {LowShelf, "low-shelf", "Low shelves of +9 dB, 12 dB per octave, at 80 Hz, 500 Hz and 8 kHz", bands(LowShelf, 9, 0.7071, 1, {80, 500, 8000}), -2, 12, 2},
        {HighShelf, "high-shelf", "High shelves of +9 dB, 12 dB per octave, at 500 Hz, 5, 10 and 16 kHz", bands(HighShelf, 9, 0.7071, 1, {500, 5000, 10000, 16000}), -2, 12, 2},
        {Tilt, "tilt", "Tilts of 9 dB, 6 dB per octave, around 300 Hz, 1 and 8 kHz", bands(Tilt, 9, 0.7071, 0, {300, 1000, 8000}), -6, 6, 2},
        {LowPass, "low-pass", "Low passes of 12 dB per octave at 1, 5, 10 and 18 kHz", bands(LowPass, 0, 0.7071, 1, {1000, 5000, 10000, 18000}), -48, 6, 6},
        {HighPass, "high-pass", "High passes of 12 dB per octave at 30, 200 Hz, 2 and 12 kHz", bands(HighPass, 0, 0.7071, 1, {30, 200, 2000, 12000}), -48, 6, 6},
        {Notch, "notch", "Notches, Q 2, at 100 Hz, 1 and 12 kHz", bands(Notch, 0, 2, 1, {100, 1000, 12000}), -48, 6, 6},
        {BandPass, "band-pass", "Band-passes, Q 2, at 100 Hz, 1, 5 and 14 kHz", bands(BandPass, 0, 2, 1, {100, 1000, 5000, 14000}), -48, 6, 6},
    };
}

bool drawEqualizer(const QDir& folder, const EqualizerPicture& picture)
{
    const Sound frequencies = logarithmic(20, 20000, 600);
    PlotPanel curves{QStringLiteral("response"), frequencyAxis(), linearAxis(QStringLiteral("gain, dB"), picture.lowestDb, picture.highestDb, picture.stepDb), {}, 2};
    PlotPanel errors{QStringLiteral("distance from the analogue curve, where it is above −40 dB"), frequencyAxis(), {}, {}, 1};
    const double rates[] = {44100, 96000, 192000};
    double largest = 0;
    bool named = false;
    for (const EqualizerBandSettings& band : picture.bands) {
        Sound analogue;
        for (const double f : frequencies)
            analogue.push_back(prototypeResponseDb(band.shape(), f));
        curves.lines.push_back({named ? QString() : QStringLiteral("analogue"), QColor(0xbbbbbb), over(frequencies, analogue), 5});
        for (std::size_t r = 0; r < std::size(rates); ++r) {
            const QString name = named ? QString() : QStringLiteral("%1 kHz").arg(rates[r] / 1000);
            const Sound measured = responseDb(band, rates[r], frequencies);
            Sound error;
            for (std::size_t i = 0; i < measured.size(); ++i) {
                error.push_back(analogue[i] > -40 ? measured[i] - analogue[i] : nan);
                if (std::isfinite(error.back()))
                    largest = std::max(largest, std::abs(error.back()));
            }
            curves.lines.push_back({name, plotColour(r), over(frequencies, measured), 1.6 - 0.3 * double(r), r > 0});
            errors.lines.push_back({name, plotColour(r), over(frequencies, error), 1.3});
        }
        named = true;
    }
    const double reach = largest > 0.02 ? 0.05 : largest > 0.005 ? 0.02 : 0.005;
    errors.y = linearAxis(QStringLiteral("error, dB"), -reach, reach, reach / 2);
    std::printf("  %-12s largest distance %.4f dB\n", picture.file, largest);
    return drawPlot(folder.filePath(QStringLiteral("equalizer-%1.png").arg(QLatin1String(picture.file))), QLatin1String(picture.title), {curves, errors});
}

/// Power per line in dB relative to a sine of full scale, Hann windows, averaged over stretches and smoothed over a 24th
/// of an octave where lines lie closer than that.
std::vector<QPointF> spectrumOf(const Sound& sound, double rateHz, bool smooth)
{
    const int size = rateHz > 50000 ? 32768 : 16384;
    Fft fft(size);
    Sound power(std::size_t(fft.bins()), 0.0);
    int count = 0;
    for (int at = 0; at + size <= int(sound.size()); at += size / 2, ++count) {
        for (int n = 0; n < size; ++n)
            fft.time()[std::size_t(n)] = sound[std::size_t(at + n)] * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * n / size));
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
        points.emplace_back(double(k) * rateHz / size, 10 * std::log10(sum / double(to - k + reach + 1) / count + 1e-30));
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

bool drawDithers(const QDir& folder)
{
    const char* const names[] = {"none", "flat", "light", "strong"};
    std::vector<PlotPanel> noise;
    for (const int rateHz : {44100, 96000}) {
        PlotPanel panel{QStringLiteral("error of rounding to 16 bits at %1 kHz").arg(rateHz / 1000.0), frequencyAxis(rateHz / 2.0),
                        linearAxis(QStringLiteral("power per line, dBFS"), -180, -90, 15), {}, 1};
        const Sound tone = test::sine(997, rateHz, 60 * rateHz / 4, 0.3);
        for (const DitherType type : {DitherType::Flat, DitherType::Light, DitherType::Strong}) {
            Sound error = dithered(tone, rateHz, type);
            std::ranges::transform(error, tone, error.begin(), std::minus());
            panel.lines.push_back({QLatin1String(names[int(type)]), plotColour(std::size_t(type) - 1), spectrumOf(error, rateHz, true)});
        }
        Sound frequencies = logarithmic(20, std::min(20000.0, rateHz / 2.0), 400), threshold;
        for (const double f : frequencies)
            threshold.push_back(hearingThresholdDb(f) - 150);
        panel.lines.push_back({QStringLiteral("threshold of hearing, moved"), QColor(0x999999), over(frequencies, threshold), 1.4, true});
        noise.push_back(panel);
    }
    std::vector<PlotPanel> tones;
    for (const DitherType type : {DitherType::None, DitherType::Flat, DitherType::Strong}) {
        const Sound tone = test::sine(997, 44100, 30 * 44100, std::pow(10, -88.0 / 20));
        PlotPanel panel{QStringLiteral("a tone of 997 Hz at −88 dBFS, rounded to 16 bits: %1").arg(QLatin1String(names[int(type)])), frequencyAxis(22050),
                        linearAxis(QStringLiteral("dBFS"), -180, -80, 20), {}, 1};
        panel.lines.push_back({{}, plotColour(std::size_t(type)), spectrumOf(dithered(tone, 44100, type), 44100, false), 1});
        tones.push_back(panel);
    }
    return drawPlot(folder.filePath(QStringLiteral("dither-noise.png")), QStringLiteral("Dither: where the noise goes"), noise) &&
           drawPlot(folder.filePath(QStringLiteral("dither-tone.png")), QStringLiteral("Dither: what becomes of a soft tone"), tones);
}

constexpr double rateHz = 44100;

/// Levels in dB, each for so many milliseconds.
Sound levels(std::initializer_list<std::pair<double, double>> steps)
{
    Sound key;
    for (const auto& [levelDb, milliseconds] : steps)
        key.insert(key.end(), std::size_t(milliseconds * 0.001 * rateHz), std::pow(10, levelDb / 20));
    return key;
}

std::vector<QPointF> overTime(const Sound& gains, std::int64_t latency, double startMs)
{
    std::vector<QPointF> points;
    for (std::size_t n = std::size_t(latency); n < gains.size(); ++n)
        points.emplace_back(double(n - std::size_t(latency)) / rateHz * 1000 - startMs, test::decibels(gains[n]));
    return points;
}

/// What a processor makes of a constant 1 beside a key, in dB over milliseconds.
template <class Type>
std::vector<QPointF> gainOver(const Sound& key, std::span<const double> values, std::int64_t latency, double startMs)
{
    Type processor;
    const int frames = int(key.size());
    processor.prepare(rateHz, frames);
    processor.set(values);
    Sound left(key.size(), 1.0), right(key.size(), 1.0);
    processor.process({left.data(), right.data(), frames}, {key.data(), key.data(), frames});
    return overTime(left, latency, startMs);
}

PlotAxis timeAxis(double from, double to, double step)
{
    return linearAxis(QStringLiteral("time after the step, ms"), from, to, step);
}

bool drawCompressor(const QDir& folder)
{
    const Sound key = levels({{-40, 500}, {-10, 400}, {-40, 900}});
    PlotPanel times{QStringLiteral("−40 to −10 dBFS for 400 ms; threshold −30 dB, 4:1"), timeAxis(-100, 1000, 100), linearAxis(QStringLiteral("gain, dB"), -18, 2, 2), {}, 1};
    const std::pair<double, double> settings[] = {{1, 50}, {10, 100}, {30, 200}, {100, 200}};
    for (std::size_t i = 0; i < std::size(settings); ++i)
        times.lines.push_back({QStringLiteral("%1 / %2 ms").arg(settings[i].first).arg(settings[i].second), plotColour(i),
                               gainOver<Compressor>(key, valuesFrom(compressorTable, CompressorSettings{.thresholdDb = -30, .ratio = 4, .kneeDb = 0, .attackMs = settings[i].first, .releaseMs = settings[i].second}), 0, 500)});
    PlotPanel automatic{QStringLiteral("automatic release after 30 ms and after 800 ms of sound"), timeAxis(-1000, 1400, 200), linearAxis(QStringLiteral("gain, dB"), -18, 2, 2), {}, 1};
    std::size_t i = 0;
    for (const double loud : {30.0, 800.0})
        automatic.lines.push_back({QStringLiteral("%1 ms").arg(loud), plotColour(i++),
                                   gainOver<Compressor>(levels({{-40, 1000}, {-10, loud}, {-40, 1600}}), valuesFrom(compressorTable, CompressorSettings{.thresholdDb = -30, .ratio = 4, .kneeDb = 0, .attackMs = 5, .releaseMs = 100, .autoRelease = 1}), 0, 1000 + loud)});
    return drawPlot(folder.filePath(QStringLiteral("steps-compressor.png")), QStringLiteral("Compressor: steps of level"), {times, automatic});
}

bool drawMultiband(const QDir& folder)
{
    const auto gains = [](const MultibandBandSettings& settings, const Sound& key) {
        MultibandBand band;
        band.prepare(rateHz);
        band.set(settings, true, true);
        Sound out(key.size());
        for (int done = 0; done < int(key.size()); done += 256) {
            const int count = std::min(256, int(key.size()) - done);
            band.gains({key.data() + done, key.data() + done, count}, out.data() + done, 0);
        }
        return overTime(out, 0, 300);
    };
    PlotPanel compress{QStringLiteral("one band, −40 to −10 dBFS for 300 ms; threshold −30 dB, 3:1, at most as said"), timeAxis(-50, 800, 50), linearAxis(QStringLiteral("gain, dB"), -16, 2, 2), {}, 1};
    std::size_t i = 0;
    for (const double range : {60.0, 9.0, 4.0})
        compress.lines.push_back({QStringLiteral("%1 dB").arg(range), plotColour(i++), gains({.thresholdDb = -30, .ratio = 3, .kneeDb = 0, .attackMs = 10, .releaseMs = 120, .rangeDb = range}, levels({{-40, 300}, {-10, 300}, {-40, 600}}))});
    PlotPanel expand{QStringLiteral("expanding: −10 to −40 dBFS for 300 ms; threshold −20 dB"), timeAxis(-50, 800, 50), linearAxis(QStringLiteral("gain, dB"), -24, 2, 4), {}, 1};
    i = 0;
    for (const double ratio : {1.5, 2.0})
        expand.lines.push_back({QStringLiteral("1:%1").arg(ratio), plotColour(i++), gains({.expands = 1, .thresholdDb = -20, .ratio = ratio, .kneeDb = 0, .attackMs = 5, .releaseMs = 80, .rangeDb = 60}, levels({{-10, 300}, {-40, 300}, {-10, 600}}))});
    return drawPlot(folder.filePath(QStringLiteral("steps-multiband.png")), QStringLiteral("Multiband: steps of level in one band"), {compress, expand});
}

bool drawLimiter(const QDir& folder)
{
    const char* const names[] = {"Loud", "Balanced", "Clean"};
    std::vector<PlotPanel> panels;
    for (const auto& [milliseconds, title] : {std::pair{1.0, "a peak of 6 dB over, 1 ms"}, std::pair{300.0, "a passage of 6 dB over, 300 ms"}}) {
        Sound key(std::size_t(2.0 * rateHz), 0.0);
        const Sound tone = test::sine(997, rateHz, int(milliseconds * 0.001 * rateHz), std::pow(10, 5.0 / 20));
        std::ranges::copy(tone, key.begin() + int(0.5 * rateHz));
        const bool brief = milliseconds < 10;
        PlotPanel panel{QLatin1String(title), brief ? timeAxis(-5, 60, 5) : timeAxis(-100, 1000, 100), linearAxis(QStringLiteral("gain, dB"), -7, 1, 1), {}, 1};
        for (std::size_t c = 0; c < 3; ++c) {
            const Limiter::Settings settings{.ceilingDbtp = -1, .character = double(c)};
            panel.lines.push_back({QLatin1String(names[c]), plotColour(c), gainOver<Limiter>(key, valuesFrom<Limiter::Settings>(Limiter::table, settings), Limiter::latencyFrames(settings, rateHz), 500)});
        }
        panels.push_back(panel);
    }
    return drawPlot(folder.filePath(QStringLiteral("steps-limiter.png")), QStringLiteral("Limiter: bursts of 997 Hz over the ceiling"), panels);
}

bool drawDeEsserAndTransients(const QDir& folder)
{
    const int frames = 60000;
    const int from = 15000;
    Sound key = test::sine(200, rateHz, frames, 0.1);
    const Sound burst = test::sine(7000, rateHz, frames, 0.8);
    for (std::size_t n = from; n < from + 8820; ++n)
        key[n] += burst[n];
    PlotPanel esses{QStringLiteral("de-esser: 200 ms of 7 kHz over a soft tone, gain at 7 kHz"), timeAxis(-50, 500, 50), linearAxis(QStringLiteral("gain, dB"), -14, 2, 2), {}, 1};
    std::size_t i = 0;
    for (const double range : {4.0, 8.0, 12.0}) {
        DeEsser deEsser;
        deEsser.prepare(rateHz, frames);
        deEsser.set(valuesFrom(deEsserTable, DeEsserSettings{.rangeDb = range}));
        // A tone and its quarter turn: together they show the gain at every frame.
        Sound probe = test::sine(7000, rateHz, frames, 0.5), turned = test::sine(7000, rateHz, frames, 0.5, std::numbers::pi / 2);
        deEsser.process({probe.data(), turned.data(), frames}, {key.data(), key.data(), frames});
        Sound gains(probe.size());
        for (std::size_t n = 0; n < gains.size(); ++n)
            gains[n] = std::hypot(probe[n], turned[n]) / 0.5;
        esses.lines.push_back({QStringLiteral("at most %1 dB").arg(range), plotColour(i++), overTime(gains, 0, 1000.0 * from / rateHz)});
    }
    Sound note = test::sine(440, rateHz, 90000, 0.03);
    const Sound struck = test::sine(440, rateHz, 90000, 0.3);
    for (std::size_t n = 20000; n < note.size(); ++n)
        note[n] = struck[n] * std::pow(10.0, -3.0 * double(n - 20000) / rateHz);
    PlotPanel strokes{QStringLiteral("transient shaper: a note 20 dB louder, dying by 60 dB/s"), timeAxis(-50, 800, 50), linearAxis(QStringLiteral("gain, dB"), -12, 12, 4), {}, 1};
    i = 0;
    for (const auto& [attack, sustain] : {std::pair{50.0, 0.0}, std::pair{-50.0, 0.0}, std::pair{0.0, 50.0}, std::pair{0.0, -50.0}}) {
        const auto values = valuesFrom(transientShaperTable, TransientShaperSettings{.attackPercent = attack, .sustainPercent = sustain});
        const QString name = attack != 0 ? QStringLiteral("attack %1 %").arg(attack) : QStringLiteral("sustain %1 %").arg(sustain);
        strokes.lines.push_back({name, plotColour(i++), gainOver<TransientShaper>(note, values, TransientShaper::latencyFrames(values, rateHz), 20000 / 44.1)});
    }
    return drawPlot(folder.filePath(QStringLiteral("steps-esses-strokes.png")), QStringLiteral("De-esser and transient shaper"), {esses, strokes});
}

}  // namespace

/// dsp-pictures FOLDER: writes PNGs into it.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 2 || !QDir().mkpath(words.at(1))) {
        std::fprintf(stderr, "usage: dsp-pictures FOLDER\n");
        return 2;
    }
    const QDir folder(words.at(1));
    bool drawn = true;
    for (const EqualizerPicture& picture : equalizerPictures())
        drawn = drawEqualizer(folder, picture) && drawn;
    drawn = drawDithers(folder) && drawCompressor(folder) && drawMultiband(folder) && drawLimiter(folder) &&
            drawDeEsserAndTransients(folder) && drawn;
    std::printf("%s in %s\n", drawn ? "pictures" : "could not write all pictures", qPrintable(folder.path()));
    return drawn ? 0 : 1;
}
