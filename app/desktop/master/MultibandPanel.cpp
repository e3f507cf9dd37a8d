// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/MultibandPanel.h"

#include "Listening.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/MultibandSettings.h"
#include "master/ChainDeeds.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr int firstCrossover = 2;

constexpr int bandRow(int band)
{
    return multibandCommonRows + band * multibandRowsPerBand;
}

}  // namespace

MultibandPanel::MultibandPanel(ChainDeeds& deeds, QWidget* parent)
    : SplitPanel(deeds, "multiband", tr("Bands of the multiband"), parent)
{
    begin();
}

SplitPicture MultibandPanel::picture(const ProcessorSettings& settings) const
{
    const auto all = settingsFrom<MultibandSettings>(multibandTable, settings.values);
    SplitPicture out;
    const auto& gain = multibandTable[std::size_t(levelRow(settings, 0))];
    out.level = Quantity::of(gain, 0);
    // Half the range is enough to see and to hit; the knob reaches all of it.
    double most = 12;
    out.leastHz = multibandTable[firstCrossover].minimum;
    out.mostHz = multibandTable[firstCrossover].maximum;
    for (int i = 0; i < all.bands(); ++i) {
        const auto& band = all.band[std::size_t(i)];
        SplitBand one;
        one.name = tr("Band %1").arg(i + 1);
        one.words = band.expands >= 0.5 ? tr("1 : %1 under %2 dB").arg(figures(band.ratio, 1), figures(band.thresholdDb, 0))
                                        : tr("%1 : 1 over %2 dB").arg(figures(band.ratio, 1), figures(band.thresholdDb, 0));
        if (band.ratio == 1 || band.rangeDb == 0)
            one.words = tr("gain only");
        one.level = band.gainDb;
        one.off = band.on < 0.5;
        one.solo = band.solo >= 0.5;
        if (std::abs(one.level) > most)
            most = gain.maximum;
        out.bands.push_back(one);
        if (i + 1 < all.bands()) {
            const double before = i > 0 ? out.edgesHz.back() : 0;
            out.edgesHz.push_back(std::max(before, all.crossoverHz[std::size_t(i)]));
        }
    }
    out.level.minimum = -most;
    out.level.maximum = most;
    return out;
}

int MultibandPanel::edgeRow(int edge) const
{
    return firstCrossover + edge;
}

int MultibandPanel::levelRow(const ProcessorSettings&, int band) const
{
    return bandRow(band) + multibandRowsPerBand - 1;
}

int MultibandPanel::switchRow(int band) const
{
    return bandRow(band);
}

std::vector<int> MultibandPanel::bandRows(const ProcessorSettings&, int band) const
{
    std::vector<int> rows;
    for (int i = 0; i < multibandRowsPerBand; ++i)
        rows.push_back(bandRow(std::max(0, band)) + i);
    return rows;
}

std::vector<int> MultibandPanel::commonRows() const
{
    return {row("bands"), row("split"), row("outputGainDb")};
}

double MultibandPanel::moveDb(Id processor, int band) const
{
    return deeds().desk().listening.bandMoveDb(processor, band);
}

}  // namespace lacquer
