// SPDX-License-Identifier: GPL-3.0-or-later
// Quantity: what a control that turns must know of its number: name, unit, range, default, and how it is written.
#pragma once

#include "dsp/Parameter.h"

#include <QString>

namespace lacquer {

struct Quantity {
    QString name = {};             ///< as the label says it, translated: "Drive"
    QString module = {};           ///< whose it is, for screen readers: "Limiter" gives "Limiter, drive"
    Unit unit = Unit::None;
    double minimum = 0;
    double maximum = 1;
    double standard = 0;      ///< the default
    Curve curve = Curve::Linear;
    int decimals = -1;        ///< fixed number of decimals; -1 is the unit's own
    bool sign = false;        ///< write a plus
    bool pan = false;         ///< -100…100 written "L 20", "centre", "R 20"
    bool clock = false;       ///< seconds written m:ss.mmm
    bool silence = false;     ///< the minimum is written −∞
    QString suffix = {};           ///< stands in for the unit's word: "LUFS", "dBTP"

    friend bool operator==(const Quantity&, const Quantity&) = default;

    /// "Limiter, drive": what a screen reader says.
    [[nodiscard]] QString spokenName() const;
    /// From a row of a processor's table; `standard` is its default.
    [[nodiscard]] static Quantity of(const Parameter& parameter, double standard, const QString& module = {});
};

}  // namespace lacquer
