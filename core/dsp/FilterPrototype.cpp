// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/FilterPrototype.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double butterworthQ = std::numbers::sqrt2 / 2.0;

/// High shelf of `gainDb` at the top and 0 dB at the bottom.
PrototypeSection highShelf(double gainDb, double q, bool firstOrder)
{
    if (firstOrder) {
        const double root = std::pow(10.0, gainDb / 40.0);
        return {1.0, root, 0.0, 1.0, 1.0 / root, 0.0};
    }
    const double a = std::pow(10.0, gainDb / 40.0);
    const double width = std::sqrt(a) / q;
    return {a, a * width, a * a, a, width, 1.0};
}

/// The mirror image at f0: s becomes 1/s.
PrototypeSection mirrored(const PrototypeSection& section, bool firstOrder)
{
    if (firstOrder)
        return {section.n1, section.n0, 0.0, section.d1, section.d0, 0.0};
    return {section.n2, section.n1, section.n0, section.d2, section.d1, section.d0};
}

FilterPrototype pass(const BandShape& shape)
{
    const int order = std::clamp(shape.slopeDbPerOctave / 6, 1, 2 * maximumPrototypeSections);
    const bool high = shape.type == BandType::HighPass;
    FilterPrototype prototype;
    for (int pair = order / 2 - 1; pair >= 0; --pair) {
        const double angle = std::numbers::pi * (2 * pair + 1 + (order % 2)) / (2.0 * order);
        double q = 0.5 / std::cos(angle);
        if (prototype.count == 0)
            q *= shape.q / butterworthQ;
        prototype.sections[std::size_t(prototype.count++)] =
            high ? PrototypeSection{0, 0, 1, 1, 1 / q, 1} : PrototypeSection{1, 0, 0, 1, 1 / q, 1};
    }
    if (order % 2 == 1)
        prototype.sections[std::size_t(prototype.count++)] =
            high ? PrototypeSection{0, 1, 0, 1, 1, 0} : PrototypeSection{1, 0, 0, 1, 1, 0};
    return prototype;
}

}  // namespace

double PrototypeSection::power(double ratio) const
{
    const double x = ratio * ratio;
    const double n = (n0 - n2 * x) * (n0 - n2 * x) + n1 * n1 * x;
    const double d = (d0 - d2 * x) * (d0 - d2 * x) + d1 * d1 * x;
    return n / d;
}

bool isFlat(const BandShape& shape)
{
    return hasGain(shape.type) && shape.gainDb == 0.0;
}

FilterPrototype filterPrototype(const BandShape& shape)
{
    const bool firstOrder = shape.slopeDbPerOctave < 12;
    FilterPrototype prototype;
    prototype.count = 1;
    PrototypeSection& section = prototype.sections[0];
    switch (shape.type) {
        case BandType::Bell: {
            const double a = std::pow(10.0, shape.gainDb / 40.0);
            section = {1, a / shape.q, 1, 1, 1 / (a * shape.q), 1};
            break;
        }
        case BandType::LowShelf:
            section = mirrored(highShelf(shape.gainDb, shape.q, firstOrder), firstOrder);
            break;
        case BandType::HighShelf:
            section = highShelf(shape.gainDb, shape.q, firstOrder);
            break;
        case BandType::Tilt: {
            section = highShelf(shape.gainDb, shape.q, firstOrder);
            const double down = std::pow(10.0, -shape.gainDb / 40.0);
            section.n0 *= down;
            section.n1 *= down;
            section.n2 *= down;
            break;
        }
        case BandType::LowPass:
        case BandType::HighPass:
            return pass(shape);
        case BandType::Notch:
            section = {1, 0, 1, 1, 1 / shape.q, 1};
            break;
        case BandType::BandPass:
            section = {0, 1 / shape.q, 0, 1, 1 / shape.q, 1};
            break;
    }
    return prototype;
}

double prototypeResponseDb(const BandShape& shape, double frequencyHz)
{
    const FilterPrototype prototype = filterPrototype(shape);
    double decibels = 0.0;
    for (int i = 0; i < prototype.count; ++i)
        decibels += 10.0 * std::log10(std::max(
                               1e-300, prototype.sections[std::size_t(i)].power(frequencyHz / shape.frequencyHz)));
    return std::max(-400.0, decibels);
}

}  // namespace lacquer
