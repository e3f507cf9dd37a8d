// SPDX-License-Identifier: GPL-3.0-or-later
// How a join is drawn: two lanes, the time they share, their fades, and the loudness through it.
#include "widgets/Figures.h"
#include "widgets/JoinView.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"
#include "widgets/TimeRuler.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

QRectF JoinView::loudnessArea() const
{
    if (!large() || picture_.loudness.empty())
        return {};
    const double high = std::min(height() * 0.16, double(Theme::of(this).px(110)));
    return {axis_.left, height() - high - 2, axis_.width, high};
}

QRectF JoinView::lane(bool out) const
{
    const auto& theme = Theme::of(this);
    const double top = large() ? theme.px(26) : theme.px(8);
    double bottom = loudnessArea().isEmpty() ? height() : loudnessArea().top() - theme.px(8);
    bottom -= large() ? theme.px(28) : theme.px(8);
    const double gap = theme.px(large() ? 10 : 6), high = (bottom - top - gap) / 2;
    return {axis_.left, out ? top : top + high + gap, axis_.width, high};
}

void JoinView::paintEvent(QPaintEvent* event)
{
    const auto& theme = Theme::of(this);
    const QRectF exposed(event->rect());
    QPainter painter(this);
    painter.fillRect(exposed, theme.well);
    drawGrid(painter);
    const double from = axis_.x(std::min(picture_.after.start, picture_.before.end()));
    const double to = axis_.x(std::max(picture_.after.start, picture_.before.end()));
    const double top = lane(true).top(), bottom = lane(false).bottom();
    painter.save();
    painter.setClipRect(QRectF(axis_.left, 0, axis_.width, height()), Qt::IntersectClip);
    const bool overlap = picture_.after.spaceBefore < -0.0005;
    QColor bed = overlap ? theme.signalDeep : theme.panel;
    bed.setAlphaF(overlap ? 0.45F : 0.7F);
    painter.fillRect(QRectF(from, top, to - from, bottom - top), bed);
    drawGroove(painter, true, exposed);
    drawGroove(painter, false, exposed);
    QPen dashes(theme.text, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    const double foot = loudnessArea().isEmpty() ? bottom : height();
    for (const double x : {from, to})
        painter.drawLine(QPointF(std::round(x), top), QPointF(std::round(x), foot));
    painter.setRenderHint(QPainter::Antialiasing);
    drawFade(painter, true);
    drawFade(painter, false);
    if (large())
        drawWords(painter);
    painter.restore();
    if (!loudnessArea().isEmpty())
        drawLoudness(painter);
    if (large()) {
        const double y = lane(false).bottom() + theme.px(4);
        paintTimeRuler(painter, QRectF(axis_.left, y, axis_.width, theme.px(22)), axis_, theme, true);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        drawGround(painter, QRectF(rect()), theme.metrics.radiusButton, {}, theme.groove);
    }
    if (std::isfinite(playhead_) && playhead_ >= axis_.start && playhead_ <= axis_.end())
        paintPlayhead(painter, axis_.x(playhead_), large() ? theme.px(14) : 0, height(), large(), theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme.px(4), theme);
    }
}

