// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/MatchBlend.h"

#include "support/TestMain.h"

#include <algorithm>
#include <numeric>

using namespace lacquer;

namespace {

MatchCurve flat(double db, double level = 0)
{
    MatchCurve curve;
    curve.gainDb.assign(MatchCurve::points, db);
    curve.levelDb = level;
    return curve;
}

double range(const MatchCurve& curve)
{
    const auto [least, most] = std::minmax_element(curve.gainDb.begin(), curve.gainDb.end());
    return *most - *least;
}

}  // namespace

class MatchBlendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsEachReference()
    {
        const std::vector<MatchCurve> curves = {flat(4, 1), flat(-2, -1)};
        for (const auto& [weights, expected] : std::vector<std::pair<std::vector<double>, double>>{{{1, 1}, 1}, {{3, 1}, 2.5}, {{0, 5}, -2}}) {
            const MatchCurve blend = blendedCurve(curves, weights);
            QVERIFY(std::abs(blend.gainDb[60] - expected) < 1e-12);
            QVERIFY(std::abs(blend.levelDb - (expected - 1) / 3) < 1e-12);
        }
    }

    void smoothsWithoutMovingTheMean()
    {
        MatchCurve curve = flat(0);
        curve.gainDb[60] = 6;
        QCOMPARE(smoothedCurve(curve, 0).gainDb, curve.gainDb);
        double before = range(curve);
        for (const double octaves : {0.5, 1.0, 2.0}) {
            const MatchCurve smooth = smoothedCurve(curve, octaves);
            QVERIFY(range(smooth) < before);
            before = range(smooth);
            QVERIFY(std::abs(std::accumulate(smooth.gainDb.begin(), smooth.gainDb.end(), 0.0) - 6) < 1e-9);
            QCOMPARE(std::max_element(smooth.gainDb.begin(), smooth.gainDb.end()) - smooth.gainDb.begin(), std::ptrdiff_t(60));
        }
        QVERIFY(range(smoothedCurve(flat(3), 1)) < 1e-12);
    }
};

LACQUER_TEST(MatchBlendTest)
#include "MatchBlendTest.moc"
