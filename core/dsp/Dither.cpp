// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Dither.h"

#include "dsp/NoiseShaperDesign.h"

#include <cassert>
#include <cmath>

namespace lacquer {

namespace {

constexpr const char* names[] = {"none", "flat", "light", "strong"};

constexpr std::size_t lightOrder = 9;
constexpr std::size_t strongOrder = 24;
constexpr double lightRangeDb = 32.0;
constexpr double strongRangeDb = 47.0;

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15u;  // 2^64 / phi, odd

/// Output function of splitmix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
inline std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/// Triangular in ±1 LSB with mean exactly 0, from the two halves of one hash.
inline double triangular(std::uint64_t key, std::int64_t frame)
{
    const std::uint64_t bits = mixed(key + std::uint64_t(frame) * golden);
    const std::int64_t sum = std::int64_t(bits >> 32) + std::int64_t(bits & 0xffffffffu) + 1;
    return double(sum) * 0x1p-32 - 1.0;
}

/// Nearest integer, ties to even, for |x| < 2^51. Adding and taking away 1.5 * 2^52 leaves no room for a fraction; the
/// library's function would be a call where the processor class is an old one.
inline double nearest(double x)
{
    constexpr double noFraction = 0x1.8p52;
    return (x + noFraction) - noFraction;
}

/// What stands in for samples that are not numbers or absurdly large, so that they cannot poison the shaper.
inline double tamed(double x)
{
    constexpr double limit = 0x1p40;
    return x > -limit && x < limit ? x : x >= limit ? limit : x <= -limit ? -limit : 0.0;
}

}  // namespace

std::span<const char* const> ditherTypeNames()
{
    return names;
}

Dither::Dither(int rateHz, int bits, DitherType type)
    : type_(type), scale_(std::ldexp(1.0, bits - 1)), highest_(scale_ - 1.0)
{
    assert(rateHz > 0 && bits >= 8 && bits <= 32);
    for (std::uint64_t channel = 0; channel < 2; ++channel) {
        std::uint64_t key = 0;
        for (const std::uint64_t part : {std::uint64_t(rateHz), std::uint64_t(bits), std::uint64_t(type), channel})
            key = mixed(key + golden + part);
        keys_[channel] = key;
    }
    if (type == DitherType::Light)
        shaper_ = noiseShaperCoefficients(rateHz, int(lightOrder), lightRangeDb);
    else if (type == DitherType::Strong)
        shaper_ = noiseShaperCoefficients(rateHz, int(strongOrder), strongRangeDb);
}

void Dither::reset()
{
    pending_ = {};
}

void Dither::process(ConstBlock in, std::int64_t frame, std::int32_t* interleaved)
{
    switch (type_) {
        case DitherType::None:
            return roundOnly(in, interleaved);
        case DitherType::Flat:
            return addFlat(in, frame, interleaved);
        case DitherType::Light:
            return addShaped<lightOrder>(in, frame, interleaved);
        case DitherType::Strong:
            return addShaped<strongOrder>(in, frame, interleaved);
    }
}

void Dither::roundOnly(ConstBlock in, std::int32_t* interleaved)
{
    for (int c = 0; c < 2; ++c) {
        const double* channel = in.channel(c);
        std::int64_t clamped = 0;
        for (int n = 0; n < in.frames; ++n) {
            const double rounded = nearest(tamed(channel[n] * scale_));
            const double fitting = rounded > highest_ ? highest_ : rounded < -scale_ ? -scale_ : rounded;
            clamped += fitting != rounded || channel[n] != channel[n];
            interleaved[2 * n + c] = std::int32_t(fitting);
        }
        clamped_ += clamped;
    }
}

void Dither::addFlat(ConstBlock in, std::int64_t frame, std::int32_t* interleaved)
{
    for (int c = 0; c < 2; ++c) {
        const double* channel = in.channel(c);
        const std::uint64_t key = keys_[std::size_t(c)];
        std::int64_t clamped = 0;
        for (int n = 0; n < in.frames; ++n) {
            const double rounded = nearest(tamed(channel[n] * scale_) + triangular(key, frame + n));
            const double fitting = rounded > highest_ ? highest_ : rounded < -scale_ ? -scale_ : rounded;
            clamped += fitting != rounded || channel[n] != channel[n];
            interleaved[2 * n + c] = std::int32_t(fitting);
        }
        clamped_ += clamped;
    }
}

template <std::size_t order>
void Dither::addShaped(ConstBlock in, std::int64_t frame, std::int32_t* interleaved)
{
    // Both channels side by side, so that the shaper's steps work on pairs.
    const double* coefficients = shaper_.data();
    auto pending = pending_;
    std::int64_t clamped = 0;
    for (int n = 0; n < in.frames; ++n) {
        std::array<double, 2> error;
        for (std::size_t c = 0; c < 2; ++c) {
            const double sample = in.channel(int(c))[n];
            const double wanted = tamed(sample * scale_) + pending[0][c];
            const double rounded = nearest(wanted + triangular(keys_[c], frame + n));
            // The error of the rounding alone, never of the clamping: it stays within 1.5 LSB, and a filter without
            // feedback of its own output cannot run away, however long the sound stays over full scale.
            error[c] = rounded - wanted;
            const double fitting = rounded > highest_ ? highest_ : rounded < -scale_ ? -scale_ : rounded;
            clamped += fitting != rounded || sample != sample;
            interleaved[2 * n + int(c)] = std::int32_t(fitting);
        }
        for (std::size_t k = 0; k < order; ++k)
            for (std::size_t c = 0; c < 2; ++c)
                pending[k][c] = pending[k + 1][c] + coefficients[k] * error[c];
    }
    pending_ = pending;
    clamped_ += clamped;
}

}  // namespace lacquer
