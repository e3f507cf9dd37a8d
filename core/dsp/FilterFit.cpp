// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/FilterFit.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacquer {

namespace {

constexpr double decibelsPerLogPower = 10.0 / std::numbers::ln10;
constexpr int rounds = 12;
/// No step moves a number further than this: the curve is far from straight beyond.
constexpr double longestStep = 1.0;
/// Numbers stay where the arithmetic is sound.
constexpr double farthest = 60.0;

double& number(SectionShape& section, std::size_t which)
{
    double* const all[] = {&section.gain, &section.poleFrequency, &section.poleWidth, &section.zeroFrequency,
                           &section.zeroWidth};
    return *all[which];
}

/// Cholesky solution of the n × n system in place; false when the matrix is not positive definite.
template <std::size_t Size>
bool solveSymmetric(std::array<std::array<double, Size>, Size>& m, std::array<double, Size>& v, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = m[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= m[i][k] * m[j][k];
            if (i == j) {
                if (!(sum > 0.0))
                    return false;
                m[i][i] = std::sqrt(sum);
            } else {
                m[i][j] = sum / m[j][j];
            }
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            v[i] -= m[i][k] * v[k];
        v[i] /= m[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            v[i] -= m[k][i] * v[k];
        v[i] /= m[i][i];
    }
    return true;
}

}  // namespace

void FilterFit::add(double x, double target, double weight)
{
    if (count_ == maximumPoints)
        return;
    const auto i = std::size_t(count_++);
    x_[i] = x;
    target_[i] = target;
    weight_[i] = weight;
}

void FilterFit::subtract(const SectionShape& section)
{
    for (std::size_t i = 0; i < std::size_t(count_); ++i)
        target_[i] -= std::log(std::max(1e-300, section.power(x_[i])));
}

void FilterFit::raise(int point, double target)
{
    target_[std::size_t(point)] += target;
}

double FilterFit::evaluate(std::span<const SectionShape> sections, bool withSlopes)
{
    struct Half {
        double square, width;
    };
    std::array<Half, maximumSections> poles{};
    std::array<Half, maximumSections> zeros{};
    double gain = 0.0;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        poles[s] = {std::exp(2.0 * sections[s].poleFrequency), std::exp(2.0 * sections[s].poleWidth)};
        zeros[s] = {std::exp(2.0 * sections[s].zeroFrequency), std::exp(2.0 * sections[s].zeroWidth)};
        gain += 2.0 * sections[s].gain;
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        const double x = x_[i];
        double numerator = 1.0;
        double denominator = 1.0;
        for (std::size_t s = 0; s < sections.size(); ++s) {
            const double pole = poles[s].square - x;
            const double zero = zeros[s].square - x;
            const double polePower = pole * pole + poles[s].width * x;
            const double zeroPower = zero * zero + zeros[s].width * x;
            numerator *= zeroPower;
            denominator *= polePower;
            if (withSlopes) {
                double* slope = &slopes_[i][s * numbersPerSection];
                slope[0] = 2.0;
                slope[1] = -4.0 * poles[s].square * pole / polePower;
                slope[2] = -2.0 * poles[s].width * x / polePower;
                slope[3] = 4.0 * zeros[s].square * zero / std::max(1e-300, zeroPower);
                slope[4] = 2.0 * zeros[s].width * x / std::max(1e-300, zeroPower);
            }
        }
        error_[i] = gain + std::log(std::max(1e-300, numerator / denominator)) - target_[i];
        sum += emphasis_[i] * error_[i] * error_[i];
    }
    return std::isfinite(sum) ? sum : std::numeric_limits<double>::infinity();
}

double FilterFit::largestErrorDb(std::span<const SectionShape> sections) const
{
    // SectionShape::power with its exponentials taken once.
    struct Powers {
        double gain, zero, zeroWidth, pole, poleWidth;
    };
    std::array<Powers, maximumSections> powers{};
    for (std::size_t s = 0; s < sections.size(); ++s)
        powers[s] = {std::exp(2.0 * sections[s].gain), std::exp(2.0 * sections[s].zeroFrequency),
                     std::exp(2.0 * sections[s].zeroWidth), std::exp(2.0 * sections[s].poleFrequency),
                     std::exp(2.0 * sections[s].poleWidth)};
    double largest = 0.0;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        const double x = x_[i];
        double power = 1.0;
        for (std::size_t s = 0; s < sections.size(); ++s) {
            const Powers& p = powers[s];
            const double zero = p.zero - x;
            const double pole = p.pole - x;
            power *= p.gain * (zero * zero + p.zeroWidth * x) / (pole * pole + p.poleWidth * x);
        }
        const double error = weight_[i] * std::abs(std::log(std::max(1e-300, power)) - target_[i]);
        largest = error <= largest ? largest : error;  // lets a NaN through
    }
    return largest * decibelsPerLogPower;
}

