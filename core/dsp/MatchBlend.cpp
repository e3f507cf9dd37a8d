// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/MatchBlend.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lacquer {

MatchCurve blendedCurve(std::span<const MatchCurve> curves, std::span<const double> weights)
{
    assert(curves.size() == weights.size());
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    assert(all > 0.0);
    MatchCurve blend;
    blend.gainDb.assign(MatchCurve::points, 0.0);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const double part = weights[i] / all;
        for (std::size_t point = 0; point < blend.gainDb.size(); ++point)
            blend.gainDb[point] += part * curves[i].gainDb[point];
        blend.levelDb += part * curves[i].levelDb;
    }
    return blend;
}

MatchCurve smoothedCurve(MatchCurve curve, double octaves)
{
    const double reach = octaves / 2 * MatchCurve::pointsPerOctave;
    if (reach <= 0.0)
        return curve;
    const std::vector<double> rough = curve.gainDb;
    const int last = int(rough.size()) - 1;
    for (int point = 0; point <= last; ++point) {
        double sum = 0.0, weights = 0.0;
        for (int away = -int(reach); away <= int(reach); ++away) {
            const double weight = 0.5 + 0.5 * std::cos(std::numbers::pi * away / (reach + 1.0));
            sum += weight * rough[std::size_t(std::clamp(point + away, 0, last))];
            weights += weight;
        }
        curve.gainDb[std::size_t(point)] = sum / weights;
    }
    return curve;
}

}  // namespace lacquer
