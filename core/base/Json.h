// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as Lacquer reads and writes it: members keep their order, numbers are locale-free, input is bounded.
#pragma once

#include "base/Result.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <string>
#include <string_view>

namespace lacquer {

/// An ordered JSON value. Only this header and Json.cpp name the library behind it.
using Json = nlohmann::ordered_json;

/// Parses one JSON value. Refuses more than 64 MiB, nesting deeper than 32, duplicate members, numbers that are not
/// finite, strings over 64 KiB and bytes that are not UTF-8. The error's sentence says line and reason but no file name;
/// callers put theirs in front. Never throws.
[[nodiscard]] Result<Json> parseJson(std::string_view bytes);

/// Prints with one value per line, two spaces of indent and a final newline; non-finite numbers become null.
/// The same value always gives the same bytes.
[[nodiscard]] std::string printJson(const Json& value);

/// A level or ratio as a number, or null when it is not finite.
[[nodiscard]] inline Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

}  // namespace lacquer
