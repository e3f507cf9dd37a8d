// SPDX-License-Identifier: GPL-3.0-or-later
// Fades: the curves are what they say to 1e-12, end where they must, and pairs sum as promised.
#include "dsp/Fade.h"

#include "support/TestMain.h"

#include <numbers>

using namespace lacquer;

namespace {

constexpr int shapes = 7;

/// The definitions, by the C library in long double.
long double expected(FadeShape shape, long double u, long double curvature)
{
    constexpr long double pi = std::numbers::pi_v<long double>;
    const auto exponential = [&](long double x) {
        const long double floor = std::pow(10.0L, -curvature / 20.0L);
        return (std::pow(10.0L, (x - 1.0L) * curvature / 20.0L) - floor) / (1.0L - floor);
    };
    switch (shape) {
        case FadeShape::Linear:
            return u;
        case FadeShape::EqualPower:
            return std::sin(pi * u / 2);
        case FadeShape::Cosine:
            return (1 - std::cos(pi * u)) / 2;
        case FadeShape::Smooth:
            return u * u * (3 - 2 * u);
        case FadeShape::Exponential:
            return exponential(u);
        case FadeShape::Logarithmic:
            return 1 - exponential(1 - u);
        case FadeShape::Power:
            return std::pow(u, curvature);
    }
    return 0;
}

std::vector<double> curvatures(FadeShape shape)
{
    if (shape == FadeShape::Exponential || shape == FadeShape::Logarithmic)
        return {0.5, 20.0, 40.0, 50.0, 60.0, 120.0};
    if (shape == FadeShape::Power)
        return {0.1, 0.5, 1.0, 2.0, 3.7, 20.0};
    return {0.0};
}

}  // namespace

class FadeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsDefinitionWithin1em12()
    {
        long double worst = 0;
        for (int s = 0; s < shapes; ++s) {
            const auto shape = FadeShape(s);
            for (const double curvature : curvatures(shape)) {
                for (int n = 0; n < 20000; ++n) {
                    const double u = fadePosition(n, 20000);
                    const long double error = std::abs(fadeValue(shape, u, curvature) - expected(shape, u, curvature));
                    worst = std::max(worst, error);
                }
            }
        }
        qInfo("largest error %.2e", double(worst));
        QVERIFY(worst <= 1e-12L);
    }

    void endsExactlyAtZeroAndOneAndNeverTurnsBack()
    {
        for (int s = 0; s < shapes; ++s) {
            const auto shape = FadeShape(s);
            for (const double curvature : curvatures(shape)) {
                QVERIFY(fadeValue(shape, 0.0, curvature) == 0.0);
                QVERIFY(fadeValue(shape, 1.0, curvature) == 1.0);
                QVERIFY(fadeValue(shape, -3.0, curvature) == 0.0);
                QVERIFY(fadeValue(shape, 7.0, curvature) == 1.0);
                // The curves themselves reach their ends, without help from the clamp.
                const double nearZero = shape == FadeShape::Power ? std::pow(1e-13, curvature) * 1.001 : 1e-11;
                QVERIFY(fadeValue(shape, 1e-13, curvature) <= std::max(nearZero, 1e-11));
                QVERIFY(fadeValue(shape, 1.0 - 1e-13, curvature) >= 1.0 - 1e-11);
                double last = 0.0;
                for (int n = 0; n < 5000; ++n) {
                    const double value = fadeValue(shape, fadePosition(n, 5000), curvature);
                    QVERIFY2(value >= last && value <= 1.0, fadeShapeNames()[std::size_t(s)]);
                    last = value;
                }
            }
        }
    }

    void pairsOfEqualPowerKeepPowerAndOthersKeepLevel()
    {
        for (int n = 0; n < 44100; ++n) {
            const double u = fadePosition(n, 44100);
            const double in = fadeValue(FadeShape::EqualPower, u, 0);
            const double out = fadeValue(FadeShape::EqualPower, 1.0 - u, 0);
            QVERIFY(std::abs(in * in + out * out - 1.0) <= 1e-15 * 4);
            for (const auto shape : {FadeShape::Linear, FadeShape::Cosine, FadeShape::Smooth})
                QVERIFY(std::abs(fadeValue(shape, u, 0) + fadeValue(shape, 1.0 - u, 0) - 1.0) <= 1e-15 * 4);
        }
    }

    void mirrorsFadesInTimeFrameByFrame()
    {
        const std::int64_t frames = 1471;
        for (std::int64_t n = 0; n < frames; ++n)
            QVERIFY(std::abs(fadePosition(n, frames) - (1.0 - fadePosition(frames - 1 - n, frames))) <= 1e-15);
        QVERIFY(fadePosition(0, frames) > 0.0);
        QVERIFY(fadePosition(frames - 1, frames) < 1.0);
    }

    void fallsBackToTheDefaultCurvature()
    {
        for (int s = 0; s < shapes; ++s) {
            const auto shape = FadeShape(s);
            for (const double none : {0.0, -1.0, std::nan("")})
                QVERIFY(fadeValue(shape, 0.3, none) == fadeValue(shape, 0.3, defaultCurvature(shape)));
        }
    }

    void hasAStableNameForEveryShape()
    {
        QCOMPARE(int(fadeShapeNames().size()), shapes);
        QCOMPARE(QLatin1String(fadeShapeNames()[std::size_t(FadeShape::EqualPower)]), QLatin1String("equalPower"));
        QCOMPARE(QLatin1String(fadeShapeNames()[std::size_t(FadeShape::Power)]), QLatin1String("power"));
    }
};

LACQUER_TEST(FadeTest)
#include "FadeTest.moc"
