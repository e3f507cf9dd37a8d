// SPDX-License-Identifier: GPL-3.0-or-later
// Fade: the curves by which sound comes and goes, as pure functions of a position, so that nothing accumulates.
#pragma once

#include <cstdint>
#include <span>

namespace lacquer {

/// The curves on offer; project files store the name, in the order of fadeShapeNames().
enum class FadeShape { Linear, EqualPower, Cosine, Smooth, Exponential, Logarithmic, Power };

/// Stable names for project files and the command line: linear equalPower cosine smooth exponential logarithmic power.
[[nodiscard]] std::span<const char* const> fadeShapeNames();

/// What `curvature` means and what it starts with: dB of range for exponential and logarithmic (50), the exponent for
/// power (2); the other shapes ignore it (0). A curvature of 0 or less, or not a number, stands for this default.
[[nodiscard]] double defaultCurvature(FadeShape shape);

/// Gain of a fade-in, rising from exactly 0 at u <= 0 to exactly 1 at u >= 1; u outside is clamped. Any thread.
///
///   linear       u
///   equalPower   sin(pi u / 2): squares of a pair sum to 1, for sounds that have nothing in common
///   cosine       (1 - cos(pi u)) / 2: a pair sums to 1, for sounds that are alike
///   smooth       u^2 (3 - 2u): a pair sums to 1
///   exponential  linear in dB over `curvature` dB, (10^((u-1) D/20) - f) / (1 - f) with the floor f = 10^(-D/20)
///   logarithmic  exponential mirrored at both axes, 1 - exponential(1 - u)
///   power        u^curvature
///
/// Computed with plain arithmetic only, so that every machine gets the same bits; the error is below 1e-14.
/// A fade-out is the fade-in mirrored in time: fadeValue(shape, 1 - u, curvature).
[[nodiscard]] double fadeValue(FadeShape shape, double u, double curvature);

/// Position of frame n of a fade of `frames` frames: the middle of the frame, (n + 1/2) / frames. So a fade wastes no
/// frame on a gain of exactly 0 or 1, and frame n of a fade-in mirrors frame frames - 1 - n of a fade-out.
[[nodiscard]] inline double fadePosition(std::int64_t n, std::int64_t frames)
{
    return (double(n) + 0.5) / double(frames);
}

}  // namespace lacquer
