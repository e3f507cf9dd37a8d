// SPDX-License-Identifier: GPL-3.0-or-later
// LampMark: the small sign beside a reading, told by shape: tick in ring, i in ring, triangle, octagon, dashed ring.
#pragma once

class QPainter;
class QRectF;

namespace lacquer {

struct Theme;

enum class LampMark { None, Tick, Note, Warning, Error, Waits };

/// Fills the square with the sign, in its colour.
void drawLampMark(QPainter& painter, const Theme& theme, const QRectF& square, LampMark mark);

}  // namespace lacquer
