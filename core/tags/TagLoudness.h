// SPDX-License-Identifier: GPL-3.0-or-later
// TagLoudness: what players are told so that they can play songs or albums at one loudness.
#pragma once

#include <optional>

namespace lacquer {

/// Measured on the very sound of the file (or, for the album, of all its files).
struct TagLoudness {
    double integratedLufs = 0;
    std::optional<double> peak;  ///< highest sample or true peak, 1 = full scale

    friend bool operator==(const TagLoudness&, const TagLoudness&) = default;
};

}  // namespace lacquer
