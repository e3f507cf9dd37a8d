// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/MatchEqualizer.h"

#include "dsp/FilterDesign.h"
#include "dsp/MatchBlend.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/EqualizerSettings.h"
#include "dsp/processors/LinearPhaseSettings.h"

#include <algorithm>

namespace lacquer {

namespace {

/// All bands of a new equalizer off but those that were fitted.
template <class Settings>
Settings fitted(const MatchBands& bands)
{
    Settings settings;
    for (std::size_t i = 0; i < settings.band.size(); ++i) {
        if (i < bands.band.size())
            settings.band[i] = bands.band[i];
        settings.band[i].on = i < bands.band.size() ? 1 : 0;
    }
    settings.outputGainDb = bands.outputGainDb;
    return settings;
}

template <std::size_t Rows>
void put(std::vector<double>& into, const std::array<double, Rows>& values, std::span<const Parameter> rows)
{
    // What was fitted may lie a hair outside of what can be set.
    for (std::size_t i = 0; i < Rows; ++i)
        into[i] = std::clamp(values[i], rows[i].minimum, rows[i].maximum);
}

}  // namespace

std::optional<MatchEqualizer> MatchEqualizer::make(const std::vector<MatchReference>& references, const AverageSpectrum& song,
                                                   const MatchWish& wish)
{
    std::vector<MatchCurve> curves;
    std::vector<double> weights;
    for (const auto& reference : references)
        if (reference.counts()) {
            curves.push_back(matchCurve(*reference.spectrum, song, wish.curve));
            weights.push_back(reference.weight);
        }
    if (curves.empty())
        return std::nullopt;
    MatchEqualizer made;
    made.curve = smoothedCurve(blendedCurve(curves, weights), wish.smoothOctaves);
    made.bands = fitBands(made.curve, wish.bands);
    return made;
}

double MatchEqualizer::bandsDb(double frequencyHz, double rateHz) const
{
    double decibels = 0;
    for (const auto& band : bands.band)
        if (band.isActive())
            decibels += designBand(band.shape(), rateHz).responseDb(std::min(frequencyHz, rateHz * 0.4999), rateHz);
    return decibels;
}

ProcessorSettings MatchEqualizer::processor(bool linearPhase) const
{
    auto settings = ProcessorSettings::withDefaults(*findProcessorType(linearPhase ? "linearEqualizer" : "equalizer"));
    if (linearPhase)
        put(settings.values, valuesFrom(linearPhaseTable, fitted<LinearPhaseSettings>(bands)), linearPhaseTable);
    else
        put(settings.values, valuesFrom(equalizerTable, fitted<EqualizerSettings>(bands)), equalizerTable);
    return settings;
}

}  // namespace lacquer
