// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/SaturatorBend.h"

#include "dsp/Decibels.h"
#include "dsp/Exponential.h"

#include <algorithm>
#include <numbers>

namespace lacquer {

namespace {

/// Below this drive the curve stays as it is and only counts for less: its scale would grow without bound.
constexpr double leastDrive = 0.05;
constexpr double biasAtFull = 0.8;
/// The tube's lower ceiling is this many times as far away as the upper.
constexpr double tubeAsymmetry = 3.0;
/// Curves that bend late, or see more treble, are driven less for the same figure, so that none aliases far sooner.
constexpr double softDrive = 0.45;
constexpr double tapeDrive = 0.33;

double driveOf(SaturatorCurve curve, double driveDb)
{
    const double part = curve == SaturatorCurve::Soft ? softDrive : curve == SaturatorCurve::Tape ? tapeDrive : 1.0;
    return part * (gainFromDecibels(driveDb) - 1.0);
}

/// (1 − e^−(1+k)u) / (1 + k e^−(1+k)u): slope 1 at 0, ceilings at 1 and −1/k; for k = 1 the hyperbolic tangent.
LACQUER_KERNEL double logistic(double u, double k)
{
    const double power = -(1.0 + k) * std::numbers::log2e * u;
    const double e = fastExp2(std::min(std::max(power, -500.0), 500.0));
    return (1.0 - e) / (1.0 + k * e);
}

struct Smooth {
    LACQUER_KERNEL static double at(double u) { return logistic(u, 1.0); }
};
struct Soft {
    LACQUER_KERNEL static double at(double u)
    {
        const double v = std::min(std::max(u, -1.0), 1.0);
        const double s = v * v;
        return v * (1.0 + s * (-1.0 + s * (3.0 / 5.0 - s * (1.0 / 7.0))));
    }
};
struct Tube {
    LACQUER_KERNEL static double at(double u) { return logistic(u, 1.0 / tubeAsymmetry); }
};
struct Tape {
    LACQUER_KERNEL static double at(double u) { return u / std::sqrt(1.0 + u * u); }
};

template <class Curve>
LACQUER_KERNEL void still(SaturatorPoint p, double* x, int count)
{
    // Copies: what lies behind a reference might change with every sample, for all the compiler knows.
    const double drive = p.drive;
    const double bias = p.bias;
    const double scale = p.scale;
    const double weight = p.weight;
    const double rest = Curve::at(bias);
    for (int i = 0; i < count; ++i)
        x[i] = weight * (scale * (Curve::at(drive * x[i] + bias) - rest) - x[i]);
}

template <class Curve>
void moving(const SaturatorPath& path, double* x, int count)
{
    const SaturatorPoint& from = path.from;
    const SaturatorPoint& to = path.to;
    for (int i = 0; i < count; ++i) {
        const double part = double(path.first + i) / path.whole;
        const auto on = [part](double a, double b) { return a + (b - a) * part; };
        const double bias = on(from.bias, to.bias);
        const double bent = Curve::at(on(from.drive, to.drive) * x[i] + bias) - Curve::at(bias);
        x[i] = on(from.weight, to.weight) * (on(from.scale, to.scale) * bent - x[i]);
    }
}

bool same(const SaturatorPoint& a, const SaturatorPoint& b)
{
    return a.drive == b.drive && a.bias == b.bias && a.scale == b.scale && a.weight == b.weight;
}

}  // namespace

double saturatorCurve(SaturatorCurve curve, double u)
{
    switch (curve) {
        case SaturatorCurve::Soft:
            return Soft::at(u);
        case SaturatorCurve::Tube:
            return Tube::at(u);
        case SaturatorCurve::Tape:
            return Tape::at(u);
        default:
            return Smooth::at(u);
    }
}

SaturatorPoint saturatorPoint(SaturatorCurve curve, double driveDb, double bias)
{
    const double wanted = driveOf(curve, driveDb);
    SaturatorPoint point;
    point.drive = std::max(wanted, leastDrive);
    point.weight = std::min(1.0, wanted / leastDrive);
    point.bias = biasAtFull * bias;
    const double top = saturatorCurve(curve, point.bias + point.drive);
    const double bottom = saturatorCurve(curve, point.bias - point.drive);
    point.scale = 2.0 / (top - bottom);
    return point;
}

void bendBy(InstructionSet set, SaturatorCurve curve, const SaturatorPath& path, double* samples, int count)
{
    if (path.from.weight == 0.0 && path.to.weight == 0.0) {
        std::fill_n(samples, count, 0.0);
        return;
    }
    const bool stands = same(path.from, path.to);
    switch (curve) {
        case SaturatorCurve::Smooth:
            return stands ? runFor<still<Smooth>>(set, path.from, samples, count) : moving<Smooth>(path, samples, count);
        case SaturatorCurve::Soft:
            return stands ? runFor<still<Soft>>(set, path.from, samples, count) : moving<Soft>(path, samples, count);
        case SaturatorCurve::Tube:
            return stands ? runFor<still<Tube>>(set, path.from, samples, count) : moving<Tube>(path, samples, count);
        case SaturatorCurve::Tape:
            return stands ? runFor<still<Tape>>(set, path.from, samples, count) : moving<Tape>(path, samples, count);
    }
}

}  // namespace lacquer
