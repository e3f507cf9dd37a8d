// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Slider.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"
#include "widgets/ValueText.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

Slider::Slider(const Quantity& quantity, QWidget* parent) : TurnControl(quantity, QAccessible::Slider, parent)
{
    drawsOwnFocusRing(this);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    measure();
}

void Slider::setValueShown(bool shown)
{
    valueShown_ = shown;
    measure();
    updateGeometry();
    update();
}

int Slider::numberWidth() const
{
    if (!valueShown_)
        return 0;
    double widest = 0;
    for (const double value : {quantity().minimum, quantity().maximum, quantity().standard})
        widest = std::max(widest, figuresWidth(valueText(quantity(), value), Theme::of(this).fonts.labelStrong));
    return int(std::ceil(widest)) + Theme::of(this).px(10);
}

QSize Slider::sizeHint() const
{
    return {Theme::of(this).px(140) + numberWidth(), Theme::of(this).px(24)};
}

QSize Slider::minimumSizeHint() const
{
    return {Theme::of(this).px(80) + numberWidth(), sizeHint().height()};
}

QRectF Slider::track() const
{
    const double inset = Theme::of(this).px(12);
    return QRectF(rect()).adjusted(inset, 0, -inset - numberWidth(), 0);
}

void Slider::measure()
{
    rules().setDrag(Qt::Horizontal, track().width());
}

void Slider::resizeEvent(QResizeEvent*)
{
    measure();
}

QRect Slider::entryPlace() const
{
    const int wide = std::max(numberWidth(), Theme::of(this).px(72));
    return {width() - wide, 0, wide, height()};
}

void Slider::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isEnabled();
    const auto line = track();
    const double middle = line.center().y(), radius = theme.px(8);
    const auto at = [&line](double position) { return line.left() + line.width() * position; };
    const double handle = at(model().position()), from = at(model().standardPosition());
    painter.setPen(QPen(on ? theme.grooveStrong : theme.groove, theme.px(3), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle));
    if (on && handle != from) {
        painter.setPen(QPen(theme.signal, theme.px(3), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, middle), QPointF(handle, middle));
    }
    painter.setPen(on ? QPen(theme.ground, theme.px(1)) : QPen(theme.groove, theme.px(1)));
    painter.setBrush(!on ? theme.panel : hovered() || gesturing() ? theme.signalStrong : theme.text);
    painter.drawEllipse(QPointF(handle, middle), radius, radius);
    if (hasFocus())
        drawFocusRing(painter, {handle - radius, middle - radius, 2 * radius, 2 * radius}, radius, theme);
    if (!valueShown_)
        return;
    auto font = theme.fonts.labelStrong;
    painter.setPen(on ? theme.text : theme.textDisabled);
    drawFigures(painter, QRectF(rect()), Qt::AlignRight | Qt::AlignVCenter,
                on ? valueText(quantity(), value()) : QStringLiteral("—"), font);
}

}  // namespace lacquer
