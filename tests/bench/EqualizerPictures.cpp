// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DspPictures.h"
#include "bench/Plot.h"
#include "support/Signals.h"

#include "dsp/SettingsTable.h"
#include "dsp/processors/Equalizer.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdio>
#include <limits>
#include <numbers>

namespace lacquer::bench {

namespace {

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

struct EqualizerPicture {
    BandType type;
    const char* file;
    const char* title;
    std::vector<EqualizerBandSettings> bands;
    double lowestDb, highestDb, stepDb;
};

std::vector<EqualizerPicture> equalizerPictures()
{
    const auto bands = [](BandType type, double gainDb, double q, double slope,
                          std::initializer_list<double> frequencies) {
        std::vector<EqualizerBandSettings> all;
        for (const double f : frequencies)
            all.push_back({1, double(type), f, gainDb, q, slope});
        return all;
    };
    using enum BandType;
    return {
        {Bell, "bell", "Bells of +12 dB, Q 0.71, at 100 Hz, 1, 5, 10 and 16 kHz",
         bands(Bell, 12, 0.7071, 1, {100, 1000, 5000, 10000, 16000}), -2, 14, 2},
        {LowShelf, "low-shelf", "Low shelves of +9 dB, 12 dB per octave, at 80 Hz, 500 Hz and 8 kHz",
         bands(LowShelf, 9, 0.7071, 1, {80, 500, 8000}), -2, 12, 2},
        {HighShelf, "high-shelf", "High shelves of +9 dB, 12 dB per octave, at 500 Hz, 5, 10 and 16 kHz",
         bands(HighShelf, 9, 0.7071, 1, {500, 5000, 10000, 16000}), -2, 12, 2},
        {Tilt, "tilt", "Tilts of 9 dB, 6 dB per octave, around 300 Hz, 1 and 8 kHz",
         bands(Tilt, 9, 0.7071, 0, {300, 1000, 8000}), -6, 6, 2},
        {LowPass, "low-pass", "Low passes of 12 dB per octave at 1, 5, 10 and 18 kHz",
         bands(LowPass, 0, 0.7071, 1, {1000, 5000, 10000, 18000}), -48, 6, 6},
        {HighPass, "high-pass", "High passes of 12 dB per octave at 30, 200 Hz, 2 and 12 kHz",
         bands(HighPass, 0, 0.7071, 1, {30, 200, 2000, 12000}), -48, 6, 6},
        {Notch, "notch", "Notches, Q 2, at 100 Hz, 1 and 12 kHz", bands(Notch, 0, 2, 1, {100, 1000, 12000}), -48, 6, 6},
        {BandPass, "band-pass", "Band-passes, Q 2, at 100 Hz, 1, 5 and 14 kHz",
         bands(BandPass, 0, 2, 1, {100, 1000, 5000, 14000}), -48, 6, 6},
    };
}

bool drawEqualizer(const QDir& folder, const EqualizerPicture& picture)
{
    const Sound frequencies = logarithmicPoints(20, 20000, 600);
    PlotPanel curves{QStringLiteral("response"),
                     frequencyAxis(),
                     linearAxis(QStringLiteral("gain, dB"), picture.lowestDb, picture.highestDb, picture.stepDb),
                     {},
                     2};
    PlotPanel errors{
        QStringLiteral("distance from the analogue curve, where it is above −40 dB"), frequencyAxis(), {}, {}, 1};
    const double rates[] = {44100, 96000, 192000};
    double largest = 0;
    bool named = false;
    for (const EqualizerBandSettings& band : picture.bands) {
        Sound analogue;
        for (const double f : frequencies)
            analogue.push_back(prototypeResponseDb(band.shape(), f));
        curves.lines.push_back(
            {named ? QString() : QStringLiteral("analogue"), QColor(0xbbbbbb), plotted(frequencies, analogue), 5});
        for (std::size_t r = 0; r < std::size(rates); ++r) {
            const QString name = named ? QString() : QStringLiteral("%1 kHz").arg(rates[r] / 1000);
            const Sound measured = responseDb(band, rates[r], frequencies);
            Sound error;
            for (std::size_t i = 0; i < measured.size(); ++i) {
                error.push_back(analogue[i] > -40 ? measured[i] - analogue[i] : nan);
                if (std::isfinite(error.back()))
                    largest = std::max(largest, std::abs(error.back()));
            }
            curves.lines.push_back({name, plotColour(r), plotted(frequencies, measured), 1.6 - 0.3 * double(r), r > 0});
            errors.lines.push_back({name, plotColour(r), plotted(frequencies, error), 1.3});
        }
        named = true;
    }
    const double reach = largest > 0.02 ? 0.05 : largest > 0.005 ? 0.02 : 0.005;
    errors.y = linearAxis(QStringLiteral("error, dB"), -reach, reach, reach / 2);
    std::printf("  %-12s largest distance %.4f dB\n", picture.file, largest);
    return drawPlot(folder.filePath(QStringLiteral("equalizer-%1.png").arg(QLatin1String(picture.file))),
                    QLatin1String(picture.title), {curves, errors});
}

}  // namespace

bool drawEqualizers(const QDir& folder)
{
    bool drawn = true;
    for (const EqualizerPicture& picture : equalizerPictures())
        drawn = drawEqualizer(folder, picture) && drawn;
    return drawn;
}

}  // namespace lacquer::bench
