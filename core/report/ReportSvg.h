// SPDX-License-Identifier: GPL-3.0-or-later
// Where a graph's lines run: shared by the web page, as SVG, and by the paper.
#pragma once

#include "report/ReportPage.h"

#include <QString>

#include <utility>
#include <vector>

namespace lacquer {

/// Loudness at the lower and the upper edge of every graph.
inline constexpr double graphFloorLufs = -36;

/// Height of a level in a graph, 0 at the floor … 1 at 0 LUFS; outside them the nearer edge.
[[nodiscard]] double graphHeight(double lufs);

/// A waveform's outline per channel in a box 1 wide and 1 high whose middle line is 0.5: left upwards, right downwards.
using GraphOutline = std::vector<std::pair<double, double>>;
[[nodiscard]] GraphOutline waveOutline(const std::vector<ReportColumn>& wave, bool rms);

/// The curve in the same box; y downwards.
[[nodiscard]] GraphOutline curveLine(const std::vector<float>& shortTermLufs);

/// The graph as an svg element whose colours are the page's classes.
[[nodiscard]] QString graphSvg(const ReportGraph& graph, const QString& id);

}  // namespace lacquer
