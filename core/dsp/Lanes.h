// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: left and right side by side, so that one instruction works on both.
#pragma once

namespace lacquer {

#if defined(__GNUC__)
/// Two doubles in one register; + − * work on both.
using Lanes = double __attribute__((vector_size(16)));
#else
/// Two doubles; + − * work on both.
struct Lanes {
    double lane[2];
    double& operator[](int i) { return lane[i]; }
    double operator[](int i) const { return lane[i]; }
    friend Lanes operator+(Lanes a, Lanes b) { return {a.lane[0] + b.lane[0], a.lane[1] + b.lane[1]}; }
    friend Lanes operator-(Lanes a, Lanes b) { return {a.lane[0] - b.lane[0], a.lane[1] - b.lane[1]}; }
    friend Lanes operator*(Lanes a, Lanes b) { return {a.lane[0] * b.lane[0], a.lane[1] * b.lane[1]}; }
    Lanes& operator+=(Lanes other) { return *this = *this + other; }
    Lanes& operator*=(Lanes other) { return *this = *this * other; }
};
#endif

}  // namespace lacquer
