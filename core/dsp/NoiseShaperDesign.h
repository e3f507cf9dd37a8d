// SPDX-License-Identifier: GPL-3.0-or-later
// Designs noise shapers for any rate: requantisation noise goes where the ear's threshold of hearing is highest.
#pragma once

#include <vector>

namespace lacquer {

/// Threshold of hearing in quiet, dB SPL, at a frequency in Hz (Terhardt, "Calculating virtual pitch", Hearing Research
/// 1, 1979); constant below 20 Hz.
[[nodiscard]] double hearingThresholdDb(double frequencyHz);

/// Coefficients a_1…a_order of the noise transfer function 1 + sum a_k z^-k, which follows the threshold of hearing at
/// this rate up to rangeDb above its lowest point and is flat beyond. By Gerzon and Craven, "Optimal noise shaping and
/// dither of digital signals" (AES preprint 2822, 1989), the best filter of its order is minimum phase with a log mean
/// of 0 dB, which is what linear prediction on the inverse of the threshold gives (Levinson's recursion). Rounded to
/// multiples of 2^-24, so that the last bits of the C library's functions do not matter. Allocates.
[[nodiscard]] std::vector<double> noiseShaperCoefficients(double rateHz, int order, double rangeDb);

}  // namespace lacquer
