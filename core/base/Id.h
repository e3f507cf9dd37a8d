// SPDX-License-Identifier: GPL-3.0-or-later
// Id: a random name for a song, stem, processor or album that survives renaming and reordering.
#pragma once

#include "base/Result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace lacquer {

/// 64 random bits, written as 16 hexadecimal digits. The value 0 means "none".
struct Id {
    std::uint64_t bits = 0;

    /// A new random id, never 0.
    [[nodiscard]] static Id fresh();
    /// Reads 16 hexadecimal digits.
    [[nodiscard]] static Result<Id> fromString(std::string_view text);
    [[nodiscard]] std::string toString() const;

    friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace lacquer
