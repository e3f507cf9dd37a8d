// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter: what a knob must know. One table of these per processor feeds panel, project file, presets and command line.
#pragma once

#include <cstddef>
#include <span>

/// Marks a name for translation without needing Qt here; lupdate knows this macro by name.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace lacquer {

enum class Unit { None, Decibel, Hertz, Milliseconds, Seconds, Ratio, Percent, Frames };

/// How a knob's travel maps to its range.
enum class Curve { Linear, Logarithmic };

/// One row of a processor's table. Every setting is a double; a choice or a switch holds the index of its name.
struct Parameter {
    const char* id;              ///< stable name in project files and on the command line, e.g. "band3.frequencyHz"
    const char* name;            ///< English, marked with QT_TRANSLATE_NOOP("Parameter", …)
    Unit unit;
    double minimum;
    double maximum;
    std::size_t field;           ///< offsetof the double in the processor's Settings
    Curve curve = Curve::Linear;
    /// Names of the values 0, 1, 2 … of a choice, marked for translation; empty for a continuous value.
    std::span<const char* const> choices = {};
    /// True when changing it changes latency: treated as a change of the chain's shape, never glided.
    bool structural = false;
    /// True for a row that its table got after projects had been written without it. At its default it is left out of
    /// what identifies a sound, so that an older project's solved drives and cached sound stay what they are.
    bool cameLater = false;
};

}  // namespace lacquer
