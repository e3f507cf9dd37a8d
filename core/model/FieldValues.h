// SPDX-License-Identifier: GPL-3.0-or-later
// FieldValues: what members of the project's values look like as JSON, and what is accepted from it. Reading leaves `out`
// alone when it fails; its error says what the value must be, not where it stood. Numbers outside [minimum, maximum] are
// refused.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "base/Text.h"
#include "model/Choice.h"
#include "model/Ride.h"
#include "model/Translations.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace lacquer {

constexpr double longest = 100.0 * 3600.0;  // seconds; no album and no gap is longer

/// "must be …", as an error.
[[nodiscard]] Error mustBe(const QString& what);

[[nodiscard]] Json toJson(double value);
[[nodiscard]] Json toJson(int value);
[[nodiscard]] Json toJson(std::int64_t value);
[[nodiscard]] Json toJson(bool value);
[[nodiscard]] Json toJson(const QString& value);
[[nodiscard]] Json toJson(const std::string& value);
[[nodiscard]] Json toJson(const Ride& ride);
[[nodiscard]] Json toJson(const std::vector<double>& numbers);
[[nodiscard]] Json toJson(const Translations& translations);

template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] Json toJson(Enum value)
{
    return choiceNames(value)[std::size_t(value)];
}

template <class T>
[[nodiscard]] Json toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : Json();
}

Result<void> fromJson(const Json& json, double& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, int& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, std::int64_t& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, bool& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, QString& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, std::string& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, Ride& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, std::vector<double>& out, double minimum, double maximum);
Result<void> fromJson(const Json& json, Translations& out, double minimum, double maximum);

template <class Enum>
    requires std::is_enum_v<Enum>
Result<void> fromJson(const Json& json, Enum& out, double, double)
{
    const auto names = choiceNames(out);
    if (json.is_string())
        for (std::size_t i = 0; i < names.size(); ++i)
            if (json.get_ref<const std::string&>() == names[i]) {
                out = Enum(i);
                return {};
            }
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return mustBe(Text::tr("one of %1").arg(list.join(QStringLiteral(", "))));
}

template <class T>
Result<void> fromJson(const Json& json, std::optional<T>& out, double minimum, double maximum)
{
    T value{};
    if (auto read = fromJson(json, value, minimum, maximum); !read)
        return read;
    out = value;
    return {};
}

}  // namespace lacquer
