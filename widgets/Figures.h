// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: numbers drawn with digits of one width, so that a running value never jitters, and the words they are written in.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace lacquer {

/// Width of a text whose digits, minus, plus and figure space take cells as wide as the widest digit; letters keep
/// their own. Logical pixels. Stands in for the font feature "tnum", which QFont offers from Qt 6.7 on only.
[[nodiscard]] double figuresWidth(const QString& text, const QFont& font);

/// Draws such a text with the painter's pen, aligned in the rectangle by Qt::Alignment flags.
void drawFigures(QPainter& painter, const QRectF& place, int alignment, const QString& text, const QFont& font);

/// A number with `decimals` places, a real minus sign (U+2212), the locale's decimal mark; "−∞" for -infinity, "—" for
/// not-a-number; `sign` writes a plus, and "±" before what rounds to zero.
[[nodiscard]] QString figures(double value, int decimals, bool sign = false);

/// Seconds as m:ss, m:ss.mmm with `milliseconds`, h:mm:ss from an hour on.
[[nodiscard]] QString timeFigures(double seconds, bool milliseconds = false);

/// Seconds as mm:ss:ff, 75 frames a second, as discs count.
[[nodiscard]] QString discFigures(double seconds);

}  // namespace lacquer
