// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DiscMark.h"

#include "widgets/Theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace lacquer {

DiscMark::DiscMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("How far the build is"));
}

void DiscMark::show(LampState state, double part)
{
    part = std::clamp(part, 0.0, 1.0);
    if (state == state_ && int(part * 360) == int(part_ * 360))
        return;
    state_ = state;
    part_ = part;
    setAccessibleDescription(tr("%1 %").arg(int(part * 100)));
    update();
}

QSize DiscMark::sizeHint() const
{
    const int size = Theme::of(this).px(44);
    return {size, size};
}

void DiscMark::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    const double outer = std::min(width(), height()) / 2.0 - theme.px(2);
    painter.setPen(QPen(theme.grooveStrong, theme.px(1)));
    painter.setBrush(theme.well);
    painter.drawEllipse(middle, outer, outer);
    painter.setBrush(Qt::NoBrush);
    for (const double radius : {0.78, 0.56})
        painter.drawEllipse(middle, outer * radius, outer * radius);
    painter.setBrush(theme.panel);
    painter.drawEllipse(middle, outer * 0.3, outer * 0.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.textQuiet);
    painter.drawEllipse(middle, outer * 0.09, outer * 0.09);
    const QColor colour = state_ == LampState::Error ? theme.error : state_ == LampState::Fine ? theme.ok : theme.signal;
    if (part_ <= 0 && state_ != LampState::Error)
        return;
    const double radius = outer * 0.9;
    painter.setPen(QPen(colour, theme.px(3), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    // From the top, the way a disc turns.
    const double part = state_ == LampState::Error ? 1 : part_;
    painter.drawArc(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 90 * 16, -int(part * 360 * 16));
}

}  // namespace lacquer
