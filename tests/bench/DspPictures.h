// SPDX-License-Identifier: GPL-3.0-or-later
// DspPictures: draws what processors do, as they do it. Every line is measured on a processor's output; only the
// analogue curves that equalisers are compared with are computed from settings.
#pragma once

#include <QDir>
#include <QPointF>

#include <vector>

namespace lacquer::bench {

/// Each writes PNGs into a folder and returns false when that fails.
[[nodiscard]] bool drawEqualizers(const QDir& folder);  ///< every type of band beside its analogue curve
[[nodiscard]] bool drawDithers(const QDir& folder);     ///< where their noise goes, and what becomes of a soft tone
[[nodiscard]] bool drawDynamics(const QDir& folder);    ///< gains after steps of level

/// Points spaced evenly on a logarithmic scale.
[[nodiscard]] std::vector<double> logarithmicPoints(double from, double to, int count);
/// y over x, as many as there are of both.
[[nodiscard]] std::vector<QPointF> plotted(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace lacquer::bench
