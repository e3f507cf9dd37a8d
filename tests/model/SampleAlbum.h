// SPDX-License-Identifier: GPL-3.0-or-later
// Albums for tests: values only, no file behind them is ever opened.
#pragma once

#include "model/Album.h"

#include <cstdint>

namespace lacquer::test {

/// A file reference of a length at a rate.
[[nodiscard]] FileReference fileOf(const char* path, double seconds, int rateHz = 44100);

/// A song with one stem of that length.
[[nodiscard]] Song songOf(const char* title, double seconds, int rateHz = 44100);

/// An album at 44.1 kHz with songs of these lengths, titled One, Two, Three …, with gaps of two seconds. Ids are 1, 2, 3 …
/// so that its project file has the same bytes every time.
[[nodiscard]] Album albumOf(std::initializer_list<double> seconds);

/// A rich album: several stems, chains of the first so many registered processors, rides, fades, unknown members at every
/// level.
[[nodiscard]] Album richAlbum(std::size_t processors = 1000);

/// splitmix64 for random edits that repeat exactly.
struct Random {
    std::uint64_t state;
    std::uint64_t next();
    /// 0 … below-1.
    std::size_t below(std::size_t bound) { return std::size_t(next() % bound); }
    double between(double low, double high) { return low + (high - low) * double(next() >> 11) * 0x1p-53; }
};

}  // namespace lacquer::test
