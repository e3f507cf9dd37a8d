// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: the one place that asks what time it is, for dates people read; never for sound or what is delivered.
#pragma once

#include <cstdint>

namespace lacquer {

/// Seconds since 1970: SOURCE_DATE_EPOCH from the environment where it is a number, or now.
[[nodiscard]] std::int64_t clockSeconds();

}  // namespace lacquer
