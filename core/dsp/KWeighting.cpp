// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/KWeighting.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace lacquer {

namespace {

// ITU-R BS.1770, tables 1 and 2: coefficients for 48 kHz.
constexpr KWeightingSection printedShelf{1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
                                         0.73248077421585};
constexpr KWeightingSection printedHighPass{1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621};

/// sin²(w/2), in which a section's power response is a ratio of two quadratics.
double warped(double frequencyHz, double rateHz)
{
    const double sine = std::sin(std::numbers::pi * frequencyHz / rateHz);
    return sine * sine;
}

/// |c0 + c1 z^-1 + c2 z^-2|² as a quadratic in x = sin²(w/2).
std::array<double, 3> powerOf(double c0, double c1, double c2)
{
    const double atZero = (c0 + c1 + c2) * (c0 + c1 + c2);
    const double atNyquist = (c0 - c1 + c2) * (c0 - c1 + c2);
    const double square = 16.0 * c0 * c2;
    return {atZero, atNyquist - atZero - square, square};
}

double valueAt(const std::array<double, 3>& quadratic, double x)
{
    return quadratic[0] + x * (quadratic[1] + x * quadratic[2]);
}

/// The minimum-phase c0, c1, c2 whose power this quadratic is (Vicanek, "Matched second order digital filters", 2016).
std::array<double, 3> minimumPhase(const std::array<double, 3>& quadratic)
{
    const double atZero = std::sqrt(quadratic[0]);
    const double atNyquist = std::sqrt(quadratic[0] + quadratic[1] + quadratic[2]);
    const double middle = (atZero + atNyquist) / 2;
    const double c0 = (middle + std::sqrt(middle * middle - quadratic[2] / 4)) / 2;
    return {c0, (atZero - atNyquist) / 2, quadratic[2] / (16.0 * c0)};
}

using Row = std::array<double, 6>;  // five unknowns and the right side

/// Least squares by modified Gram-Schmidt.
std::array<double, 5> leastSquares(std::vector<Row> rows)
{
    std::array<std::array<double, 6>, 5> triangle{};
    for (std::size_t i = 0; i < 5; ++i) {
        double length = 0;
        for (const Row& row : rows)
            length += row[i] * row[i];
        length = std::sqrt(length);
        triangle[i][i] = length;
        for (Row& row : rows)
            row[i] /= length;
        for (std::size_t j = i + 1; j < 6; ++j) {
            double product = 0;
            for (const Row& row : rows)
                product += row[i] * row[j];
            triangle[i][j] = product;
            for (Row& row : rows)
                row[j] -= product * row[i];
        }
    }
    std::array<double, 5> solution{};
    for (std::size_t i = 5; i-- > 0;) {
        double sum = triangle[i][5];
        for (std::size_t j = i + 1; j < 5; ++j)
            sum -= triangle[i][j] * solution[j];
        solution[i] = sum / triangle[i][i];
    }
    return solution;
}

/// The section whose power response is relatively closest to that of the printed shelf (Sanathanan and Koerner,
/// "Transfer function synthesis as a ratio of two complex polynomials", IEEE Trans. Autom. Control 8, 1963).
KWeightingSection fittedShelf(double rateHz)
{
    constexpr int points = 200;
    constexpr int rounds = 12;
    const double lowest = 20.0;
    const double highest = std::min(20000.0, 0.46 * rateHz);
    const double unit = warped(highest, rateHz);
    const auto wantedNumerator = powerOf(printedShelf.b0, printedShelf.b1, printedShelf.b2);
    const auto wantedDenominator = powerOf(1.0, printedShelf.a1, printedShelf.a2);

    std::array<double, 3> numerator{};
    std::array<double, 3> denominator{1.0, 0.0, 0.0};
    for (int round = 0; round < rounds; ++round) {
        std::vector<Row> rows;
        rows.reserve(points);
        for (int i = 0; i < points; ++i) {
            const double frequency = lowest * std::pow(highest / lowest, double(i) / (points - 1));
            const double at48 = warped(frequency, 48000.0);
            const double wanted = valueAt(wantedNumerator, at48) / valueAt(wantedDenominator, at48);
            const double x = warped(frequency, rateHz) / unit;
            const double weight = 1.0 / (wanted * valueAt(denominator, x));
            rows.push_back(
                {weight, weight * x, weight * x * x, -weight * wanted * x, -weight * wanted * x * x, weight * wanted});
        }
        const auto solution = leastSquares(std::move(rows));
        numerator = {solution[0], solution[1], solution[2]};
        denominator = {1.0, solution[3], solution[4]};
    }
    for (auto* quadratic : {&numerator, &denominator})
        *quadratic = {(*quadratic)[0], (*quadratic)[1] / unit, (*quadratic)[2] / (unit * unit)};
    const auto b = minimumPhase(numerator);
    const auto a = minimumPhase(denominator);
    return {b[0] / a[0], b[1] / a[0], b[2] / a[0], a[1] / a[0], a[2] / a[0]};
}

/// The high-pass lies so low that the bilinear transform bends nothing; only its gain must stay what the printed
/// numerator makes of it at 48 kHz, 0.043 dB.
KWeightingSection highPass(double rateHz)
{
    constexpr double frequencyHz = 38.13547087602444;
    constexpr double quality = 0.5003270373238773;
    const double k = std::tan(std::numbers::pi * frequencyHz / rateHz);
    const double scale = 1.0 / (1.0 + k / quality + k * k);
    const double a1 = 2.0 * (k * k - 1.0) * scale;
    const double a2 = (1.0 - k / quality + k * k) * scale;
    const double passbandGain = 4.0 / (1.0 - printedHighPass.a1 + printedHighPass.a2);
    const double b = passbandGain * (1.0 - a1 + a2) / 4.0;
    return {b, -2.0 * b, b, a1, a2};
}

}  // namespace

std::array<KWeightingSection, 2> kWeightingSections(double rateHz)
{
    if (rateHz == 48000.0)
        return {printedShelf, printedHighPass};
    return {fittedShelf(rateHz), highPass(rateHz)};
}

void KWeighting::addEnergy(ConstBlock in, std::array<double, 2>& sums)
{
    const auto shelf = sections_[0];
    const auto pass = sections_[1];
    auto state = state_;
    Pair sum = sums;
    for (int n = 0; n < in.frames; ++n) {
        const Pair x{in.left[n], in.right[n]};
        for (std::size_t c = 0; c < 2; ++c) {  // transposed direct form II, twice
            const double y = shelf.b0 * x[c] + state[0][c];
            state[0][c] = shelf.b1 * x[c] - shelf.a1 * y + state[1][c];
            state[1][c] = shelf.b2 * x[c] - shelf.a2 * y;
            const double z = pass.b0 * y + state[2][c];
            state[2][c] = pass.b1 * y - pass.a1 * z + state[3][c];
            state[3][c] = pass.b2 * y - pass.a2 * z;
            sum[c] += z * z;
        }
    }
    state_ = state;
    sums = sum;
}

void KWeighting::flush()
{
    for (Pair& pair : state_)
        for (double& value : pair)
            if (std::abs(value) < 1e-150)
                value = 0.0;
}

}  // namespace lacquer
