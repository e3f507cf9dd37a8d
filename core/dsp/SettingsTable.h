// SPDX-License-Identifier: GPL-3.0-or-later
// Ties a processor's Settings struct to its table of parameters: reading, writing and defaults, all from one place.
#pragma once

#include "dsp/Parameter.h"

#include <array>
#include <cassert>
#include <cstring>
#include <span>

namespace lacquer {

/// Reads a Settings struct out of one value per table row.
template <class Settings>
[[nodiscard]] Settings settingsFrom(std::span<const Parameter> table, std::span<const double> values)
{
    assert(table.size() == values.size());
    Settings settings;
    for (std::size_t i = 0; i < table.size(); ++i)
        std::memcpy(reinterpret_cast<char*>(&settings) + table[i].field, &values[i], sizeof(double));
    return settings;
}

/// One value per table row out of a Settings struct; of a default-constructed one these are the defaults.
template <class Settings, std::size_t Rows>
[[nodiscard]] std::array<double, Rows> valuesFrom(const std::array<Parameter, Rows>& table, const Settings& settings = {})
{
    static_assert(sizeof(Settings) == Rows * sizeof(double), "every setting is a double and has exactly one row");
    std::array<double, Rows> values{};
    for (std::size_t i = 0; i < Rows; ++i)
        std::memcpy(&values[i], reinterpret_cast<const char*>(&settings) + table[i].field, sizeof(double));
    return values;
}

}  // namespace lacquer
