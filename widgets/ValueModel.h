// SPDX-License-Identifier: GPL-3.0-or-later
// ValueModel: a number with its range and how travel maps to it: the arithmetic behind everything that turns.
#pragma once

#include "widgets/Quantity.h"

namespace lacquer {

class ValueModel {
public:
    enum class Step { Fine, Normal, Big };

    explicit ValueModel(Quantity quantity = {});

    [[nodiscard]] const Quantity& quantity() const { return quantity_; }
    [[nodiscard]] double value() const { return value_; }
    /// Differs from the default by more than can be read.
    [[nodiscard]] bool changed() const;

    void setQuantity(const Quantity& quantity);
    /// Clamps; true when this changed it.
    bool setValue(double value);

    /// Travel 0…1 of a value, by the quantity's curve.
    [[nodiscard]] double positionOf(double value) const;
    [[nodiscard]] double position() const { return positionOf(value_); }
    /// Where filling starts: at the default.
    [[nodiscard]] double standardPosition() const { return positionOf(quantity_.standard); }
    /// The value at a travel, clamped, rounded to the finest step so that dragged values can be said.
    [[nodiscard]] double valueAt(double position) const;
    /// The value `count` steps up (or down) from here, clamped. Decibels: 0.01, 0.1, 1.
    [[nodiscard]] double stepped(int count, Step step = Step::Normal) const;

private:
    [[nodiscard]] double stepSize(Step step) const;
    [[nodiscard]] bool logarithmic() const;

    Quantity quantity_;
    double value_ = 0;
};

}  // namespace lacquer
