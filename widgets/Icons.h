// SPDX-License-Identifier: GPL-3.0-or-later
// Icons: our own line drawings, tinted and rendered once per size, colour and device ratio.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace lacquer {

/// The drawing `name` ("play", "eq" …) as a picture `size` logical pixels wide, in one colour. GUI thread.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double deviceRatio);

/// Draws it into a painter, sharp at the painter's device ratio, centred in the rectangle.
void drawIcon(class QPainter& painter, const class QRectF& place, const QString& name, const QColor& colour, int size);

/// All names, sorted; for the component sheet and its test.
[[nodiscard]] QStringList iconNames();

}  // namespace lacquer
