// SPDX-License-Identifier: GPL-3.0-or-later
// Svf: a second-order section as a state variable filter, which stays quiet and stable while its coefficients move.
#pragma once

#include "dsp/SectionShape.h"

#include <cmath>

namespace lacquer {

/// The trapezoidal state variable filter (V. Zavalishin, "The Art of VA Filter Design"; A. Simper, "Linear Trapezoidal
/// Integrated State Variable Filter", 2013) with mixed outputs, its output written directly in input and states so that
/// a cascade's critical path is one multiplication and one addition per section. Any stable second-order section has
/// such a form. Its state matrix shortens every vector, and so does every mixture of two of them: coefficients may move
/// along straight lines, sample by sample, and nothing ever grows.
template <class Number>
struct SvfCoefficients {
    Number direct, fromFirst, fromSecond;  ///< output from input and the two states
    Number hold, turn, push;               ///< states from states and input
};

template <class Number>
struct SvfState {
    Number first{};
    Number second{};
};

/// One sample through one section.
template <class Number>
[[nodiscard]] inline Number svfTick(const SvfCoefficients<Number>& c, SvfState<Number>& state, Number x)
{
    const Number y = c.direct * x + (c.fromFirst * state.first + c.fromSecond * state.second);
    const Number input = x - state.second;
    const Number first = c.hold * state.first + c.turn * input;
    state.second = state.second + (c.turn * state.first + c.push * input);
    state.first = first;
    return y;
}

/// Leaves its input exactly as it is.
[[nodiscard]] inline SvfCoefficients<double> svfIdentity()
{
    return {1.0, 0.0, 0.0, 0.0, 0.0, 0.0};
}

/// The form of a section. Where zeros lie on the poles the output is the input to the last bit.
[[nodiscard]] inline SvfCoefficients<double> svfCoefficients(const SectionShape& shape)
{
    const double g = std::exp(shape.poleFrequency);
    const double square = std::exp(2.0 * shape.poleFrequency);
    const double width = std::exp(shape.poleWidth);
    const double gain = std::exp(shape.gain);
    const double band = gain * (std::exp(shape.zeroWidth) - width) / g;
    const double low = gain * (std::exp(2.0 * shape.zeroFrequency) - square) / square;
    const double a1 = 1.0 / (1.0 + width + square);
    const double a2 = g * a1;
    const double a3 = square * a1;
    return {gain + band * a2 + low * a3,
            band * a1 + low * a2,
            low * (1.0 - a3) - band * a2,
            2.0 * a1 - 1.0,
            2.0 * a2,
            2.0 * a3};
}

}  // namespace lacquer
