// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StyleParts.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyle>

#include <algorithm>

namespace lacquer {

namespace {

bool enabled(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled;
}

bool over(const QStyleOption& option)
{
    return enabled(option) && option.state & QStyle::State_MouseOver;
}

bool down(const QStyleOption& option)
{
    return enabled(option) && option.state & QStyle::State_Sunken;
}

QColor outline(const QStyleOption& option, const Theme& theme)
{
    return !enabled(option) ? theme.groove : over(option) || down(option) ? theme.edge : theme.grooveStrong;
}

}  // namespace

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box(option.rect);
    const bool on = option.state & QStyle::State_On, partly = option.state & QStyle::State_NoChange;
    const auto line = enabled(option) ? theme.edge : theme.groove;
    drawGround(painter, box, theme.px(3), !enabled(option) ? QColor() : down(option) ? theme.pressed : theme.well, line, theme.px(1));
    if (!on && !partly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled(option) ? theme.text : theme.textDisabled, theme.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)}));
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box(option.rect);
    drawGround(painter, box, box.height() / 2, !enabled(option) ? QColor() : down(option) ? theme.pressed : theme.well,
               enabled(option) ? theme.edge : theme.groove, theme.px(1));
    if (option.state & QStyle::State_On) {
        const double inset = box.width() * 0.28;
        drawGround(painter, box.adjusted(inset, inset, -inset, -inset), box.width(), enabled(option) ? theme.text : theme.textDisabled);
    }
}

void drawFieldGround(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    // Qt calls every field's frame sunken; that is not being pressed.
    const auto line = !enabled(option) ? theme.groove : over(option) ? theme.edge : theme.grooveStrong;
    drawGround(painter, option.rect, theme.metrics.radiusField, enabled(option) ? theme.well : QColor(), line, theme.px(1));
}

void drawButtonGround(QPainter& painter, const QStyleOption& option, const Theme& theme, bool primary)
{
    const bool held = down(option) || option.state & QStyle::State_On;
    if (primary && enabled(option)) {
        drawGround(painter, option.rect, theme.metrics.radiusButton,
                   held ? theme.signalDim : over(option) ? theme.signalStrong : theme.signal);
        return;
    }
    const auto fill = !enabled(option) ? QColor() : held ? theme.pressed : over(option) ? theme.raisedHover : theme.raised;
    drawGround(painter, option.rect, theme.metrics.radiusButton, fill, outline(option, theme), theme.px(1));
}

void drawToolButtonGround(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool held = down(option) || option.state & QStyle::State_On;
    if (enabled(option) && (held || over(option)))
        drawGround(painter, option.rect, theme.metrics.radiusButton, held ? theme.pressed : theme.raisedHover, theme.edge, theme.px(1));
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const Theme& theme, const QRect& groove, const QRect& handle)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const QPointF middle = QRectF(groove).center(), knob = QRectF(handle).center();
    const QPointF first = flat ? QPointF(groove.left() + theme.px(2), middle.y()) : QPointF(middle.x(), groove.top() + theme.px(2));
    const QPointF last = flat ? QPointF(groove.right() - theme.px(1), middle.y()) : QPointF(middle.x(), groove.bottom() - theme.px(1));
    const QPointF at = flat ? QPointF(knob.x(), middle.y()) : QPointF(middle.x(), knob.y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled(option) ? theme.grooveStrong : theme.groove, theme.px(3), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(first, last);
    if (enabled(option)) {
        painter.setPen(QPen(theme.signal, theme.px(3), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(option.upsideDown ? last : first, at);
    }
    const double radius = theme.px(8);
    painter.setPen(QPen(enabled(option) ? theme.ground : theme.groove, theme.px(1)));
    painter.setBrush(!enabled(option) ? theme.panel : over(option) || down(option) ? theme.signalStrong : theme.text);
    painter.drawEllipse(at, radius, radius);
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const Theme& theme, const QRect& thumb)
{
    if (option.minimum == option.maximum || !enabled(option))
        return;
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool flat = option.orientation == Qt::Horizontal;
    const double slim = theme.px(held ? 2 : 3), end = theme.px(2);
    const auto place = QRectF(thumb).adjusted(flat ? end : slim, flat ? slim : end, flat ? -end : -slim, flat ? -slim : -end);
    drawGround(painter, place, std::min(place.width(), place.height()) / 2, held ? theme.edge : theme.grooveStrong);
}

void drawProgressGroove(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const double high = theme.px(4);
    const QRectF all(option.rect);
    drawGround(painter, {all.left(), all.center().y() - high / 2, all.width(), high}, high / 2, theme.groove);
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme)
{
    const double high = theme.px(4);
    QRectF bar(option.rect.left(), QRectF(option.rect).center().y() - high / 2, option.rect.width(), high);
    const double whole = double(option.maximum) - option.minimum;
    // Unknown length: a third of the line, standing still; the words beside it say what goes on.
    const double part = whole > 0 ? std::clamp((option.progress - option.minimum) / whole, 0.0, 1.0) : 1.0 / 3;
    const double wide = bar.width() * part;
    bar.setLeft((option.direction == Qt::RightToLeft) != option.invertedAppearance ? bar.right() - wide : bar.left());
    bar.setWidth(wide);
    if (part > 0)
        drawGround(painter, bar, high / 2, enabled(option) ? theme.signal : theme.edge);
}

void drawArrow(QPainter& painter, const QRect& place, const QColor& colour, const Theme& theme, double degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(place).center());
    painter.rotate(degrees);
    painter.setPen(QPen(colour, 1.6 * theme.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double unit = theme.metrics.scale;
    painter.drawPolyline(QPolygonF({QPointF(-3.5 * unit, -1.75 * unit), QPointF(0, 1.75 * unit), QPointF(3.5 * unit, -1.75 * unit)}));
    painter.restore();
}

}  // namespace lacquer
