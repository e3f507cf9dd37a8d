// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AlbumStripPainter.h"
#include "widgets/Figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

void AlbumStripPainter::loudness(const QRectF& exposed)
{
    const auto& value = picture_.loudness;
    const auto area = geometry_.loudness();
    const double left = axis_.left, right = axis_.right();
    painter_.setPen(QPen(theme_.groove, 0));
    const double step = value.high - value.low > 24 ? 12 : 6;
    const double half = theme_.px(8);
    for (double level = value.high; level >= value.low - 1e-9; level -= step) {
        const double y = std::round(geometry_.loudnessY(level));
        painter_.setPen(QPen(theme_.groove, 0));
        painter_.drawLine(QPointF(left, y), QPointF(right, y));
        painter_.setPen(theme_.textQuiet);
        drawFigures(painter_, QRectF(0, y - half, left - theme_.px(8), 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                    figures(level, 0), theme_.fonts.caption);
    }
    const bool aimed = std::isfinite(value.target);
    if (aimed) {
        const double top = geometry_.loudnessY(value.target + value.tolerance);
        const double bottom = geometry_.loudnessY(value.target - value.tolerance);
        painter_.fillRect(QRectF(left, top, right - left, std::max(1.0, bottom - top)), theme_.compareDeep);
        QPen pen(theme_.compare, 1);
        pen.setDashPattern({5, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter_.setPen(pen);
        const double y = std::round(geometry_.loudnessY(value.target));
        painter_.drawLine(QPointF(left, y), QPointF(right, y));
    }
    painter_.save();
    painter_.setClipRect(QRectF(left, area.top() - 2, right - left, area.height() + 4) & exposed, Qt::IntersectClip);
    painter_.setRenderHint(QPainter::Antialiasing);
    // One point a pixel, the loudest of those that fall on it.
    double chosenFrom = 0, chosenTo = -1;
    for (int i = 0; i < int(picture_.songs.size()); ++i)
        if (picture_.songs[std::size_t(i)].chosen && picture_.songs[std::size_t(i)].enabled)
            chosenFrom = picture_.songs[std::size_t(i)].start, chosenTo = picture_.songs[std::size_t(i)].end();
    QPolygonF run;
    bool runChosen = false;
    const auto flush = [&] {
        painter_.setPen(QPen(runChosen ? theme_.signal : theme_.textSecondary, runChosen ? 1.8 : 1.4));
        // In short pieces: the cost of an antialiased line grows faster than its length.
        constexpr qsizetype piece = 24;
        for (qsizetype first = 0; first + 1 < run.size(); first += piece)
            painter_.drawPolyline(run.constData() + first, int(std::min(piece + 1, run.size() - first)));
        run.clear();
    };
    const auto from = axis_.seconds(exposed.left() - 4), to = axis_.seconds(exposed.right() + 4);
    auto point = std::lower_bound(value.points.begin(), value.points.end(), from,
                                  [](const QPointF& p, double at) { return p.x() < at; });
    if (point != value.points.begin())
        --point;
    double column = -1e9;
    for (; point != value.points.end() && point->x() <= to; ++point) {
        if (!std::isfinite(point->y())) {
            flush();
            column = -1e9;
            continue;
        }
        const bool chosen = point->x() >= chosenFrom && point->x() <= chosenTo;
        const double x = axis_.x(point->x()), y = geometry_.loudnessY(point->y());
        if (chosen != runChosen && !run.isEmpty()) {
            const auto last = run.last();
            flush();
            run << last;
        }
        runChosen = chosen;
        if (x - column < 1 && !run.isEmpty()) {
            run.last().setY(std::min(run.last().y(), y));
            continue;
        }
        column = x;
        run << QPointF(x, y);
    }
    flush();
    painter_.restore();
    painter_.setRenderHint(QPainter::Antialiasing, false);
    const auto words = [&](const QString& text, const QColor& colour, double y, int side) {
        const double width = figuresWidth(text, theme_.fonts.caption) + theme_.px(6);
        const QRectF place(side == Qt::AlignRight ? right - width : left + theme_.px(1), y - half, width, 2 * half);
        QColor ground = theme_.well;
        ground.setAlphaF(0.8F);
        painter_.fillRect(place, ground);
        painter_.setPen(colour);
        drawFigures(painter_, place, Qt::AlignCenter, text, theme_.fonts.caption);
    };
    if (aimed && !value.targetWords.isEmpty())
        words(value.targetWords, theme_.compare, geometry_.loudnessY(value.target) - theme_.px(9), Qt::AlignRight);
    if (!value.words.isEmpty())
        words(value.words, theme_.textQuiet, area.bottom() - theme_.px(6), Qt::AlignLeft);
}

}  // namespace lacquer
