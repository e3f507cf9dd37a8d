// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters as text and JSON: units, choices, numbers.
#pragma once

#include "base/Json.h"
#include "dsp/Processor.h"

#include <QString>

namespace lacquer {

/// "dB", "Hz" …; empty without a unit.
[[nodiscard]] const char* unitName(Unit unit);

/// A value as people read it: "-3 dB", or the name of a choice.
[[nodiscard]] QString parameterText(const Parameter& row, double value);

/// A processor's type with every parameter: id, name, unit, range, default, choices.
[[nodiscard]] Json processorTypeJson(const ProcessorType& type);

}  // namespace lacquer
