// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MeterScale.h"

#include "widgets/Figures.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

int MeterScale::y(double level, const QRect& bar) const
{
    if (!(level > bottom))
        return bar.bottom() + 1;
    const double part = (top - std::min(level, top)) / (top - bottom);
    return bar.top() + int(std::lround(part * bar.height()));
}

double MeterScale::level(double y, const QRect& bar) const
{
    return top - (y - bar.top()) / std::max(1, bar.height()) * (top - bottom);
}

double MeterScale::step(double level)
{
    return std::isfinite(level) ? std::floor(level * 2) / 2 : level;
}

void MeterScale::drawTrack(QPainter& painter, const Theme& theme, const QRect& bar) const
{
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), theme.groove);
    painter.fillRect(bar, theme.meterTrack);
}

void MeterScale::drawBar(QPainter& painter, const Theme& theme, const QRect& bar, double level) const
{
    const double shown = level > over ? std::max(step(level), over + 0.5) : step(level);
    const auto zone = [&](double from, double to, const QColor& colour) {
        if (!(shown > from) || !(to > bottom))
            return;
        const int lower = y(from, bar), upper = y(std::min(shown, to), bar);
        if (lower > upper)
            painter.fillRect(QRect(bar.left(), upper, bar.width(), lower - upper), colour);
    };
    const double infinity = std::numeric_limits<double>::infinity();
    zone(-infinity, mid, theme.meterLow);
    zone(mid, high, theme.meterMid);
    zone(high, over, theme.meterHigh);
    zone(over, infinity, theme.meterOver);
}

void MeterScale::drawHold(QPainter& painter, const Theme& theme, const QRect& bar, double level) const
{
    if (!(level > bottom))
        return;
    const int line = theme.px(2);
    const int at = std::max(y(step(level), bar), bar.top());
    painter.fillRect(QRect(bar.left(), std::min(at, bar.bottom() + 1 - line), bar.width(), line), theme.text);
}

void MeterScale::drawOverCap(QPainter& painter, const Theme& theme, const QRect& cap, int count, int room)
{
    if (count <= 0)
        return;
    const int hatch = std::min(theme.px(5), cap.height());
    const QRect hatched(cap.left(), cap.bottom() + 1 - hatch, cap.width(), hatch);
    painter.fillRect(hatched, theme.meterTrack);
    // The stripes are counted out: pattern brushes shimmer at fractional scales.
    painter.save();
    painter.setClipRect(hatched);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.meterOver, theme.px(2)));
    const int pitch = std::max(3, theme.px(4));
    for (int x = hatched.left() - hatch; x < hatched.right() + pitch; x += pitch)
        painter.drawLine(QPointF(x, hatched.bottom() + 1), QPointF(x + hatch, hatched.top()));
    painter.restore();
    const auto words = count > 99 ? QStringLiteral("99+") : QString::number(count);
    const QRectF place(cap.center().x() - room / 2.0, cap.top(), room, cap.height() - hatch);
    if (figuresWidth(words, theme.fonts.captionStrong) <= room &&
        place.height() >= theme.fonts.captionStrong.pixelSize()) {
        painter.setPen(theme.meterOver);
        drawFigures(painter, place, Qt::AlignHCenter | Qt::AlignVCenter, words, theme.fonts.captionStrong);
    }
}

}  // namespace lacquer
