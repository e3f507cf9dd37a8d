// SPDX-License-Identifier: GPL-3.0-or-later
// FinalSettings: rate, ceiling and limiter with which sound leaves for one kind of delivery.
#pragma once

#include "model/Album.h"

#include <optional>

namespace lacquer {

/// How sound leaves for one kind of delivery.
struct FinalSettings {
    int rateHz = 44100;
    std::optional<double> ceilingDbtp;  ///< no ceiling, no limiter
    double trimDb = 0;                  ///< static, after the limiter: a lower ceiling without more limiting
    std::optional<double> monoBelowHz;  ///< of records: no side below, before the limiter
    ProcessorSettings limiter;          ///< its ceiling is replaced by ceilingDbtp

    friend bool operator==(const FinalSettings&, const FinalSettings&) = default;
};

/// Settings of a deliverable: its rate or the album's, its ceiling or the album's, and what rounding to its depth needs
/// as a margin under the ceiling. One that wants no limiter has no ceiling here, only the trim that its own ceiling asks for.
[[nodiscard]] FinalSettings finalSettings(const Album& album, const Deliverable& deliverable);

/// Settings that match solves for: album rate, album ceiling, no margin.
[[nodiscard]] FinalSettings referenceSettings(const Album& album);

/// What keeps the side out of the bass: the high pass of a Linkwitz-Riley crossover of 12 dB per octave on the side, and its
/// all-pass on the middle, so that both keep their phase to each other.
[[nodiscard]] ProcessorSettings monoBass(double belowHz);

/// The final limiter as it runs with these settings, which must have a ceiling.
[[nodiscard]] ProcessorSettings limiterAtCeiling(const FinalSettings& settings);

}  // namespace lacquer
