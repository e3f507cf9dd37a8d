// SPDX-License-Identifier: GPL-3.0-or-later
// StereoKernel: the impulse responses that lead from left and right in to left and right out, cut into parts and
// transformed, ready for a StereoConvolver.
#pragma once

#include "dsp/Fft.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

namespace lacquer {

/// Which of the four ways through a stereo filter there are.
enum class StereoPaths {
    Same,      ///< left to left, and right to right by the same response
    Separate,  ///< left to left, right to right
    All,       ///< left to left, right to right, left to right, right to left
};

[[nodiscard]] constexpr int countOf(StereoPaths paths)
{
    return paths == StereoPaths::Same ? 1 : paths == StereoPaths::Separate ? 2 : 4;
}

/// Spectra with their real and imaginary halves apart, so that loops over bins become vector code. Memory is taken at
/// once but not touched before it is written, so that what is sized for the longest response costs what is used.
class SpectrumStore {
public:
    void prepare(int bins, int count)
    {
        bins_ = std::size_t(bins);
        numbers_ = std::make_unique_for_overwrite<double[]>(2 * bins_ * std::size_t(count));
    }
    [[nodiscard]] double* real(int i) { return numbers_.get() + 2 * bins_ * std::size_t(i); }
    [[nodiscard]] double* imaginary(int i) { return real(i) + bins_; }
    [[nodiscard]] const double* real(int i) const { return numbers_.get() + 2 * bins_ * std::size_t(i); }
    [[nodiscard]] const double* imaginary(int i) const { return real(i) + bins_; }
    void clear(int count) { std::fill_n(numbers_.get(), 2 * bins_ * std::size_t(count), 0.0); }

private:
    std::size_t bins_ = 0;
    std::unique_ptr<double[]> numbers_;
};

class StereoKernel {
public:
    /// Sizes the memory for responses of up to mostParts parts.
    void prepare(int partFrames, int mostParts);

    /// Says which paths there will be and of how many parts.
    void begin(StereoPaths paths, int parts);
    /// One path's response, parts × partFrames long. fft has the size 2 × partFrames; its contents are lost.
    void put(int path, std::span<const double> response, Fft& fft);

    [[nodiscard]] StereoPaths paths() const { return paths_; }
    [[nodiscard]] int parts() const { return parts_; }
    /// The spectra of one path's parts.
    [[nodiscard]] const SpectrumStore& path(int path) const { return spectra_[std::size_t(path)]; }

private:
    int partFrames_ = 0;
    int mostParts_ = 0;
    int parts_ = 0;
    StereoPaths paths_ = StereoPaths::Same;
    std::array<SpectrumStore, countOf(StereoPaths::All)> spectra_;
};

}  // namespace lacquer
