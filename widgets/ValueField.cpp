// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ValueField.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"
#include "widgets/ValueText.h"

#include <QFontMetricsF>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

ValueField::ValueField(const Quantity& quantity, QWidget* parent) : TurnControl(quantity, QAccessible::SpinBox, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::SizeVerCursor);
}

void ValueField::setSecondWords(const QString& words)
{
    if (second_ == words)
        return;
    second_ = words;
    updateGeometry();
    update();
}

QSize ValueField::sizeHint() const
{
    const auto& theme = Theme::of(this);
    auto font = theme.fonts.bodyStrong;
    font.setWeight(QFont::DemiBold);
    double widest = 0;
    for (const double value : {quantity().minimum, quantity().maximum, quantity().standard}) {
        const auto words = valueWords(quantity(), value);
        widest = std::max(widest, figuresWidth(words.number, font) + theme.px(5) +
                                      QFontMetricsF(theme.fonts.label).horizontalAdvance(words.unit));
    }
    if (!second_.isEmpty())
        widest += theme.px(10) + figuresWidth(second_, theme.fonts.label);
    return {int(std::ceil(widest)) + theme.px(18), theme.metrics.field};
}

QSize ValueField::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::of(this).px(56)), sizeHint().height()};
}

QRect ValueField::entryPlace() const
{
    return rect();
}

void ValueField::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const bool on = isEnabled(), changed = model().changed();
    drawGround(painter, rect(), theme.metrics.radiusField, on ? hovered() ? theme.raisedHover : theme.well : QColor(),
               !on ? theme.groove : hovered() ? theme.edge : theme.grooveStrong, theme.px(1));
    const auto place = QRectF(rect()).adjusted(theme.px(9), 0, -theme.px(9), 0);
    const auto words = on ? valueWords(quantity(), value()) : ValueWords{QStringLiteral("—"), {}};
    auto font = theme.fonts.bodyStrong;
    if (changed)
        font.setWeight(QFont::DemiBold);
    painter.setPen(!on ? theme.textDisabled : changed ? theme.signal : theme.text);
    drawFigures(painter, place, Qt::AlignLeft | Qt::AlignVCenter, words.number, font);
    const double used = figuresWidth(words.number, font) + theme.px(5);
    painter.setPen(on ? hovered() ? theme.textSecondary : theme.textQuiet : theme.textDisabled);
    drawFigures(painter, place.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words.unit, theme.fonts.label);
    const double left = used + QFontMetricsF(theme.fonts.label).horizontalAdvance(words.unit) + theme.px(8);
    if (on && !second_.isEmpty() && left + figuresWidth(second_, theme.fonts.label) <= place.width())
        drawFigures(painter, place, Qt::AlignRight | Qt::AlignVCenter, second_, theme.fonts.label);
}

}  // namespace lacquer
