// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureLabel.h"

#include "widgets/Figures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Units stand beside large numbers in the label size, beside small ones in their own.
const QFont& unitFont(const Theme& theme, const QFont& number)
{
    return number.pixelSize() > theme.fonts.label.pixelSize() ? theme.fonts.label : number;
}

}  // namespace

FigureLabel::FigureLabel(const QString& text, QWidget* parent) : ElidedLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureLabel::setUnit(const QString& unit)
{
    unit_ = unit;
    name();
    updateGeometry();
    update();
}

void FigureLabel::setRoomFor(const QString& text)
{
    room_ = text;
    updateGeometry();
}

void FigureLabel::setPurpose(const QString& purpose)
{
    purpose_ = purpose;
    name();
}

void FigureLabel::setNumber(const QString& text)
{
    if (text == this->text())
        return;
    setText(text);
    name();
}

void FigureLabel::name()
{
    const auto said = unit_.isEmpty() ? text() : text() + u' ' + unit_;
    setAccessibleName(purpose_.isEmpty() ? said : tr("%1: %2", "what a number is, and the number").arg(purpose_, said));
}

double FigureLabel::widthOf(const QString& text) const
{
    const double unit = unit_.isEmpty() ? 0
                                        : Theme::of(this).px(4) +
                                              QFontMetricsF(unitFont(Theme::of(this), shownFont())).horizontalAdvance(unit_);
    return figuresWidth(text, shownFont()) + unit;
}

double FigureLabel::textWidth() const
{
    return widthOf(text());
}

QSize FigureLabel::sizeHint() const
{
    return {int(std::ceil(std::max(textWidth(), widthOf(room_)))) + 1, ElidedLabel::sizeHint().height()};
}

void FigureLabel::drawText(QPainter& painter, const QRectF& place)
{
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    const double wide = textWidth();
    double x = place.left();
    if (align & Qt::AlignRight)
        x = place.right() - wide;
    else if (align & Qt::AlignHCenter)
        x = place.center().x() - wide / 2;
    drawFigures(painter, {x, place.top(), wide, place.height()}, Qt::AlignLeft | Qt::AlignVCenter, text(), shownFont());
    if (unit_.isEmpty())
        return;
    const auto& theme = Theme::of(this);
    const QFontMetricsF large(shownFont());
    const double baseline = place.center().y() + (large.ascent() - large.descent()) / 2;
    painter.setPen(isEnabled() ? theme.textQuiet : theme.textDisabled);
    painter.setFont(unitFont(theme, shownFont()));
    painter.drawText(QPointF(x + figuresWidth(text(), shownFont()) + theme.px(4), baseline), unit_);
}

}  // namespace lacquer
