// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: how loud a side of a record can be cut when it is so long.
#pragma once

#include "model/Choice.h"

#include <optional>

namespace lacquer {

/// Level a cutter can give a side of so many seconds, in dB above the usual one; between the table's rows by straight lines,
/// nothing beyond its last. From a pressing plant's table for 12 and 7 inches. Ten inches are our own estimate: the grooves of
/// a 10-inch record have 0.7 of the width of a 12-inch one's, so the same level lasts 0.7 as long.
[[nodiscard]] std::optional<double> cutLevelDb(int inches, TurntableSpeed speed, double seconds);

/// The longest side the table recommends, in seconds.
[[nodiscard]] double longestSideSeconds(int inches, TurntableSpeed speed);

}  // namespace lacquer
