// SPDX-License-Identifier: GPL-3.0-or-later
// NaturalOrder: names in the order people expect of numbered things.
#pragma once

#include <QString>

namespace lacquer {

/// "Take 2" before "Take 10": runs of digits count as numbers, case counts last.
[[nodiscard]] bool naturallyBefore(const QString& a, const QString& b);

}  // namespace lacquer
