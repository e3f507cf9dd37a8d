// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedLabel.h"

#include "widgets/Painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace lacquer {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setLook(QFont Fonts::*font, QColor Theme::*colour)
{
    font_ = font;
    colour_ = colour;
    updateGeometry();
    explain();
    update();
}

void ElidedLabel::setText(const QString& text)
{
    text_ = text;
    text_.replace(u'\n', u' ');
    setAccessibleName(text_);
    updateGeometry();
    explain();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    alignment_ = alignment;
    update();
}

void ElidedLabel::setHint(const QString& hint)
{
    hint_ = hint;
    explain();
}

void ElidedLabel::explain()
{
    const bool cut = textWidth() > width() + 0.5;
    const auto words = !cut ? hint_ : hint_.isEmpty() ? text_ : text_ + u'\n' + hint_;
    // Tool tips guess at markup; a song may be called <b>.
    setToolTip(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

double ElidedLabel::textWidth() const
{
    return QFontMetricsF(shownFont()).horizontalAdvance(text_);
}

QColor ElidedLabel::shownColour() const
{
    const auto& theme = Theme::of(this);
    return isEnabled() ? theme.*colour_ : theme.textDisabled;
}

QSize ElidedLabel::sizeHint() const
{
    return {int(std::ceil(textWidth())) + 1, int(std::ceil(QFontMetricsF(shownFont()).height()))};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::of(this).px(24)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(shownColour());
    drawText(painter, rect());
}

void ElidedLabel::drawText(QPainter& painter, const QRectF& place)
{
    painter.setFont(shownFont());
    painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), alignment_)) | Qt::TextSingleLine,
                     elided(text_, shownFont(), place.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent*)
{
    explain();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        explain();
}

}  // namespace lacquer
