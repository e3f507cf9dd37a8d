// SPDX-License-Identifier: GPL-3.0-or-later
// Field: one named member of a value. One table per struct is the project file's schema, the command line's keys,
// the diff's vocabulary and the range check, all at once.
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace lacquer {

struct Album;
struct LoudnessAim;
struct Song;
struct Stem;
struct Deliverable;

enum class FieldKind { Number, Integer, Switch, Text, Choice, Breakpoints, Numbers, Words };

/// One member of Owner, read and written as JSON. Optional members read as null when unset.
template <class Owner>
struct Field {
    const char* name;                        ///< in files and keys
    FieldKind kind;
    bool optional;                           ///< may be unset
    double minimum;                          ///< of numbers
    double maximum;
    std::span<const char* const> choices;    ///< spellings of a Choice
    const char* meaning;                     ///< one English phrase with unit, for the schema page
    Json (*read)(const Owner&);
    /// Checks type and range; null resets to the default. The error says what the value must be, not where it stood.
    Result<void> (*write)(Owner&, const Json&, const Field&);
};

/// The tables, in the order in which members are written.
template <class Owner>
[[nodiscard]] std::span<const Field<Owner>> fieldsOf();

template <> std::span<const Field<Album>> fieldsOf<Album>();
template <> std::span<const Field<LoudnessAim>> fieldsOf<LoudnessAim>();
template <> std::span<const Field<Song>> fieldsOf<Song>();
template <> std::span<const Field<Stem>> fieldsOf<Stem>();
template <> std::span<const Field<Deliverable>> fieldsOf<Deliverable>();

/// The field with this name, or nullptr.
template <class Owner>
[[nodiscard]] const Field<Owner>* findField(std::string_view name)
{
    for (const Field<Owner>& field : fieldsOf<Owner>())
        if (name == field.name)
            return &field;
    return nullptr;
}

/// A number as Lacquer takes it: finite and inside [minimum, maximum].
[[nodiscard]] Result<double> checkedNumber(const Json& value, double minimum, double maximum);

/// Text typed for a field (on the command line or in a cell) as the JSON value the field's kind wants; empty is null.
[[nodiscard]] Result<Json> typedValue(FieldKind kind, const QString& text);

}  // namespace lacquer
