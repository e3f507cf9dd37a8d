// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SpectrumPoints.h"

#include "widgets/FrequencyAxis.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr int points = 480;

}  // namespace

std::vector<float> spectrumPoints(const std::vector<QPointF>& measured)
{
    if (measured.size() < 2)
        return {};
    static const auto axis = FrequencyAxis::points(points);
    std::vector<float> out;
    out.reserve(axis.size());
    std::size_t at = 0;
    for (const double hertz : axis) {
        while (at + 2 < measured.size() && measured[at + 1].x() < hertz)
            ++at;
        const auto& a = measured[at];
        const auto& b = measured[at + 1];
        const double part = a.x() > 0 && b.x() > a.x() ? std::clamp(std::log(hertz / a.x()) / std::log(b.x() / a.x()), 0.0, 1.0) : 0;
        const double level = a.y() + (b.y() - a.y()) * part;
        out.push_back(std::isfinite(level) ? float(level) : -200.0F);
    }
    return out;
}

}  // namespace lacquer
