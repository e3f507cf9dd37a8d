// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LampMark.h"

#include "widgets/Theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace lacquer {

void drawLampMark(QPainter& painter, const Theme& theme, const QRectF& square, LampMark mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPointF c = square.center();
    const double r = square.width() / 2 - 1;
    const auto pen = [&](const QColor& colour) {
        painter.setPen(QPen(colour, r * 0.21, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const auto exclamation = [&](const QColor& colour, double up, double down) {
        painter.setPen(QPen(colour, r * 0.3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(0, -up * r), c + QPointF(0, 0.12 * r));
        painter.drawPoint(c + QPointF(0, down * r));
    };
    switch (mark) {
        case LampMark::None:
            break;
        case LampMark::Tick:
            pen(theme.ok);
            painter.drawEllipse(c, r, r);
            painter.drawPolyline(QPolygonF{c + QPointF(-0.42 * r, 0.02 * r), c + QPointF(-0.1 * r, 0.36 * r),
                                           c + QPointF(0.45 * r, -0.32 * r)});
            break;
        case LampMark::Note:
            pen(theme.compare);
            painter.drawEllipse(c, r, r);
            painter.drawLine(c + QPointF(0, -0.02 * r), c + QPointF(0, 0.45 * r));
            painter.drawPoint(c + QPointF(0, -0.42 * r));
            break;
        case LampMark::Warning:
            painter.setPen(QPen(theme.warning, r * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(theme.warning);
            painter.drawPolygon(
                QPolygonF{c + QPointF(0, -0.9 * r), c + QPointF(0.95 * r, 0.75 * r), c + QPointF(-0.95 * r, 0.75 * r)});
            exclamation(theme.well, 0.35, 0.5);
            break;
        case LampMark::Error: {
            QPolygonF octagon;
            for (int i = 0; i < 8; ++i) {
                const double angle = (i + 0.5) * std::numbers::pi / 4;
                octagon << c + QPointF(std::cos(angle), std::sin(angle)) * r;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.error);
            painter.drawPolygon(octagon);
            exclamation(theme.well, 0.45, 0.5);
            break;
        }
        case LampMark::Waits: {
            QPen dashed(theme.textQuiet, r * 0.21);
            dashed.setDashPattern({2, 2});
            painter.setPen(dashed);
            painter.drawEllipse(c, r, r);
            break;
        }
    }
    painter.restore();
}

}  // namespace lacquer
