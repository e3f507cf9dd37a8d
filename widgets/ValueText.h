// SPDX-License-Identifier: GPL-3.0-or-later
// ValueText: numbers with their units as people write and read them, so that every field understands the same things.
#pragma once

#include "widgets/Quantity.h"

namespace lacquer {

/// A value as it is drawn: the unit stands quiet beside its number. "−0.80" and "dB", "2.65" and "kHz", "1.6" and ": 1".
struct ValueWords {
    QString number;
    QString unit;

    [[nodiscard]] QString full() const { return unit.isEmpty() ? number : number + u' ' + unit; }
};

[[nodiscard]] ValueWords valueWords(const Quantity& quantity, double value);

/// "−0.80 dB": what is copied, and what a screen reader says.
[[nodiscard]] QString valueText(const Quantity& quantity, double value);

/// What stands in an opened field: no plus (that would read as relative), every decimal that matters.
[[nodiscard]] QString entryText(const Quantity& quantity, double value);

/// What became of something typed.
struct ReadValue {
    enum Outcome {
        Understood,
        TooLow,       ///< clamped: value is the minimum
        TooHigh,      ///< clamped: value is the maximum
        NotANumber,   ///< value is the current one
    };
    Outcome outcome = NotANumber;
    double value = 0;
};

/// Understands "-1.5", "−1,5", "1.5dB", "1k2", "2.65 kHz", "3:25.5", "12 ms", "0.2 s", "50 %", "4:1", "L20", "-inf"; a
/// leading plus is relative to `current` ("+2", "+-2"). A unit that is not the quantity's is not understood.
[[nodiscard]] ReadValue readValue(const Quantity& quantity, const QString& text, double current);

}  // namespace lacquer
