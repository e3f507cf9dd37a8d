// SPDX-License-Identifier: GPL-3.0-or-later
// FixedRecord: fields of printable characters at fixed places, as the descriptors of a DDP have them.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace lacquer {

/// So many blanks.
[[nodiscard]] QByteArray blankRecord(int size);
/// Puts a text at the left or right end of a field; what does not fit is cut off at its end.
void putLeft(QByteArray& record, int offset, int width, const QByteArray& text);
void putRight(QByteArray& record, int offset, int width, const QByteArray& text);

/// A field without the blanks at its end; a record that is too short reads as if blanks followed.
[[nodiscard]] QByteArray fieldOf(const QByteArray& record, int offset, int width);
/// Digits between blanks; nothing for a blank field, for anything else and for more than fifteen digits.
[[nodiscard]] std::optional<std::int64_t> numberOf(const QByteArray& field);
[[nodiscard]] bool isBlank(const QByteArray& field);
/// Only the 95 printable characters of ASCII.
[[nodiscard]] bool isPrintable(const QByteArray& field);

}  // namespace lacquer
