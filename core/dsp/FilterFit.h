// SPDX-License-Identifier: GPL-3.0-or-later
// FilterFit: moves one or two sections until their response in dB lies as close as it can to a curve.
#pragma once

#include "dsp/SectionShape.h"

#include <array>
#include <span>

namespace lacquer {

/// Levenberg-Marquardt on the error of ln |H|² at given frequencies, then rounds of re-weighting (C. L. Lawson, 1961)
/// that trade the smallest square error for the smallest largest one. Allocates nothing; fails never: the answer is at
/// least as good as the start.
class FilterFit {
public:
    static constexpr int maximumPoints = 192;
    static constexpr int maximumSections = 2;
    static constexpr int numbersPerSection = 5;

    /// Which of a section's five numbers may move, in the order of their declaration.
    using Free = std::array<bool, numbersPerSection>;

    /// Starts a new curve.
    void clear() { count_ = 0; }
    /// One point of it: x = tan²(π f / rate), the wanted ln |H|², and how much an error there counts.
    void add(double x, double target, double weight);
    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] double x(int point) const { return x_[std::size_t(point)]; }
    /// Takes a section that is settled out of the curve, so that the next one makes up for what this one misses.
    void subtract(const SectionShape& section);
    /// Adds to the curve at one point.
    void raise(int point, double target);

    /// Improves the sections, one or two, and returns the largest weighted error in dB.
    double refine(std::span<SectionShape> sections, const Free& firstFree);
    /// The largest weighted error in dB of these sections.
    [[nodiscard]] double largestErrorDb(std::span<const SectionShape> sections) const;

private:
    double evaluate(std::span<const SectionShape> sections, bool withSlopes);
    void solve(std::span<SectionShape> sections, const Free& firstFree, int steps);

    static constexpr int maximumNumbers = maximumSections * numbersPerSection;
    int count_ = 0;
    std::array<double, maximumPoints> x_{};
    std::array<double, maximumPoints> target_{};
    std::array<double, maximumPoints> weight_{};
    std::array<double, maximumPoints> emphasis_{};
    std::array<double, maximumPoints> error_{};
    std::array<std::array<double, maximumNumbers>, maximumPoints> slopes_{};
};

}  // namespace lacquer