void JoinView::drawGrid(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    painter.setPen(QPen(theme.groove, 0));
    const double middle = std::round((lane(true).bottom() + lane(false).top()) / 2);
    painter.drawLine(QPointF(large() ? axis_.left : 1, middle), QPointF(width() - 1, middle));
    if (!large())
        return;
    for (const bool out : {true, false}) {
        const auto area = lane(out);
        const double half = theme.px(8);
        const std::pair<double, QString> scale[] = {{area.top(), u"0"_s}, {area.center().y(), u"−6"_s}, {area.bottom(), u"−∞"_s}};
        for (const auto& [y, words] : scale) {
            painter.setPen(theme.textQuiet);
            drawFigures(painter, QRectF(0, y - half, axis_.left - theme.px(8), 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                        words, theme.fonts.caption);
        }
    }
}

void JoinView::drawGroove(QPainter& painter, bool out, const QRectF& exposed)
{
    const auto& song = out ? picture_.before : picture_.after;
    if (!song.wave)
        return;
    const auto area = lane(out);
    GrooveStretch stretch;
    stretch.key = song.id;
    stretch.wave = &song.wave;
    stretch.pixelsPerSecond = axis_.pixelsPerSecond;
    stretch.origin = axis_.x(song.start - song.waveStart);
    stretch.from = song.waveStart;
    stretch.to = song.waveStart + song.length;
    stretch.top = area.top();
    stretch.height = area.height();
    stretch.tone = out ? GrooveTone::Chosen : GrooveTone::Rest;
    const double from = song.waveStart, to = from + song.length;
    stretch.faded[0] = from + song.fadeIn.seconds;
    stretch.faded[1] = to - song.fadeOut.seconds;
    stretch.gain = [&song, from, to](double at) {
        double gain = 1;
        if (song.fadeIn.seconds > 0)
            gain *= song.fadeIn.gain((at - from) / song.fadeIn.seconds);
        if (song.fadeOut.seconds > 0)
            gain *= song.fadeOut.gain((to - at) / song.fadeOut.seconds);
        return gain;
    };
    stretch.shape = qHashMulti(1, song.fadeIn.seconds, song.fadeOut.seconds, song.fadeIn.gain(0.5), song.fadeOut.gain(0.5),
                               song.fadeIn.gain(0.25), song.fadeOut.gain(0.25), from, to);
    tiles_.paint(painter, Theme::of(this), stretch, exposed & QRectF(axis_.left, 0, axis_.width, height()));
}

void JoinView::drawFade(QPainter& painter, bool out)
{
    const auto& theme = Theme::of(this);
    const auto& fade = out ? picture_.before.fadeOut : picture_.after.fadeIn;
    const auto area = lane(out);
    const auto colour = out ? theme.signalStrong : theme.text;
    const double at = axis_.x(out ? picture_.before.end() : picture_.after.start);
    const double wide = fade.seconds * axis_.pixelsPerSecond;
    if (wide >= 2) {
        QPolygonF line;
        const int steps = std::clamp(int(wide / 4), 8, 96);
        for (int i = 0; i <= steps; ++i) {
            const double u = double(i) / steps;
            line << QPointF(out ? at - u * wide : at + u * wide, area.bottom() - fade.gain(u) * area.height());
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.well, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setPen(QPen(colour, large() ? 2.2 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
    if (!large())
        return;
    const double half = theme.px(5);
    const auto square = [&](QPointF point, bool warm) {
        painter.setPen(QPen(theme.well, 1));
        painter.setBrush(warm ? theme.focus : colour);
        painter.drawRect(QRectF(std::round(point.x()) - half, std::round(point.y()) - half, 2 * half, 2 * half));
    };
    square(fadeHandle(out), hovered_ == (out ? Part::FadeOut : Part::FadeIn));
    if (!out)
        square(startHandle(), hovered_ == Part::Start);
    if (wide > theme.px(24)) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(hovered_ == (out ? Part::BendOut : Part::BendIn) ? colour : theme.well);
        painter.drawEllipse(bendHandle(out), half + 0.5, half + 0.5);
    }
}

void JoinView::drawWords(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const double middle = axis_.x((picture_.after.start + picture_.before.end()) / 2);
    painter.setPen(theme.text);
    drawFigures(painter, QRectF(middle - 200, 0, 400, lane(true).top() - theme.px(6)), Qt::AlignHCenter | Qt::AlignVCenter,
                accessibleValue(), theme.fonts.labelStrong);
    for (const bool out : {true, false}) {
        const auto& words = out ? picture_.beforeWords : picture_.afterWords;
        if (words.isEmpty())
            continue;
        const double high = theme.px(22), wide = figuresWidth(words, theme.fonts.label) + theme.px(20);
        const QRectF chip(axis_.left + theme.px(12), lane(out).top() + theme.px(8), wide, high);
        drawGround(painter, chip, high / 2, out ? theme.signalDeep : theme.raised);
        painter.setPen(out ? theme.signalStrong : theme.textSecondary);
        drawFigures(painter, chip, Qt::AlignCenter, words, theme.fonts.label);
    }
}

void JoinView::drawLoudness(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const auto area = loudnessArea();
    const auto y = [&](double level) {
        const double u = (level - picture_.loudnessLow) / (picture_.loudnessHigh - picture_.loudnessLow);
        return area.bottom() - std::clamp(u, 0.0, 1.0) * area.height();
    };
    painter.fillRect(QRectF(0, area.top() - theme.px(6), width(), 1), theme.grooveStrong);
    for (double level = std::floor(picture_.loudnessHigh / 4) * 4; level > picture_.loudnessLow; level -= 4) {
        const double at = std::round(y(level)), half = theme.px(8);
        if (at - area.top() < half / 2)
            continue;
        painter.fillRect(QRectF(area.left(), at, area.width(), 1), theme.groove);
        painter.setPen(theme.textQuiet);
        drawFigures(painter, QRectF(0, at - half, area.left() - theme.px(8), 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                    figures(level, 0), theme.fonts.caption);
    }
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(theme.compare, 1.4);
    dashes.setDashPattern({5 / 1.4, 3 / 1.4});
    for (const auto& [points, pen] : {std::pair(&picture_.alone, dashes), std::pair(&picture_.loudness, QPen(theme.signal, 2.2))}) {
        QPolygonF line;
        for (const auto& point : *points)
            if (point.x() > axis_.start - 1 && point.x() < axis_.end() + 1 && std::isfinite(point.y()))
                line << QPointF(axis_.x(point.x()), y(point.y()));
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
    painter.restore();
    painter.setPen(theme.textQuiet);
    drawFigures(painter, QRectF(area.left() + theme.px(12), area.top(), area.width(), theme.px(18)), Qt::AlignVCenter,
                picture_.loudnessWords, theme.fonts.caption);
}

}  // namespace lacquer
