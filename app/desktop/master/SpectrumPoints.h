// SPDX-License-Identifier: GPL-3.0-or-later
// SpectrumPoints: a spectrum as the graph wants it, at the frequencies of its own axis.
#pragma once

#include <QPointF>

#include <vector>

namespace lacquer {

/// From points of hertz and dB, rising in hertz; empty from nothing. Straight lines between points, over log frequency.
[[nodiscard]] std::vector<float> spectrumPoints(const std::vector<QPointF>& measured);

}  // namespace lacquer
