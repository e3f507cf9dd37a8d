// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DspPictures.h"
#include "bench/Plot.h"
#include "support/Signals.h"

#include "dsp/SettingsTable.h"
#include "dsp/processors/Compressor.h"
#include "dsp/processors/DeEsser.h"
#include "dsp/processors/Limiter.h"
#include "dsp/processors/MultibandBand.h"
#include "dsp/processors/TransientShaper.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace lacquer::bench {

namespace {

using Sound = std::vector<double>;

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
    PlotPanel times{QStringLiteral("−40 to −10 dBFS for 400 ms; threshold −30 dB, 4:1"),
                    timeAxis(-100, 1000, 100),
                    linearAxis(QStringLiteral("gain, dB"), -18, 2, 2),
                    {},
                    1};
    const std::pair<double, double> settings[] = {{1, 50}, {10, 100}, {30, 200}, {100, 200}};
    for (std::size_t i = 0; i < std::size(settings); ++i)
        times.lines.push_back(
            {QStringLiteral("%1 / %2 ms").arg(settings[i].first).arg(settings[i].second), plotColour(i),
             gainOver<Compressor>(key,
                                  valuesFrom(compressorTable, CompressorSettings{.thresholdDb = -30,
                                                                                 .ratio = 4,
                                                                                 .kneeDb = 0,
                                                                                 .attackMs = settings[i].first,
                                                                                 .releaseMs = settings[i].second}),
                                  0, 500)});
    PlotPanel automatic{QStringLiteral("automatic release after 30 ms and after 800 ms of sound"),
                        timeAxis(-1000, 1400, 200),
                        linearAxis(QStringLiteral("gain, dB"), -18, 2, 2),
                        {},
                        1};
    std::size_t i = 0;
    for (const double loud : {30.0, 800.0})
        automatic.lines.push_back(
            {QStringLiteral("%1 ms").arg(loud), plotColour(i++),
             gainOver<Compressor>(levels({{-40, 1000}, {-10, loud}, {-40, 1600}}),
                                  valuesFrom(compressorTable, CompressorSettings{.thresholdDb = -30,
                                                                                 .ratio = 4,
                                                                                 .kneeDb = 0,
                                                                                 .attackMs = 5,
                                                                                 .releaseMs = 100,
                                                                                 .autoRelease = 1}),
                                  0, 1000 + loud)});
    return drawPlot(folder.filePath(QStringLiteral("steps-compressor.png")),
                    QStringLiteral("Compressor: steps of level"), {times, automatic});
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
    PlotPanel compress{QStringLiteral("one band, −40 to −10 dBFS for 300 ms; threshold −30 dB, 3:1, at most as said"),
                       timeAxis(-50, 800, 50),
                       linearAxis(QStringLiteral("gain, dB"), -16, 2, 2),
                       {},
                       1};
    std::size_t i = 0;
    for (const double range : {60.0, 9.0, 4.0})
        compress.lines.push_back(
            {QStringLiteral("%1 dB").arg(range), plotColour(i++),
             gains({.thresholdDb = -30, .ratio = 3, .kneeDb = 0, .attackMs = 10, .releaseMs = 120, .rangeDb = range},
                   levels({{-40, 300}, {-10, 300}, {-40, 600}}))});
    PlotPanel expand{QStringLiteral("expanding: −10 to −40 dBFS for 300 ms; threshold −20 dB"),
                     timeAxis(-50, 800, 50),
                     linearAxis(QStringLiteral("gain, dB"), -24, 2, 4),
                     {},
                     1};
    i = 0;
    for (const double ratio : {1.5, 2.0})
        expand.lines.push_back({QStringLiteral("1:%1").arg(ratio), plotColour(i++),
                                gains({.expands = 1,
                                       .thresholdDb = -20,
                                       .ratio = ratio,
                                       .kneeDb = 0,
                                       .attackMs = 5,
                                       .releaseMs = 80,
                                       .rangeDb = 60},
                                      levels({{-10, 300}, {-40, 300}, {-10, 600}}))});
    return drawPlot(folder.filePath(QStringLiteral("steps-multiband.png")),
                    QStringLiteral("Multiband: steps of level in one band"), {compress, expand});
}

