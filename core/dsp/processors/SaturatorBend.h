// SPDX-License-Identifier: GPL-3.0-or-later
// SaturatorBend: the curves of the saturator, and what each of them adds to a sound.
#pragma once

#include "dsp/InstructionSet.h"
#include "dsp/processors/SaturatorSettings.h"

namespace lacquer {

/// One point on a curve F at work: x becomes scale · (F(drive · x + bias) − F(bias)), full scale stays full scale, and
/// `weight` of the difference to x counts.
struct SaturatorPoint {
    double drive = 1.0;
    double bias = 0.0;
    double scale = 1.0;
    double weight = 0.0;
};

/// The point for a drive in dB (>= 0) and a bias of −1 … 1. At 0 dB the weight is 0: nothing is bent.
[[nodiscard]] SaturatorPoint saturatorPoint(SaturatorCurve curve, double driveDb, double bias);

/// The curve itself:
/// Smooth is the hyperbolic tangent. Soft is the polynomial whose slope is (1 − u²)³, flat from ±1 on: u less the cube
/// of it at first, and three derivatives without a corner. Tube is a logistic curve with a closer ceiling above than
/// below, so that even harmonics come without bias. Tape is u / √(1 + u²). Soft and Tape are driven less for the same
/// figure.
[[nodiscard]] double saturatorCurve(SaturatorCurve curve, double u);

/// A stretch of a movement: `first` … of `whole` samples between one point and the next.
struct SaturatorPath {
    SaturatorPoint from;
    SaturatorPoint to;
    int first = 0;
    int whole = 1;
};

/// Replaces `count` samples by what the curve adds to them, while the point moves along straight lines. Exponentials
/// come from fastExp2: errors stay below 1e-12 of full scale.
void bendBy(InstructionSet set, SaturatorCurve curve, const SaturatorPath& path, double* samples, int count);

}  // namespace lacquer
