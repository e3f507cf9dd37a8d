// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SegmentPart.h"

#include "widgets/Painting.h"
#include "widgets/Segment.h"
#include "widgets/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace lacquer {

SegmentPart::SegmentPart(const QString& words, Segment& segment) : QAbstractButton(&segment), segment_(segment)
{
    setText(words);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, 5);
}

QSize SegmentPart::sizeHint() const
{
    const auto& theme = Theme::of(this);
    auto font = theme.fonts.labelStrong;
    font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).horizontalAdvance(text()) + 2 * theme.px(segment_.isSmall() ? 9 : 12),
            (segment_.isSmall() ? theme.metrics.smallSegment : theme.metrics.segment) - 2 * theme.px(3)};
}

void SegmentPart::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const bool sounding = segment_.bed() == Segment::Bed::Sounding;
    auto ink = !isEnabled() ? theme.textDisabled : underMouse() ? theme.text : theme.textSecondary;
    if (isChecked()) {
        drawGround(painter, rect(), theme.metrics.radiusField - theme.px(1), sounding ? theme.signalDeep : theme.raisedHover,
                   sounding ? theme.signalDim : theme.edge, theme.px(1));
        ink = !isEnabled() ? theme.textDisabled : sounding ? theme.signalStrong : theme.text;
    } else if (underMouse() && isEnabled()) {
        drawGround(painter, rect(), theme.metrics.radiusField - theme.px(1), theme.raised);
    }
    painter.setPen(ink);
    painter.setFont(theme.fonts.labelStrong);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                     elided(text(), theme.fonts.labelStrong, width() - theme.px(6)));
}

void SegmentPart::keyPressEvent(QKeyEvent* event)
{
    event->ignore();  // the segment's
}

void SegmentPart::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

}  // namespace lacquer
