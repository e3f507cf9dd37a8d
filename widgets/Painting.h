// SPDX-License-Identifier: GPL-3.0-or-later
// Painting: the few strokes most controls share: rounded grounds, hatching, notes that float.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QLabel;
class QPainter;
class QWidget;

namespace lacquer {

struct Theme;

/// A rounded ground with an outline of `width` inside the rectangle. Invalid colours leave a part out.
void drawGround(QPainter& painter, const QRectF& place, double radius, const QColor& fill, const QColor& outline = {},
                double width = 1, Qt::PenStyle style = Qt::SolidLine);

/// Diagonal lines 7 apart and 1 wide: bypassed, over.
void drawHatch(QPainter& painter, const QRectF& place, double radius, const QColor& colour, double spacing = 7);

/// Two pixels of `focus` around a control, one pixel of ground between.
void drawFocusRing(QPainter& painter, const QRectF& control, double radius, const Theme& theme);

/// Marks a widget as drawing its own ring (knobs, graphs); otherwise the style draws one around every focused widget.
void drawsOwnFocusRing(QWidget* widget);
[[nodiscard]] bool hasOwnFocusRing(const QWidget* widget);
/// The ring follows this corner radius; fields' radius unless said.
void setFocusRadius(QWidget* widget, int radius);
[[nodiscard]] int focusRadius(const QWidget* widget);

/// A sentence floating just below (or above) `place` of `beside`, over everything in its window, without focus.
[[nodiscard]] QLabel* floatingNote(QWidget* beside, const QString& words, const QRect& place);

/// A text elided at its end to the width.
[[nodiscard]] QString elided(const QString& text, const class QFont& font, double width);

}  // namespace lacquer
