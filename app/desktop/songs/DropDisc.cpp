// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropDisc.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QConicalGradient>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

DropDisc::DropDisc(QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(tr("Drop your songs here, or press to choose files"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(sizeHint().height());
    drawsOwnFocusRing(this);
}

QSize DropDisc::sizeHint() const
{
    const int side = Theme::of(this).px(424);
    return {side, side};
}

QSize DropDisc::minimumSizeHint() const
{
    const int side = Theme::of(this).px(140);
    return {side, side};
}

void DropDisc::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();   // the space bar plays
}

void DropDisc::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min({double(width()), double(height()), double(theme.px(424))}) - theme.px(4);
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.well);
    painter.drawEllipse(centre, side / 2, side / 2);
    // Grooves, with the light that turns on them.
    QConicalGradient light(centre, 60);
    auto faint = theme.groove;
    auto bright = theme.grooveStrong;
    faint.setAlphaF(0.5F);
    for (const double at : {0.0, 0.5, 1.0})
        light.setColorAt(at, bright);
    for (const double at : {0.2, 0.7})
        light.setColorAt(at, faint);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QBrush(light), 1));
    for (double radius = side * 0.17; radius < side * 0.465; radius += std::max(3.0, side * 0.0085))
        painter.drawEllipse(centre, radius, radius);
    QPen rim(underMouse() || hasFocus() ? theme.signal : theme.edge, theme.px(1.5));
    rim.setDashPattern({4, 3.5});
    painter.setPen(rim);
    painter.drawEllipse(centre, side / 2, side / 2);
    painter.setPen(QPen(theme.grooveStrong, 1));
    painter.setBrush(theme.panel);
    painter.drawEllipse(centre, side * 0.15, side * 0.15);
    const int icon = theme.px(30);
    drawIcon(painter, QRectF(centre.x() - icon / 2.0, centre.y() - icon / 2.0, icon, icon), QStringLiteral("drop"), theme.signal, icon);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.px(2)));
        painter.drawEllipse(centre, side * 0.15 + theme.px(4), side * 0.15 + theme.px(4));
    }
}

}  // namespace lacquer
