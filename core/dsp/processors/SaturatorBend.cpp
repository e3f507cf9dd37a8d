// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/SaturatorBend.h"

#include "dsp/Decibels.h"
#include "dsp/Exponential.h"
#include "dsp/Wide.h"

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
inline double logistic(double u, double k)
{
    const double power = -(1.0 + k) * std::numbers::log2e * u;
    const double e = fastExp2(std::min(std::max(power, -500.0), 500.0));
    return (1.0 - e) / (1.0 + k * e);
}

struct Smooth {
    static double at(double u) { return logistic(u, 1.0); }
};
struct Soft {
    static double at(double u)
    {
        const double v = std::min(std::max(u, -1.0), 1.0);
        const double s = v * v;
        return v * (1.0 + s * (-1.0 + s * (3.0 / 5.0 - s * (1.0 / 7.0))));
    }
};
struct Tube {
    static double at(double u) { return logistic(u, 1.0 / tubeAsymmetry); }
};
struct Tape {
    static double at(double u) { return u / std::sqrt(1.0 + u * u); }
};

#if defined(__GNUC__)
#define LACQUER_INLINE inline __attribute__((always_inline))
#else
#define LACQUER_INLINE inline
#endif

template <class Curve>
LACQUER_INLINE void still(const SaturatorPoint& p, double* x, int count)
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

#undef LACQUER_INLINE

LACQUER_WIDE void stillSmooth(const SaturatorPoint& p, double* x, int count)
{
    still<Smooth>(p, x, count);
}
LACQUER_WIDE void stillSoft(const SaturatorPoint& p, double* x, int count)
{
    still<Soft>(p, x, count);
}
LACQUER_WIDE void stillTube(const SaturatorPoint& p, double* x, int count)
{
    still<Tube>(p, x, count);
}
LACQUER_WIDE void stillTape(const SaturatorPoint& p, double* x, int count)
{
    still<Tape>(p, x, count);
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

void bendBy(SaturatorCurve curve, const SaturatorPath& path, double* samples, int count)
{
    if (path.from.weight == 0.0 && path.to.weight == 0.0) {
        std::fill_n(samples, count, 0.0);
        return;
    }
    const bool stands = same(path.from, path.to);
    switch (curve) {
        case SaturatorCurve::Smooth:
            return stands ? stillSmooth(path.from, samples, count) : moving<Smooth>(path, samples, count);
        case SaturatorCurve::Soft:
            return stands ? stillSoft(path.from, samples, count) : moving<Soft>(path, samples, count);
        case SaturatorCurve::Tube:
            return stands ? stillTube(path.from, samples, count) : moving<Tube>(path, samples, count);
        case SaturatorCurve::Tape:
            return stands ? stillTape(path.from, samples, count) : moving<Tape>(path, samples, count);
    }
}

}  // namespace lacquer
