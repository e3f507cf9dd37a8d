// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/StereoImagePanel.h"

#include "Listening.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/StereoImageSettings.h"
#include "master/ChainDeeds.h"
#include "widgets/Figures.h"

#include <algorithm>

namespace lacquer {

StereoImagePanel::StereoImagePanel(ChainDeeds& deeds, QWidget* parent)
    : SplitPanel(deeds, "stereoImage", tr("Width of the image"), parent)
{
    begin();
}

SplitPicture StereoImagePanel::picture(const ProcessorSettings& settings) const
{
    const auto all = settingsFrom<StereoImageSettings>(stereoImageTable, settings.values);
    SplitPicture out;
    out.level = Quantity::of(stereoImageTable[std::size_t(row("widthPercent"))], 100);
    out.leastHz = stereoImageTable[std::size_t(edgeRow(0))].minimum;
    out.mostHz = stereoImageTable[std::size_t(edgeRow(1))].maximum;
    if (!all.isSplit()) {
        out.bands.push_back({tr("Width"), all.widthPercent == 0 ? tr("mono") : QString(), all.widthPercent, 0, false, false});
        return out;
    }
    const QString names[] = {tr("Low"), tr("Middle"), tr("High")};
    for (int i = 0; i < StereoImageSettings::bands; ++i) {
        // The overall width counts too: what comes of both stands beneath.
        const double width = all.width(i) * 100;
        out.bands.push_back({names[i], width == 0 ? tr("mono") : tr("%1 % in all").arg(figures(width, 0)),
                             all.bandWidthPercent[std::size_t(i)], 0, false, false});
    }
    out.edgesHz = {all.crossoverHz[0], std::max(all.crossoverHz[0], all.crossoverHz[1])};
    return out;
}

int StereoImagePanel::edgeRow(int edge) const
{
    return row(edge == 0 ? "lowCrossoverHz" : "highCrossoverHz");
}

int StereoImagePanel::levelRow(const ProcessorSettings& settings, int band) const
{
    const auto all = settingsFrom<StereoImageSettings>(stereoImageTable, settings.values);
    return all.isSplit() ? row("lowWidthPercent") + band : row("widthPercent");
}

std::vector<int> StereoImagePanel::bandRows(const ProcessorSettings& settings, int) const
{
    const auto all = settingsFrom<StereoImageSettings>(stereoImageTable, settings.values);
    std::vector<int> rows = {row("widthPercent"), row("split")};
    if (all.isSplit())
        for (const char* id : {"lowCrossoverHz", "highCrossoverHz", "lowWidthPercent", "middleWidthPercent", "highWidthPercent"})
            rows.push_back(row(id));
    rows.push_back(row("monoBass"));
    if (all.monoBass >= 0.5)
        rows.push_back(row("monoBassHz"));
    rows.push_back(row("guard"));
    if (all.isGuarded())
        rows.push_back(row("guardCorrelation"));
    rows.push_back(row("rotationDegrees"));
    rows.push_back(row("balancePercent"));
    return rows;
}

double StereoImagePanel::moveDb(Id processor, int) const
{
    // The guard turns the side down in all bands alike.
    return -deeds().desk().listening.reductionDb(processor);
}

}  // namespace lacquer
