// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudnessSolver.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace lacquer {

namespace {

struct Point {
    double drive;
    double metric;
};

/// Everything rendered so far, in the order of drive.
class Search {
public:
    Search(double target, double limitDb, const SolveOptions& options)
        : target_(target), limit_(limitDb), options_(options)
    {
    }

    void add(Point point)
    {
        points_.insert(std::upper_bound(points_.begin(), points_.end(), point,
                                        [](const Point& a, const Point& b) { return a.drive < b.drive; }),
                       point);
    }

    [[nodiscard]] double errorAt(const Point& point) const { return std::abs(point.metric - target_); }

    [[nodiscard]] const Point& closest() const
    {
        return *std::min_element(points_.begin(), points_.end(),
                                 [&](const Point& a, const Point& b) { return errorAt(a) < errorAt(b); });
    }

    [[nodiscard]] double highest() const
    {
        return std::max_element(points_.begin(), points_.end(), lowerMetric)->metric;
    }

    /// What to apply when the target cannot be reached.
    [[nodiscard]] const Point& worthwhile() const
    {
        const double enough = highest() - worthlessLu;
        return *std::find_if(points_.begin(), points_.end(), [&](const Point& p) { return p.metric >= enough; });
    }

    /// From now on looks for the lowest drive that is worthwhile; gives the next one, or nothing when it is known to 1
    /// dB.
    [[nodiscard]] std::optional<double> nextWorthwhile()
    {
        target_ = highest() - worthlessLu;
        const auto high = above();
        const auto low = below(high);
        if (high && !low) {
            // All that was rendered is equally loud, so it was all too much.
            stepDownDb_ *= 2;
            return high->drive - stepDownDb_;
        }
        return high && high->drive - low->drive > 1.0 ? inside(*low, *high) : std::nullopt;
    }

    /// Unreachable, and why; nothing while there is hope.
    [[nodiscard]] std::optional<SolveOutcome> hopeless() const
    {
        if (above())
            return std::nullopt;
        const Point& top = points_.back();
        // The curve is concave, so the chord to a point further down is never flatter than the curve at the top.
        for (auto p = points_.rbegin() + 1; p != points_.rend(); ++p)
            if (top.drive - p->drive >= options_.leastSpanDb)
                if (top.metric - p->metric < options_.leastSlope * (top.drive - p->drive))
                    return SolveOutcome::Saturated;
        if (top.drive >= limit_)
            return SolveOutcome::DriveLimit;
        return std::nullopt;
    }

    /// The next drive to render; nothing when no drive promises to be closer.
    [[nodiscard]] std::optional<double> next() const
    {
        const auto high = above();
        const auto low = below(high);
        if (high && low)
            return inside(*low, *high);
        return high ? downwards() : upwards();
    }

private:
    static constexpr double worthlessLu = 0.1;

    static bool lowerMetric(const Point& a, const Point& b) { return a.metric < b.metric; }

    /// The lowest drive over the target.
    [[nodiscard]] std::optional<Point> above() const
    {
        for (const Point& p : points_)
            if (p.metric > target_)
                return p;
        return std::nullopt;
    }

    /// The highest drive under the target that lies below `high`.
    [[nodiscard]] std::optional<Point> below(const std::optional<Point>& high) const
    {
        for (auto p = points_.rbegin(); p != points_.rend(); ++p)
            if (p->metric <= target_ && (!high || p->drive < high->drive))
                return *p;
        return std::nullopt;
    }

    /// Slope of the chord between two neighbours, within what a limiter can do.
    [[nodiscard]] static double slope(const Point& a, const Point& b, double least)
    {
        const double chord = (b.metric - a.metric) / (b.drive - a.drive);
        return std::isfinite(chord) ? std::clamp(chord, least, 1.0) : 1.0;
    }

    [[nodiscard]] std::optional<double> upwards() const
    {
        const Point& top = points_.back();
        double step = target_ - top.metric;
        if (points_.size() > 1) {
            // The curve bends down, so the last chord promises too much: where it has begun to bend, a little more than
            // it says makes a bracket instead of a creep.
            const double last = slope(points_[points_.size() - 2], top, options_.leastSlope);
            step *= (last > 0.98 ? 1.0 : 1.0 + 0.35 * (1.0 - last)) / last;
        }
        const double drive = std::min(top.drive + std::max(step, 0.01), limit_);
        return drive > top.drive ? std::optional(drive) : std::nullopt;
    }

    [[nodiscard]] std::optional<double> downwards() const
    {
        const Point& bottom = points_.front();
        double step = bottom.metric - target_;
        // Deep in the limiter the curve is nearly flat. A step too far costs little, since it makes a bracket.
        if (points_.size() > 1)
            step = std::min(step / slope(bottom, points_[1], 0.02), std::max(step, 12.0));
        return bottom.drive - std::max(step, 0.01);
    }

