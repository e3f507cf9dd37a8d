// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Fade.h"

#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr const char* names[] = {"linear", "equalPower", "cosine", "smooth", "exponential", "logarithmic", "power"};

// sin, exp and log of the C library differ in their last bits between processors; these do not. Each is a Taylor series
// on an interval short enough for the first term left out to be below half a unit in the last place.

/// sin(pi/2 u) for u in 0…1/2.
double sineOfLowerHalf(double u)
{
    const double x = u * (std::numbers::pi / 2);
    const double square = x * x;
    double sum = 1.0;
    for (int k = 17; k >= 3; k -= 2)
        sum = 1.0 - square / double(k * (k - 1)) * sum;
    return x * sum;
}

/// cos(pi/2 u) for u in 0…1/2.
double cosineOfLowerHalf(double u)
{
    const double x = u * (std::numbers::pi / 2);
    const double square = x * x;
    double sum = 1.0;
    for (int k = 18; k >= 2; k -= 2)
        sum = 1.0 - square / double(k * (k - 1)) * sum;
    return sum;
}

/// sin(pi/2 u) for u in 0…1.
double quarterSine(double u)
{
    return u <= 0.5 ? sineOfLowerHalf(u) : cosineOfLowerHalf(1.0 - u);
}

/// 2^x for any x that does not overflow; 0 far below.
double powerOfTwo(double x)
{
    if (x < -1000.0)
        return 0.0;
    const double whole = std::floor(x + 0.5);
    const double r = (x - whole) * std::numbers::ln2;
    double sum = 1.0;
    for (int k = 16; k >= 1; --k)
        sum = 1.0 + r / double(k) * sum;
    return std::ldexp(sum, int(whole));
}

/// log2(x) for normal x > 0, by the series of the inverse hyperbolic tangent.
double logarithmOfTwo(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < std::numbers::sqrt2 / 2) {
        mantissa *= 2.0;
        --exponent;
    }
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    const double square = s * s;
    double sum = 0.0;
    for (int k = 23; k >= 1; k -= 2)
        sum = sum * square + 1.0 / double(k);
    return double(exponent) + 2.0 * s * sum * std::numbers::log2e;
}

/// Linear in dB over `range` dB, then shifted and stretched to begin at exactly 0.
double exponential(double u, double range)
{
    constexpr double octavesPerDecibel = std::numbers::ln10 / std::numbers::ln2 / 20.0;
    const double floor = powerOfTwo(-range * octavesPerDecibel);
    return (powerOfTwo((u - 1.0) * range * octavesPerDecibel) - floor) / (1.0 - floor);
}

}  // namespace

std::span<const char* const> fadeShapeNames()
{
    return names;
}

double defaultCurvature(FadeShape shape)
{
    switch (shape) {
        case FadeShape::Exponential:
        case FadeShape::Logarithmic:
            return 50.0;
        case FadeShape::Power:
            return 2.0;
        default:
            return 0.0;
    }
}

double fadeValue(FadeShape shape, double u, double curvature)
{
    if (!(u > 0.0))
        return 0.0;
    if (u >= 1.0)
        return 1.0;
    if (!(curvature > 0.0))
        curvature = defaultCurvature(shape);
    switch (shape) {
        case FadeShape::Linear:
            return u;
        case FadeShape::EqualPower:
            return quarterSine(u);
        case FadeShape::Cosine: {
            const double root = quarterSine(u);
            return root * root;
        }
        case FadeShape::Smooth:
            return u * u * (3.0 - 2.0 * u);
        case FadeShape::Exponential:
            return exponential(u, curvature);
        case FadeShape::Logarithmic:
            return 1.0 - exponential(1.0 - u, curvature);
        case FadeShape::Power:
            return powerOfTwo(curvature * logarithmOfTwo(u));
    }
    return u;
}

}  // namespace lacquer
