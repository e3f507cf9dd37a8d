// SPDX-License-Identifier: GPL-3.0-or-later
// Dither: rounds finished sound to integers, once, with noise that is a function of position, not of a file or a run.
#pragma once

#include "dsp/Block.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lacquer {

/// None rounds; Flat adds white triangular noise; Light and Strong also shape the noise to the threshold of hearing.
enum class DitherType { None, Flat, Light, Strong };

/// Stable names for project files and the command line: none flat light strong.
[[nodiscard]] std::span<const char* const> ditherTypeNames();

/// Quantises stereo sound to right-justified integers of `bits` bits.
///
/// Dither is triangular, 2 LSB from end to end, the sum of two independent uniform draws (Lipshitz, Wannamaker,
/// Vanderkooy, "Quantization and dither: a theoretical survey", JAES 40(5), 1992): total error has mean 0 and power
/// LSB^2/4 whatever the signal. Shaped types feed the error back through noiseShaperCoefficients: Light has order 9 and
/// follows the threshold over 32 dB, Strong order 24 over 47 dB.
///
/// Draws have no state. Frame n of a channel gets splitmix64's output function applied to key + n * 2^64/phi, whose
/// upper and lower halves are the two uniforms; the key is a hash of rate, bits, type and channel. So what is drawn
/// depends on these and on the frame alone, and the same frames dithered by another object come out the same (shaped
/// types: from the same start on).
///
/// One thread at a time. Nothing allocates after construction.
class Dither {
public:
    /// rateHz is the delivered rate, bits 8…32.
    Dither(int rateHz, int bits, DitherType type);

    /// Writes 2 * in.frames integers, left first, in -2^(bits-1)…2^(bits-1)-1. `frame` is the number of frames since
    /// the group's start at the delivered rate of in's first frame, and may be negative; calls after a reset are
    /// contiguous. With None, sound that is already at this depth passes exactly. What does not fit is clamped and
    /// counted; what is not a number becomes 0 and is counted.
    void process(ConstBlock in, std::int64_t frame, std::int32_t* interleaved);

    /// Forgets the shaper's errors, as at the start of a group. Keeps the count.
    void reset();

    /// Samples (not frames) that had to be clamped since construction.
    [[nodiscard]] std::int64_t clampedSamples() const { return clamped_; }

    /// a_1…a_n of the noise transfer function 1 + sum a_k z^-k; empty for None and Flat.
    [[nodiscard]] std::span<const double> shaper() const { return shaper_; }

private:
    void roundOnly(ConstBlock in, std::int32_t* interleaved);
    void addFlat(ConstBlock in, std::int64_t frame, std::int32_t* interleaved);
    template <std::size_t order>
    void addShaped(ConstBlock in, std::int64_t frame, std::int32_t* interleaved);

    static constexpr std::size_t mostCoefficients = 24;

    DitherType type_;
    double scale_;    ///< LSBs in full scale
    double highest_;  ///< largest integer that fits, as double
    std::array<std::uint64_t, 2> keys_{};
    std::vector<double> shaper_;
    /// Shaper in transposed form: pending_[k][c] is what channel c's errors so far add to the sample k frames ahead.
    std::array<std::array<double, 2>, mostCoefficients + 1> pending_{};
    std::int64_t clamped_ = 0;
};

}  // namespace lacquer