bool drawLimiter(const QDir& folder)
{
    const char* const names[] = {"Loud", "Balanced", "Clean"};
    std::vector<PlotPanel> panels;
    for (const auto& [milliseconds, title] :
         {std::pair{1.0, "a peak of 6 dB over, 1 ms"}, std::pair{300.0, "a passage of 6 dB over, 300 ms"}}) {
        Sound key(std::size_t(2.0 * rateHz), 0.0);
        const Sound tone = test::sine(997, rateHz, int(milliseconds * 0.001 * rateHz), std::pow(10, 5.0 / 20));
        std::ranges::copy(tone, key.begin() + int(0.5 * rateHz));
        const bool brief = milliseconds < 10;
        PlotPanel panel{QLatin1String(title),
                        brief ? timeAxis(-5, 60, 5) : timeAxis(-100, 1000, 100),
                        linearAxis(QStringLiteral("gain, dB"), -7, 1, 1),
                        {},
                        1};
        for (std::size_t c = 0; c < 3; ++c) {
            const Limiter::Settings settings{.ceilingDbtp = -1, .character = double(c)};
            panel.lines.push_back({QLatin1String(names[c]), plotColour(c),
                                   gainOver<Limiter>(key, valuesFrom<Limiter::Settings>(Limiter::table, settings),
                                                     Limiter::latencyFrames(settings, rateHz), 500)});
        }
        panels.push_back(panel);
    }
    return drawPlot(folder.filePath(QStringLiteral("steps-limiter.png")),
                    QStringLiteral("Limiter: bursts of 997 Hz over the ceiling"), panels);
}

bool drawDeEsserAndTransients(const QDir& folder)
{
    const int frames = 60000;
    const int from = 15000;
    Sound key = test::sine(200, rateHz, frames, 0.1);
    const Sound burst = test::sine(7000, rateHz, frames, 0.8);
    for (std::size_t n = from; n < from + 8820; ++n)
        key[n] += burst[n];
    PlotPanel esses{QStringLiteral("de-esser: 200 ms of 7 kHz over a soft tone, gain at 7 kHz"),
                    timeAxis(-50, 500, 50),
                    linearAxis(QStringLiteral("gain, dB"), -14, 2, 2),
                    {},
                    1};
    std::size_t i = 0;
    for (const double range : {4.0, 8.0, 12.0}) {
        DeEsser deEsser;
        deEsser.prepare(rateHz, frames);
        deEsser.set(valuesFrom(deEsserTable, DeEsserSettings{.rangeDb = range}));
        // A tone and its quarter turn: together they show the gain at every frame.
        Sound probe = test::sine(7000, rateHz, frames, 0.5),
              turned = test::sine(7000, rateHz, frames, 0.5, std::numbers::pi / 2);
        deEsser.process({probe.data(), turned.data(), frames}, {key.data(), key.data(), frames});
        Sound gains(probe.size());
        for (std::size_t n = 0; n < gains.size(); ++n)
            gains[n] = std::hypot(probe[n], turned[n]) / 0.5;
        esses.lines.push_back(
            {QStringLiteral("at most %1 dB").arg(range), plotColour(i++), overTime(gains, 0, 1000.0 * from / rateHz)});
    }
    Sound note = test::sine(440, rateHz, 90000, 0.03);
    const Sound struck = test::sine(440, rateHz, 90000, 0.3);
    for (std::size_t n = 20000; n < note.size(); ++n)
        note[n] = struck[n] * std::pow(10.0, -3.0 * double(n - 20000) / rateHz);
    PlotPanel strokes{QStringLiteral("transient shaper: a note 20 dB louder, dying by 60 dB/s"),
                      timeAxis(-50, 800, 50),
                      linearAxis(QStringLiteral("gain, dB"), -12, 12, 4),
                      {},
                      1};
    i = 0;
    for (const auto& [attack, sustain] :
         {std::pair{50.0, 0.0}, std::pair{-50.0, 0.0}, std::pair{0.0, 50.0}, std::pair{0.0, -50.0}}) {
        const auto values = valuesFrom(transientShaperTable,
                                       TransientShaperSettings{.attackPercent = attack, .sustainPercent = sustain});
        const QString name =
            attack != 0 ? QStringLiteral("attack %1 %").arg(attack) : QStringLiteral("sustain %1 %").arg(sustain);
        strokes.lines.push_back(
            {name, plotColour(i++),
             gainOver<TransientShaper>(note, values, TransientShaper::latencyFrames(values, rateHz), 20000 / 44.1)});
    }
    return drawPlot(folder.filePath(QStringLiteral("steps-esses-strokes.png")),
                    QStringLiteral("De-esser and transient shaper"), {esses, strokes});
}

}  // namespace

bool drawDynamics(const QDir& folder)
{
    return drawCompressor(folder) && drawMultiband(folder) && drawLimiter(folder) && drawDeEsserAndTransients(folder);
}

}  // namespace lacquer::bench
