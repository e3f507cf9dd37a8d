// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/FilterDesign.h"

#include "dsp/FilterFit.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>

namespace lacquer {

namespace {

/// One section alone is good enough below this; above it a second one takes part.
constexpr double goodEnoughDb = 0.01;
/// A second section stays only if it shrinks the error at least this much.
constexpr double worthASection = 0.7;
/// Cascades that miss by more are tried again with another weight for what they should stop anyway: the fits of single
/// sections influence each other in ways that are not worth foreseeing.
constexpr double acceptableDb = 0.03;
constexpr std::array<double, 3> leastWeights{0.01, 0.1, 0.3};
/// Below this level passes and notches need not be followed exactly; it is far below what is promised there.
constexpr double carefulAboveDb = -40.0;
constexpr double highestFrequencyHz = 20000.0;
/// 20 kHz at 44.1 kHz: where lower rates stop caring, too.
constexpr double highestPartOfRate = highestFrequencyHz / 44100.0;
constexpr double lowestFrequencyHz = 10.0;
constexpr int evenPoints = 96;
constexpr int closePoints = 48;

struct Roots {
    double frequency, width;  ///< logarithms, as in SectionShape
};

/// Where the impulse-invariant images e^s of the roots of c0 + c1 s + c2 s² lie: t = tanh(s / 2). A root at infinity,
/// as first-order sections have, becomes one at `spare`.
Roots imageOfRoots(double c0, double c1, double c2, double omega)
{
    constexpr double spare = 2.0;
    if (c2 == 0.0) {
        const double root = std::tanh(std::min(30.0, 0.5 * omega * c0 / c1));
        return {0.5 * std::log(root * spare), std::log(root + spare)};
    }
    const double half = 0.5 * omega * c1 / c2;
    const double square = omega * omega * c0 / c2;
    const double discriminant = half * half - square;
    if (discriminant >= 0.0) {
        const double large = half + std::sqrt(discriminant);
        const double a = std::tanh(std::min(15.0, 0.5 * large));
        const double b = std::tanh(std::min(15.0, 0.5 * square / large));
        return {0.5 * std::log(a * b), std::log(a + b)};
    }
    // Beyond Nyquist the image would fold back; it waits just below instead.
    const double imaginary = std::min(std::sqrt(-discriminant), 0.9 * std::numbers::pi);
    const std::complex<double> image = std::tanh(std::complex<double>(std::min(15.0, 0.5 * half), 0.5 * imaginary));
    return {std::log(std::abs(image)), std::log(2.0 * image.real())};
}

/// The matched section after Vicanek, in the variable t where his conditions are one line each.
SectionShape matchedSection(const PrototypeSection& prototype, double f0, double rate)
{
    const double omega = 2.0 * std::numbers::pi * f0 / rate;
    const auto wanted = [&](double f) { return std::max(1e-30, prototype.power(f / f0)); };
    const Roots poles = imageOfRoots(prototype.d0, prototype.d1, prototype.d2, omega);
    SectionShape section;
    section.poleFrequency = poles.frequency;
    section.poleWidth = poles.width;
    const double middle = std::min(f0, 0.35 * rate);
    const double tangent = std::tan(std::numbers::pi * middle / rate);
    const double x = tangent * tangent;
    const double poleSquare = std::exp(2.0 * poles.frequency);
    const double polePower = (poleSquare - x) * (poleSquare - x) + std::exp(2.0 * poles.width) * x;
    if (prototype.n0 == 0.0) {
        section.zeroFrequency = SectionShape::never;
        // First order: one zero at 0, the spare one on the spare pole. Band-pass: the spare one near infinity.
        section.zeroWidth = prototype.n2 == 0.0 ? std::log(2.0) : SectionShape::never;
        const double zeroPower = x * x + std::exp(2.0 * section.zeroWidth) * x;
        section.gain = 0.5 * std::log(wanted(middle) * polePower / zeroPower);
        return section;
    }
    section.gain = 0.5 * std::log(wanted(0.5 * rate));
    section.zeroFrequency = section.poleFrequency + 0.25 * std::log(wanted(0.0)) - 0.5 * section.gain;
    if (prototype.n1 == 0.0 && prototype.n2 != 0.0 && f0 < 0.499 * rate) {
        section.zeroFrequency = std::log(std::tan(std::numbers::pi * f0 / rate));
        section.zeroWidth = SectionShape::never;
        section.gain = 2.0 * (section.poleFrequency - section.zeroFrequency);
        return section;
    }
    const double zeroSquare = std::exp(2.0 * section.zeroFrequency);
    const double rest = wanted(middle) * polePower / std::exp(2.0 * section.gain) - (zeroSquare - x) * (zeroSquare - x);
    const double least = 1e-4 * zeroSquare;
    section.zeroWidth = 0.5 * std::log(std::max(rest / x, least));
    return section;
}

/// How much an error at f counts, by what the whole band lets through there.
double weightAt(const FilterPrototype& prototype, double ratio, double leastWeight)
{
    const double careful = std::pow(10.0, carefulAboveDb / 10.0);
    double power = 1.0;
    for (int i = 0; i < prototype.count; ++i)
        power *= prototype.sections[std::size_t(i)].power(ratio);
    return power >= careful ? 1.0 : std::max(leastWeight, std::sqrt(power / careful));
}

/// The frequencies the fit looks at: evenly on a logarithmic scale, and closely about f0 where narrow bands have all
/// they are.
void layPoints(FilterFit& fit, const BandShape& shape, const FilterPrototype& prototype, double leastWeight,
               double rate)
{
    const double top = std::min(highestFrequencyHz, highestPartOfRate * rate);
    const auto add = [&](double f) {
        const double tangent = std::tan(std::numbers::pi * f / rate);
        fit.add(tangent * tangent, 0.0, weightAt(prototype, f / shape.frequencyHz, leastWeight));
    };
    for (int i = 0; i < evenPoints; ++i)
        add(lowestFrequencyHz * std::pow(top / lowestFrequencyHz, double(i) / (evenPoints - 1)));
    const double narrow = shape.q * std::pow(10.0, std::abs(shape.gainDb) / 40.0);
    for (int i = 0; i < closePoints; ++i) {
        const double at = 2.0 * i / (closePoints - 1) - 1.0;
        const double f = shape.frequencyHz * std::exp(std::sinh(4.0 * at) / (4.0 * std::max(narrow, 0.5)));
        if (f > lowestFrequencyHz && f < top)
            add(f);
    }
}

/// Adds a section's curve to what the fit aims at.
void aimAt(FilterFit& fit, const PrototypeSection& section, double f0, double rate)
{
    for (int i = 0; i < fit.count(); ++i) {
        const double f = std::atan(std::sqrt(fit.x(i))) * rate / std::numbers::pi;
        fit.raise(i, std::log(std::max(1e-60, section.power(f / f0))));
    }
}

FilterFit::Free freeNumbers(const SectionShape& section)
{
    return {true, true, true, section.zeroFrequency != SectionShape::never && section.zeroWidth != SectionShape::never,
            section.zeroWidth != SectionShape::never};
}

struct Design {
    SectionList list;
    double errorDb = 0.0;
};

/// One try at a boost or a pass. Sections are fitted one after the other, each to its own curve and to whatever the
/// ones before it missed; the last takes a helper along where alone it would miss too much.
Design attempt(const BandShape& shape, const FilterPrototype& prototype, double leastWeight, double rate)
{
    Design design;
    SectionList& list = design.list;
    FilterFit fit;
    layPoints(fit, shape, prototype, leastWeight, rate);
    for (int i = 0; i < prototype.count; ++i) {
        SectionShape& section = list.sections[std::size_t(list.count++)];
        section = matchedSection(prototype.sections[std::size_t(i)], shape.frequencyHz, rate);
        aimAt(fit, prototype.sections[std::size_t(i)], shape.frequencyHz, rate);
        design.errorDb = fit.refine({&section, 1}, freeNumbers(section));
        if (i + 1 < prototype.count)
            fit.subtract(section);
    }
    if (design.errorDb > goodEnoughDb) {
        SectionShape& last = list.sections[std::size_t(list.count - 1)];
        const SectionShape helper{0.0, std::log(2.0), std::log(4.0), std::log(2.0), std::log(3.6)};
        std::array<SectionShape, 2> pair{last, helper};
        const double error = fit.refine(pair, freeNumbers(last));
        if (error < worthASection * design.errorDb) {
            last = pair[0];
            list.sections[std::size_t(list.count++)] = pair[1];
            design.errorDb = error;
        }
    }
    return design;
}

}  // namespace

SectionList designBand(const BandShape& wanted, double rate)
{
    if (isFlat(wanted))
        return {};
    BandShape shape = wanted;
    shape.frequencyHz = std::clamp(shape.frequencyHz, 1.0, 4.0 * rate);
    shape.q = std::clamp(shape.q, 0.01, 1000.0);
    shape.gainDb = std::abs(shape.gainDb);

    const FilterPrototype prototype = filterPrototype(shape);
    Design best;
    for (const double leastWeight : leastWeights) {
        const Design design = attempt(shape, prototype, leastWeight, rate);
        if (best.list.count == 0 || design.errorDb < best.errorDb)
            best = design;
        if (best.errorDb < acceptableDb || prototype.count == 1)
            break;
    }
    if (wanted.gainDb < 0.0 && hasGain(wanted.type))
        for (int i = 0; i < best.list.count; ++i)
            best.list.sections[std::size_t(i)] = best.list.sections[std::size_t(i)].inverse();
    return best.list;
}

}  // namespace lacquer