    [[nodiscard]] std::optional<double> inside(const Point& low, const Point& high) const
    {
        constexpr double narrowest = 0.004;  // dB; no metric deserves more
        const double width = high.drive - low.drive;
        if (width <= narrowest)
            return std::nullopt;
        double drive = low.drive + width / 2;
        if (std::isfinite(low.metric)) {
            // The curve is concave: it lies over the chord of the bracket, and under the chords beside it prolonged.
            const double latest = low.drive + width * (target_ - low.metric) / (high.metric - low.metric);
            const double earliest = std::min(earliestInside(low, high), latest);
            drive = (earliest + latest) / 2;
            if (const auto better = inverseQuadratic(low, high); better && *better >= earliest && *better <= latest)
                drive = *better;
        }
        // Not so close to an end that a ripple could waste the render.
        const double margin = std::min(0.02 * width, 0.02);
        return std::clamp(drive, low.drive + margin, high.drive - margin);
    }

    /// Where the lines over the curve meet the target at the earliest: slope 1 or the chord before the bracket from its
    /// low end, the chord after the bracket from its high end.
    [[nodiscard]] double earliestInside(const Point& low, const Point& high) const
    {
        const Point* before = nullptr;
        const Point* after = nullptr;
        for (const Point& p : points_) {
            if (p.drive < low.drive && std::isfinite(p.metric))
                before = &p;
            if (p.drive > high.drive && !after)
                after = &p;
        }
        double earliest =
            low.drive + (target_ - low.metric) / (before ? slope(*before, low, options_.leastSlope) : 1.0);
        if (after && after->metric > high.metric)
            earliest = std::max(earliest, high.drive - (high.metric - target_) * (after->drive - high.drive) /
                                                           (after->metric - high.metric));
        return std::max(earliest, low.drive);
    }

    /// Drive as a quadratic of the metric through the bracket and the point nearest to it, if that stays inside.
    [[nodiscard]] std::optional<double> inverseQuadratic(const Point& low, const Point& high) const
    {
        const Point* third = nullptr;
        double nearest = 0;
        for (const Point& p : points_) {
            const double distance = std::max(low.drive - p.drive, p.drive - high.drive);
            const bool usable = distance > 0 && std::isfinite(p.metric) &&
                                (p.drive < low.drive ? p.metric < low.metric : p.metric > high.metric);
            if (usable && (!third || distance < nearest)) {
                third = &p;
                nearest = distance;
            }
        }
        if (!third)
            return std::nullopt;
        const double a = low.metric, b = high.metric, c = third->metric;
        const double drive = low.drive * (target_ - b) * (target_ - c) / ((a - b) * (a - c)) +
                             high.drive * (target_ - a) * (target_ - c) / ((b - a) * (b - c)) +
                             third->drive * (target_ - a) * (target_ - b) / ((c - a) * (c - b));
        return drive > low.drive && drive < high.drive ? std::optional(drive) : std::nullopt;
    }

    double target_;
    double limit_;
    const SolveOptions& options_;
    double stepDownDb_ = 3;
    std::vector<Point> points_;
};

}  // namespace

Result<DriveSolution> solveDrive(const std::function<Result<double>(double driveDb)>& metricOfDrive, double target,
                                 double startDb, const SolveOptions& options)
{
    Search search(target, startDb + options.pushLimitDb, options);
    int renders = 0;
    const auto render = [&](double drive) -> Result<void> {
        const auto metric = metricOfDrive(drive);
        if (!metric)
            return metric.error();
        ++renders;
        search.add({drive, std::isnan(*metric) ? -INFINITY : *metric});
        return {};
    };
    const auto solution = [&](SolveOutcome outcome, const Point& point) {
        return DriveSolution{outcome, point.drive, point.metric, search.highest(), renders};
    };

    std::optional<double> drive = startDb;
    while (drive && renders < options.mostRenders) {
        if (const auto rendered = render(*drive); !rendered)
            return rendered.error();
        const double error = search.errorAt(search.closest());
        if (renders == 1 && !std::isfinite(error))
            return solution(SolveOutcome::Silent, search.closest());
        if (error <= options.aimLu)
            break;
        if (const auto hopeless = search.hopeless(); hopeless && error > options.acceptLu) {
            while (renders < options.mostRendersUnreachable) {
                drive = search.nextWorthwhile();
                if (!drive)
                    break;
                if (const auto rendered = render(*drive); !rendered)
                    return rendered.error();
            }
            return solution(*hopeless, search.worthwhile());
        }
        drive = search.next();
    }
    const Point& closest = search.closest();
    const bool reached = search.errorAt(closest) <= options.acceptLu;
    return solution(reached ? SolveOutcome::Reached : SolveOutcome::NotConverged, closest);
}

}  // namespace lacquer
