// SPDX-License-Identifier: GPL-3.0-or-later
// FieldRow: how a member of the project's values becomes a row of a table: its kind, and its way to JSON and back.
#pragma once

#include "model/Field.h"
#include "model/FieldValues.h"

#include <limits>

namespace lacquer {

constexpr double unbounded = std::numeric_limits<double>::infinity();

template <class T>
struct KindOf;
template <> struct KindOf<double> { static constexpr auto kind = FieldKind::Number; };
template <> struct KindOf<int> { static constexpr auto kind = FieldKind::Integer; };
template <> struct KindOf<std::int64_t> { static constexpr auto kind = FieldKind::Integer; };
template <> struct KindOf<bool> { static constexpr auto kind = FieldKind::Switch; };
template <> struct KindOf<QString> { static constexpr auto kind = FieldKind::Text; };
template <> struct KindOf<std::string> { static constexpr auto kind = FieldKind::Text; };
template <> struct KindOf<std::vector<double>> { static constexpr auto kind = FieldKind::Numbers; };
template <> struct KindOf<Translations> { static constexpr auto kind = FieldKind::Words; };
template <> struct KindOf<Ride> { static constexpr auto kind = FieldKind::Breakpoints; };
template <class T>
    requires std::is_enum_v<T>
struct KindOf<T> { static constexpr auto kind = FieldKind::Choice; };

template <class T>
struct Unwrapped { using Type = T; static constexpr bool optional = false; };
template <class T>
struct Unwrapped<std::optional<T>> { using Type = T; static constexpr bool optional = true; };

/// Makes the table row for a member.
template <auto Member, class Owner, class T>
Field<Owner> row(T Owner::*, const char* name, const char* meaning, double minimum, double maximum)
{
    using Plain = typename Unwrapped<T>::Type;
    Field<Owner> field{};
    field.name = name;
    field.kind = KindOf<Plain>::kind;
    field.optional = Unwrapped<T>::optional;
    field.minimum = minimum;
    field.maximum = maximum;
    if constexpr (std::is_enum_v<Plain>)
        field.choices = choiceNames(Plain{});
    field.meaning = meaning;
    field.read = [](const Owner& owner) { return toJson(owner.*Member); };
    field.write = [](Owner& owner, const Json& json, const Field<Owner>& self) -> Result<void> {
        if (json.is_null()) {
            owner.*Member = Owner{}.*Member;
            return {};
        }
        return fromJson(json, owner.*Member, self.minimum, self.maximum);
    };
    return field;
}

template <auto Member>
auto field(const char* name, const char* meaning, double minimum = -unbounded, double maximum = unbounded)
{
    return row<Member>(Member, name, meaning, minimum, maximum);
}

}  // namespace lacquer
