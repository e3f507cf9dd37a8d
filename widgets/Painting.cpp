// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Painting.h"

#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr char ownRing[] = "lacquerOwnFocusRing";
constexpr char ringRadius[] = "lacquerFocusRadius";

}  // namespace

void drawGround(QPainter& painter, const QRectF& place, double radius, const QColor& fill, const QColor& outline, double width,
                Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, width, style) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawHatch(QPainter& painter, const QRectF& place, double radius, const QColor& colour, double spacing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    // One grid for the whole window, so that neighbours line up.
    const double step = spacing * std::sqrt(2.0);
    for (double x = std::floor((place.left() - place.height()) / step) * step; x < place.right(); x += step)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& control, double radius, const Theme& theme)
{
    const double gap = theme.px(1), width = theme.px(2);
    const double out = gap + width;
    drawGround(painter, control.adjusted(-out, -out, out, out), radius + out, {}, theme.focus, width);
    drawGround(painter, control.adjusted(-gap, -gap, gap, gap), radius + gap, {}, theme.ground, gap);
}

void drawsOwnFocusRing(QWidget* widget)
{
    widget->setProperty(ownRing, true);
}

bool hasOwnFocusRing(const QWidget* widget)
{
    return widget->property(ownRing).toBool();
}

void setFocusRadius(QWidget* widget, int radius)
{
    widget->setProperty(ringRadius, radius);
}

int focusRadius(const QWidget* widget)
{
    const auto radius = widget->property(ringRadius);
    return radius.isValid() ? Theme::of(widget).px(radius.toInt()) : Theme::of(widget).metrics.radiusField;
}

QLabel* floatingNote(QWidget* beside, const QString& words, const QRect& place)
{
    auto* window = beside->window();
    auto* note = new QLabel(words, window);
    const auto& theme = Theme::of(beside);
    note->setTextFormat(Qt::PlainText);
    note->setFont(theme.fonts.label);
    note->setAutoFillBackground(true);
    note->setForegroundRole(QPalette::ToolTipText);
    note->setBackgroundRole(QPalette::ToolTipBase);
    note->setFrameStyle(QFrame::Box);
    note->setMargin(theme.px(5));
    note->setAttribute(Qt::WA_TransparentForMouseEvents);
    note->adjustSize();
    QPoint at = beside->mapTo(window, place.bottomLeft()) + QPoint(0, theme.px(6));
    if (at.y() + note->height() > window->height())
        at.setY(beside->mapTo(window, place.topLeft()).y() - theme.px(6) - note->height());
    at.setX(std::clamp(at.x(), 0, std::max(0, window->width() - note->width())));
    note->move(at);
    note->show();
    note->raise();
    return note;
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace lacquer
