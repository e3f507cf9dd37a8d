// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Card.h"

#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace lacquer {

Card::Card(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, 8);
}

void Card::setChosen(bool chosen)
{
    if (chosen_ == chosen)
        return;
    chosen_ = chosen;
    update();
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent said(this, changed);
    QAccessible::updateAccessibility(&said);
}

void Card::setBypassed(bool bypassed)
{
    bypassed_ = bypassed;
    update();
}

void Card::setClickable(bool clickable)
{
    clickable_ = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
}

void Card::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const bool over = clickable_ && isEnabled() && underMouse();
    const double radius = theme.metrics.radiusCard;
    const auto bed = chosen_ ? theme.signalDeep : over ? theme.raised : theme.panel;
    drawGround(painter, rect(), radius, bed);
    if (bypassed_)
        drawHatch(painter, rect(), radius, theme.groove);
    drawGround(painter, rect(), radius, {}, chosen_ ? theme.signal : over ? theme.edge : theme.grooveStrong,
               chosen_ ? theme.px(2) : theme.px(1), bypassed_ && !chosen_ ? Qt::DashLine : Qt::SolidLine);
}

void Card::keyPressEvent(QKeyEvent* event)
{
    if (clickable_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT clicked();
    else
        event->ignore();
}

void Card::mousePressEvent(QMouseEvent* event)
{
    pressed_ = clickable_ && event->button() == Qt::LeftButton;
    if (!pressed_)
        event->ignore();
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(pressed_, false) && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

}  // namespace lacquer