void FilterFit::solve(std::span<SectionShape> sections, const Free& firstFree, int steps)
{
    const std::size_t size = sections.size() * numbersPerSection;
    double damping = 1e-4;
    double cost = evaluate(sections, true);
    for (int step = 0; step < steps; ++step) {
        std::array<std::array<double, maximumNumbers>, maximumNumbers> normal{};
        std::array<double, maximumNumbers> gradient{};
        for (std::size_t i = 0; i < std::size_t(count_); ++i) {
            const auto& slope = slopes_[i];
            for (std::size_t a = 0; a < size; ++a) {
                const double weighted = emphasis_[i] * slope[a];
                gradient[a] -= weighted * error_[i];
                for (std::size_t b = 0; b <= a; ++b)
                    normal[a][b] += weighted * slope[b];
            }
        }
        for (std::size_t a = 0; a < size; ++a) {
            // Two sections share one gain; the second one's stays where it is.
            const bool fixed = a < numbersPerSection ? !firstFree[a] : a == numbersPerSection;
            if (!fixed)
                continue;
            gradient[a] = 0.0;
            for (std::size_t b = 0; b < size; ++b)
                (b <= a ? normal[a][b] : normal[b][a]) = 0.0;
            normal[a][a] = 1.0;
        }
        bool better = false;
        double improvement = 0.0;
        for (int attempt = 0; attempt < 6 && !better; ++attempt) {
            auto damped = normal;
            auto move = gradient;
            for (std::size_t a = 0; a < size; ++a)
                damped[a][a] += damping * normal[a][a] + 1e-12;
            if (solveSymmetric(damped, move, size)) {
                std::array<SectionShape, maximumSections> trial{};
                std::copy(sections.begin(), sections.end(), trial.begin());
                for (std::size_t a = 0; a < size; ++a) {
                    if (move[a] == 0.0)
                        continue;
                    double& moved = number(trial[a / numbersPerSection], a % numbersPerSection);
                    moved = std::clamp(moved + std::clamp(move[a], -longestStep, longestStep), -farthest, farthest);
                }
                const double trialCost = evaluate({trial.data(), sections.size()}, true);
                if (trialCost < cost) {
                    improvement = (cost - trialCost) / cost;
                    cost = trialCost;
                    std::copy_n(trial.begin(), sections.size(), sections.begin());
                    damping = std::max(1e-9, damping * 0.2);
                    better = true;
                    break;
                }
            }
            damping *= 8.0;
        }
        if (!better) {
            evaluate(sections, true);
            return;
        }
        if (improvement < 1e-4)
            return;
    }
}

double FilterFit::refine(std::span<SectionShape> sections, const Free& firstFree)
{
    assert(sections.size() >= 1 && sections.size() <= maximumSections);
    std::array<SectionShape, maximumSections> best{};
    std::copy(sections.begin(), sections.end(), best.begin());
    double bestError = largestErrorDb(sections);

    for (std::size_t i = 0; i < std::size_t(count_); ++i)
        emphasis_[i] = weight_[i] * weight_[i];
    solve(sections, firstFree, 24);
    for (int round = 0; round < rounds; ++round) {
        const double error = largestErrorDb(sections);
        if (error < bestError) {
            bestError = error;
            std::copy(sections.begin(), sections.end(), best.begin());
        }
        if (bestError < 1e-4)
            break;
        double largest = 1e-300;
        for (std::size_t i = 0; i < std::size_t(count_); ++i)
            largest = std::max(largest, weight_[i] * std::abs(error_[i]));
        double sum = 0.0;
        for (std::size_t i = 0; i < std::size_t(count_); ++i) {
            emphasis_[i] *= 0.05 + weight_[i] * std::abs(error_[i]) / largest;
            sum += emphasis_[i];
        }
        for (std::size_t i = 0; i < std::size_t(count_); ++i)
            emphasis_[i] *= count_ / sum;
        solve(sections, firstFree, 3);
    }
    std::copy_n(best.begin(), sections.size(), sections.begin());
    return bestError;
}

}  // namespace lacquer
