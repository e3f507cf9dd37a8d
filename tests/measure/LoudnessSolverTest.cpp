// SPDX-License-Identifier: GPL-3.0-or-later
// Solving for drive: few renders, honest about what cannot be reached, on curves of many shapes and on sound.
#include "measure/LoudnessSolver.h"

#include "measure/Loudness.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <random>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// Loudness over drive as limiters have it: slope 1 far below the knee, bending to `lastSlope` with a roundness of its
/// own, and ripples such as gates make.
struct Curve {
    double level;      // LUFS at drive 0 without limiting
    double knee;       // LUFS where half of the slope is gone
    double roundness;  // LU
    double lastSlope;
    double ripple;  // LU
    double phase;

    double operator()(double drive) const
    {
        const double x = level + drive - knee;
        const double bent = x - roundness * std::log1p(std::exp(x / roundness));  // x below, 0 above
        return knee + bent * (1.0 - lastSlope) + x * lastSlope + ripple * std::sin(37.0 * drive + phase);
    }

    /// Slope without ripples.
    [[nodiscard]] double slope(double drive) const
    {
        const double x = level + drive - knee;
        return lastSlope + (1.0 - lastSlope) / (1.0 + std::exp(x / roundness));
    }
};

class Shapes {
public:
    explicit Shapes(std::uint32_t seed) : random_(seed) {}
    double between(double low, double high) { return low + (high - low) * double(random_()) / 4294967295.0; }

    Curve curve()
    {
        return {between(-30, -8),  between(-14, -6),    between(0.3, 3.0),
                between(0.0, 0.1), between(0.0, 0.008), between(0, 6)};
    }

private:
    std::mt19937 random_;
};

Result<DriveSolution> solve(const Curve& curve, double target, double start = 0.0)
{
    return solveDrive([&](double drive) -> Result<double> { return curve(drive); }, target, start);
}

}  // namespace

class LoudnessSolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesWhatCanBeReachedInEightRenders()
    {
        Shapes shapes(1);
        std::array<int, 9> histogram{};
        double worst = 0;
        int count = 0;
        while (count < 3000) {
            const Curve curve = shapes.curve();
            const double drive = shapes.between(-12.0, 16.0);
            if (curve.slope(drive) < 0.2)
                continue;
            ++count;
            const double target = curve(drive);
            const auto solution = solve(curve, target);
            LACQUER_VERIFY_OK(solution);
            QVERIFY2(solution->reachable(),
                     qPrintable(QStringLiteral("%1 %2 %3").arg(count).arg(int(solution->outcome)).arg(drive)));
            QVERIFY(std::abs(solution->reached - target) <= 0.05);
            QVERIFY(solution->reached == curve(solution->driveDb));
            QVERIFY(solution->renders <= 8 && solution->driveDb <= 18.0);
            worst = std::max(worst, std::abs(solution->reached - target));
            ++histogram[std::size_t(solution->renders)];
        }
        int seen = 0;
        double sum = 0;
        for (std::size_t i = 1; i < histogram.size(); ++i) {
            sum += double(i) * histogram[i];
            if (histogram[i] > 0)
                qInfo("%d renders: %d", int(i), histogram[i]);
            seen += histogram[i];
        }
        qInfo("mean %.2f renders, largest error %.4f LU", sum / seen, worst);
        QVERIFY(sum / seen < 4.5);
    }

    void saysSoInSixRendersWhenTheTargetIsOutOfReach()
    {
        Shapes shapes(2);
        std::array<int, 9> histogram{};
        int count = 0;
        double saved = 0, wasted = 0;
        while (count < 3000) {
            Curve curve = shapes.curve();
            // Well above what the curve gives where its slope has fallen under the limit, or at the end of the push.
            double top = 0.0;
            while (top < 18.0 && curve.slope(top) >= 0.12)
                top += 0.01;
            const double target = std::max(curve(0.0), curve(top)) + shapes.between(1.5, 10.0);
            if (target <= curve(18.0) + 0.1)
                continue;
            ++count;
            const auto solution = solve(curve, target);
            LACQUER_VERIFY_OK(solution);
            QVERIFY2(solution->outcome == SolveOutcome::Saturated || solution->outcome == SolveOutcome::DriveLimit,
                     qPrintable(QString::number(int(solution->outcome))));
            QVERIFY(solution->renders <= 6);
            QVERIFY(solution->highest < target && solution->reached >= solution->highest - 0.1);
            QVERIFY(solution->reached >= curve(0.0) - 0.1 && solution->driveDb <= 18.0);
            // The least drive that would do as well, by brute force.
            double least = -30.0;
            while (curve(least) < solution->highest - 0.1)
                least += 0.01;
            wasted += solution->driveDb - least;
            saved += 18.0 - solution->driveDb;
            ++histogram[std::size_t(solution->renders)];
        }
        for (std::size_t i = 1; i < histogram.size(); ++i)
            if (histogram[i] > 0)
                qInfo("%d renders: %d", int(i), histogram[i]);
        qInfo("mean drive %.2f dB over the least that does as well, %.2f dB under the limit", wasted / count,
              saved / count);
        QVERIFY(wasted / count < 1.0);
    }

    void turnsDownInTwoRenders()
    {
        const Curve curve{-14, -4, 0.5, 0.05, 0.0, 0.0};
        const auto solution = solve(curve, -20.0);
        LACQUER_VERIFY_OK(solution);
        QVERIFY(solution->reachable() && solution->renders <= 2);
        QVERIFY(std::abs(solution->driveDb + 6.0) < 0.02);
        const auto already = solve(curve, curve(0.0));
        QVERIFY(already->reachable() && already->renders == 1 && already->driveDb == 0.0);
    }

    void findsItsWayDownFromDeepInTheLimiter()
    {
        Shapes shapes(3);
        int most = 0;
        for (int i = 0; i < 500; ++i) {
            Curve curve = shapes.curve();
            curve.lastSlope = std::max(curve.lastSlope, 0.02);
            const double target = curve(shapes.between(-3.0, 3.0));
            const double start = shapes.between(6.0, 14.0);
            const auto solution = solve(curve, target, start);
            LACQUER_VERIFY_OK(solution);
            QVERIFY2(solution->reachable(), qPrintable(QString::number(i)));
            most = std::max(most, solution->renders);
        }
        qInfo("at most %d renders", most);
        QVERIFY(most <= 8);
    }

    void stopsAtOnceForSilenceAndForErrors()
    {
        int renders = 0;
        const auto silent = solveDrive(
            [&](double) -> Result<double> {
                ++renders;
                return -std::numeric_limits<double>::infinity();
            },
            -14.0, 2.0);
        LACQUER_VERIFY_OK(silent);
        QVERIFY(silent->outcome == SolveOutcome::Silent && !silent->reachable() && silent->driveDb == 2.0 &&
                renders == 1);
        const auto notANumber = solveDrive([](double) -> Result<double> { return std::nan(""); }, -14.0, 0.0);
        QVERIFY(notANumber->outcome == SolveOutcome::Silent);
        const auto failed = solveDrive(
            [&](double drive) -> Result<double> {
                if (drive != 0.0)
                    return Error{ErrorKind::Cancelled, QStringLiteral("stopped")};
                return -20.0;
            },
            -14.0, 0.0);
        QVERIFY(!failed.ok() && failed.error().kind == ErrorKind::Cancelled);
    }

    void survivesAGateThatCloses()
    {
        // Below -70 LUFS there is nothing left to measure.
        const auto gated = [](double drive) -> Result<double> {
            const double level = -30.0 + drive;
            return level < -70.0 ? -std::numeric_limits<double>::infinity() : level;
        };
        const auto low = solveDrive(gated, -69.0, 0.0);
        QVERIFY(low->reachable() && std::abs(low->driveDb + 39.0) < 0.05);
        const auto tooLow = solveDrive(gated, -80.0, 0.0);
        QVERIFY(!tooLow->reachable() && tooLow->renders <= 8 && std::isfinite(tooLow->reached));
        // A metric that jumps over the target ends without a promise.
        const auto jump = solveDrive(
            [](double drive) -> Result<double> { return drive < 3.3 ? -20.0 + drive : -10.0 + drive; }, -12.0, 0.0);
        QVERIFY(jump->outcome == SolveOutcome::NotConverged && jump->renders <= 8);
    }

    /// On sound: music driven into a soft clip, integrated loudness by the meter.
    void matchesMusicThroughASoftClip()
    {
        const int rateHz = 44100;
        const auto in = music(17, rateHz, 12 * rateHz, 0.7);
        const auto render = [&](double drive) -> Result<double> {
            const double gain = std::pow(10.0, drive / 20.0);
            Loudness meter(rateHz, 2, Loudness::Library::Without);
            std::vector<double> left(4096), right(4096);
            for (int at = 0; at < in.frames(); at += 4096) {
                const int count = std::min(4096, in.frames() - at);
                for (int n = 0; n < count; ++n) {
                    left[std::size_t(n)] = std::tanh(gain * in.left[std::size_t(at + n)]);
                    right[std::size_t(n)] = std::tanh(gain * in.right[std::size_t(at + n)]);
                }
                meter.process({left.data(), right.data(), count});
            }
            return meter.reading().integratedLufs;
        };
        const double unlimited = *render(0.0);
        for (const double push : {-4.0, 1.0, 3.0, 6.0, 8.0}) {
            const auto solution = solveDrive(render, unlimited + push, 0.0);
            LACQUER_VERIFY_OK(solution);
            qInfo("%+.0f LU: drive %+.2f dB, error %+.3f LU, %d renders", push, solution->driveDb,
                  solution->reached - unlimited - push, solution->renders);
            QVERIFY(solution->reachable() && solution->renders <= 6);
        }
        const auto tooMuch = solveDrive(render, unlimited + 25.0, 0.0);
        LACQUER_VERIFY_OK(tooMuch);
        qInfo("+25 LU: at most %+.2f LU, %d renders", tooMuch->highest - unlimited, tooMuch->renders);
        QVERIFY(!tooMuch->reachable() && tooMuch->renders <= 6);
    }
};

LACQUER_TEST(LoudnessSolverTest)
#include "LoudnessSolverTest.moc"
