// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Knob.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"
#include "widgets/ValueText.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double firstAngle = 225, sweep = 270;  // degrees, counted as Qt does: from three o'clock, against the clock

double angleOf(double position)
{
    return firstAngle - sweep * position;
}

QPointF onCircle(const QPointF& centre, double radius, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    return centre + QPointF(std::cos(radians), -std::sin(radians)) * radius;
}

}  // namespace

Knob::Knob(const Quantity& quantity, QWidget* parent) : TurnControl(quantity, QAccessible::Dial, parent)
{
    drawsOwnFocusRing(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Knob::setSize(Size size)
{
    size_ = size;
    updateGeometry();
    update();
}

void Knob::setWordsBeside(bool beside)
{
    beside_ = beside;
    updateGeometry();
    update();
}

int Knob::diameter() const
{
    const auto& metrics = Theme::of(this).metrics;
    return size_ == Size::Big ? metrics.bigKnob : metrics.knob;
}

int Knob::lineHeight() const
{
    return QFontMetrics(Theme::of(this).fonts.label).height() + Theme::of(this).px(1);
}

int Knob::widestValue() const
{
    const auto& font = Theme::of(this).fonts.labelStrong;
    double widest = 0;
    for (const double value : {quantity().minimum, quantity().maximum, quantity().standard})
        widest = std::max(widest, figuresWidth(valueText(quantity(), value), font));
    return int(std::ceil(widest));
}

QSize Knob::sizeHint() const
{
    const auto& theme = Theme::of(this);
    const int ring = theme.px(4);
    const int words = std::max(widestValue(), QFontMetrics(theme.fonts.label).horizontalAdvance(quantity().name));
    if (beside_)
        return {diameter() + 2 * ring + theme.px(4) + words, diameter() + 2 * ring};
    return {std::max(diameter() + 2 * ring, words + theme.px(4)), diameter() + 2 * ring + 2 * lineHeight()};
}

QSize Knob::minimumSizeHint() const
{
    // The label may be elided, the value never.
    return {std::max(diameter() + Theme::of(this).px(8), beside_ ? sizeHint().width() : widestValue()), sizeHint().height()};
}

QRectF Knob::dial() const
{
    const double size = diameter(), ring = Theme::of(this).px(4);
    if (beside_)
        return {ring, (height() - size) / 2.0, size, size};
    const double top = (height() - sizeHint().height()) / 2.0 + lineHeight() + ring;
    return {(width() - size) / 2.0, top, size, size};
}

QRect Knob::entryPlace() const
{
    const auto& theme = Theme::of(this);
    const auto place = dial();
    const int height = theme.px(24);
    if (beside_)
        return {int(place.right()) + theme.px(4), this->height() - height, width() - int(place.right()) - theme.px(4), height};
    return {0, this->height() - height, width(), height};
}

void Knob::drawDial(QPainter& painter) const
{
    const auto& theme = Theme::of(this);
    const bool on = isEnabled(), big = size_ == Size::Big;
    const double stroke = theme.px(big ? 6 : 3.5), unit = theme.px(1);
    const auto place = dial();
    const auto arc = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const auto centre = place.center();
    const double at = model().position(), from = model().standardPosition();

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(on ? theme.grooveStrong : theme.groove, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, int(angleOf(0) * 16), int(-sweep * 16));
    if (at != from) {
        painter.setPen(QPen(on ? hovered() || gesturing() ? theme.signalStrong : theme.signal : theme.grooveStrong, stroke,
                            Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(arc, int(std::lround(angleOf(from) * 16)), int(std::lround(-sweep * (at - from) * 16)));
    }
    if (from > 0 && from < 1) {
        painter.setPen(QPen(on ? theme.edge : theme.groove, unit));
        painter.drawLine(onCircle(centre, place.width() / 2 - stroke - unit, angleOf(from)),
                         onCircle(centre, place.width() / 2 + unit, angleOf(from)));
    }
    const double cap = place.width() / 2 - theme.px(big ? 12 : 6);
    painter.setPen(QPen(!on ? theme.groove : hovered() ? theme.edge : theme.grooveStrong, unit));
    painter.setBrush(!on ? QBrush(Qt::NoBrush) : QBrush(hovered() ? theme.raisedHover : theme.raised));
    painter.drawEllipse(centre, cap - unit / 2, cap - unit / 2);
    painter.setPen(QPen(on ? theme.text : theme.textDisabled, theme.px(big ? 3 : 2), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(onCircle(centre, cap * 0.32, angleOf(at)), onCircle(centre, cap - theme.px(3), angleOf(at)));
    if (hasFocus() || (entry() && entry()->isVisible())) {
        const double ring = place.width() / 2 + unit + theme.px(2) / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.px(2)));
        painter.drawEllipse(centre, ring, ring);
    }
}

void Knob::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawDial(painter);
    const auto place = dial();
    const double line = lineHeight();
    QRectF labelPlace(0, place.top() - theme.px(4) - line, width(), line), valuePlace(0, place.bottom() + theme.px(4), width(), line);
    int align = Qt::AlignHCenter | Qt::AlignVCenter;
    if (beside_) {
        const double left = place.right() + theme.px(8);
        labelPlace = {left, place.center().y() - line, width() - left, line};
        valuePlace = {left, place.center().y(), width() - left, line};
        align = Qt::AlignLeft | Qt::AlignVCenter;
    }
    painter.setPen(isEnabled() ? theme.textSecondary : theme.textDisabled);
    painter.setFont(theme.fonts.label);
    painter.drawText(labelPlace, align | Qt::TextSingleLine, elided(quantity().name, theme.fonts.label, labelPlace.width()));
    auto font = theme.fonts.labelStrong;
    const bool changed = model().changed();
    if (changed)
        font.setWeight(QFont::DemiBold);
    painter.setPen(!isEnabled() ? theme.textDisabled : changed ? theme.signal : theme.text);
    drawFigures(painter, valuePlace, align, valueText(quantity(), value()), font);
}

}  // namespace lacquer
