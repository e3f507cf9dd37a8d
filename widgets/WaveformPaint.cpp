// SPDX-License-Identifier: GPL-3.0-or-later
// How a waveform is drawn: bed, groove or single samples, marks, gain reduction, loudness.
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/TimeRuler.h"
#include "widgets/WaveformView.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

QRectF WaveformView::headArea() const
{
    return picture_.sections.empty() || !ruler_ ? QRectF() : QRectF(0, 0, width(), Theme::of(this).px(24));
}

QRectF WaveformView::reductionArea() const
{
    if (picture_.reduction.empty())
        return {};
    const double top = headArea().bottom(), rest = height() - top - (ruler_ ? Theme::of(this).px(22) : 0);
    return {0, top, double(width()), std::round(rest * 0.24)};
}

QRectF WaveformView::waveArea() const
{
    const double top = std::max(headArea().bottom(), reductionArea().bottom());
    const double bottom = height() - (ruler_ ? Theme::of(this).px(22) : 0);
    return {0, top + 2, double(width()), std::max(4.0, bottom - top - 4)};
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    const auto& theme = Theme::of(this);
    const QRectF exposed(event->rect());
    QPainter painter(this);
    painter.fillRect(exposed, theme.well);
    drawWave(painter, exposed);
    drawMarks(painter);
    if (selection_[1] > selection_[0]) {
        const double left = axis_.x(selection_[0]), right = axis_.x(selection_[1]);
        QColor bed = theme.text;
        bed.setAlphaF(0.14F);
        painter.fillRect(QRectF(left, headArea().bottom(), right - left, waveArea().bottom() - headArea().bottom()), bed);
        painter.fillRect(QRectF(left, headArea().bottom(), 1, waveArea().bottom()), theme.edge);
        painter.fillRect(QRectF(right, headArea().bottom(), 1, waveArea().bottom()), theme.edge);
    }
    if (!picture_.reduction.empty())
        drawReduction(painter, exposed);
    if (!picture_.loudness.empty() || std::isfinite(picture_.target))
        drawLoudness(painter, exposed);
    if (picture_.hasRide)
        drawRide(painter);
    drawSections(painter);
    if (ruler_) {
        const QRectF place(0, height() - theme.px(22), width(), theme.px(22));
        painter.fillRect(place, theme.ground);
        painter.fillRect(QRectF(0, place.top(), width(), 1), theme.groove);
        paintTimeRuler(painter, place, axis_, theme);
    }
    if (std::isfinite(playhead_))
        paintPlayhead(painter, axis_.x(playhead_), 0, height(), false, theme);
    drawReadout(painter);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme.px(4), theme);
}

void WaveformView::drawWave(QPainter& painter, const QRectF& exposed)
{
    const auto& theme = Theme::of(this);
    const auto area = waveArea();
    if (!picture_.wave) {
        painter.setPen(theme.textQuiet);
        painter.setFont(theme.fonts.body);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, picture_.words);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (picture_.sampleRate > 0 && axis_.pixelsPerSecond * ratio > picture_.sampleRate)
        return drawSamples(painter, area);
    GrooveStretch stretch;
    stretch.key = picture_.id;
    stretch.wave = &picture_.wave;
    stretch.origin = axis_.x(picture_.waveAt);
    stretch.pixelsPerSecond = axis_.pixelsPerSecond;
    stretch.to = picture_.waveLength > 0 ? picture_.waveLength : axis_.length - picture_.waveAt;
    stretch.top = area.top();
    stretch.height = area.height();
    stretch.tone = picture_.tone;
    tiles_.paint(painter, theme, stretch, exposed);
}

void WaveformView::drawSamples(QPainter& painter, const QRectF& area)
{
    const auto colours = grooveColours(Theme::of(this), picture_.tone);
    const double rate = picture_.sampleRate, step = axis_.pixelsPerSecond / rate;
    const auto first = (long long)std::floor((axis_.start - picture_.waveAt) * rate) - 1;
    const int count = int(std::ceil(axis_.width / step)) + 3;
    const auto columns = picture_.wave(double(first) / rate, double(first + count) / rate, count);
    if (!columns)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int channel = 0; channel < 2; ++channel) {
        // Closer than one sample a pixel each wall becomes a line about its own middle.
        const double middle = area.top() + area.height() * (channel == 0 ? 0.25 : 0.75);
        QPolygonF line;
        for (int i = 0; i < columns->count(); ++i) {
            const auto& column = columns->channels[std::size_t(channel)][std::size_t(i)];
            const double value = std::abs(column.minimum) > std::abs(column.maximum) ? column.minimum : column.maximum;
            line << QPointF(axis_.x(picture_.waveAt + (double(first + i) + 0.5) / rate),
                            middle - std::clamp(value, -1.0, 1.0) * area.height() / 4);
        }
        painter.setPen(QPen(colours.peak, 0));
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        painter.setPen(QPen(colours.body, 1.4));
        for (qsizetype from = 0; from + 1 < line.size(); from += 24)
            painter.drawPolyline(line.constData() + from, int(std::min<qsizetype>(25, line.size() - from)));
        painter.setBrush(colours.body);
        for (int i = 0; step >= 8 && i < line.size(); ++i)
            painter.drawEllipse(line[i], 2, 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WaveformView::drawSections(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const auto head = headArea();
    if (head.isEmpty())
        return;
    painter.fillRect(head, theme.ground);
    painter.fillRect(QRectF(0, head.bottom() - 1, width(), 1), theme.groove);
    for (const auto& section : picture_.sections) {
        const double left = std::round(axis_.x(section.start)), right = std::round(axis_.x(section.end));
        if (right < 0 || left > width())
            continue;
        painter.fillRect(QRectF(right, 0, 1, waveArea().bottom()), theme.grooveStrong);
        const double words = figuresWidth(section.words, theme.fonts.label);
        const auto inside = QRectF(std::max(0.0, left), 0, right - std::max(0.0, left), head.height()).adjusted(6, 0, -6, 0);
        const double room = inside.width() - (words > 0 ? words + theme.px(6) : 0);
        const auto font = section.strong ? theme.fonts.labelStrong : theme.fonts.label;
        if (room > theme.px(10)) {
            painter.setPen(section.strong ? theme.text : theme.textSecondary);
            painter.setFont(font);
            painter.drawText(inside, Qt::AlignVCenter | Qt::TextSingleLine, elided(section.name, font, room));
        }
        if (words < inside.width()) {
            painter.setPen(theme.textQuiet);
            drawFigures(painter, inside, Qt::AlignRight | Qt::AlignVCenter, section.words, theme.fonts.label);
        }
    }
}

void WaveformView::drawMarks(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const auto area = waveArea();
    if (!picture_.chip.isEmpty()) {
        const double high = theme.px(20), wide = figuresWidth(picture_.chip, theme.fonts.labelStrong) + theme.px(18);
        const QRectF chip(theme.px(8), area.top() + theme.px(3), wide, high);
        painter.setRenderHint(QPainter::Antialiasing);
        drawGround(painter, chip, high / 2, theme.text);
        painter.setPen(theme.ground);
        drawFigures(painter, chip, Qt::AlignCenter, picture_.chip, theme.fonts.labelStrong);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    for (const auto& mark : picture_.marks) {
        const double x = std::round(axis_.x(mark.start));
        if (mark.kind == WaveMark::Kind::Changed) {
            const double right = std::round(axis_.x(mark.end));
            QColor bed = theme.compare;
            bed.setAlphaF(0.16F);
            painter.fillRect(QRectF(x, area.top() - 2, right - x, area.height() + 4), bed);
            painter.fillRect(QRectF(x, area.top() - 2, 1, area.height() + 4), theme.compareDim);
            painter.fillRect(QRectF(right - 1, area.top() - 2, 1, area.height() + 4), theme.compareDim);
            const double width = figuresWidth(mark.words, theme.fonts.label) + theme.px(18), high = theme.px(20);
            const double left = std::clamp(x + theme.px(4), 0.0, std::max(0.0, this->width() - width));
            const QRectF chip(left, area.top() + theme.px(3), width, high);
            painter.setRenderHint(QPainter::Antialiasing);
            drawGround(painter, chip, high / 2, theme.compareDeep);
            painter.setPen(theme.compare);
            drawFigures(painter, chip, Qt::AlignCenter, mark.words, theme.fonts.label);
            painter.setRenderHint(QPainter::Antialiasing, false);
            continue;
        }
        if (x < -20 || x > width() + 20)
            continue;
        const bool clip = mark.kind == WaveMark::Kind::Clip;
        QPen pen(clip ? theme.error : theme.edge, 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (clip) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.error);
            const double half = theme.px(5);
            painter.drawPolygon(QPolygonF({{x + 0.5 - half, area.top()}, {x + 0.5 + half, area.top()}, {x + 0.5, area.top() + 1.6 * half}}));
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else {
            drawIcon(painter, QRectF(x + 1, area.top(), theme.px(14), theme.px(14)), u"marker"_s, theme.compare, theme.px(14));
        }
    }
}

void WaveformView::drawReduction(QPainter& painter, const QRectF& exposed)
{
    const auto& theme = Theme::of(this);
    const auto area = reductionArea();
    QColor colour = theme.text;
    colour.setAlphaF(0.45F);
    painter.fillRect(QRectF(0, area.bottom(), width(), 1), theme.groove);
    // The deepest value of each pixel hangs there.
    std::vector<float> depth(std::size_t(width()), 0);
    for (const auto& point : picture_.reduction) {
        const double x = axis_.x(point.x());
        if (x >= 0 && x < width())
            depth[std::size_t(x)] = std::max(depth[std::size_t(x)], float(point.y()));
    }
    float last = 0;
    const double spacing = picture_.reduction.size() > 1
                               ? (picture_.reduction.back().x() - picture_.reduction.front().x()) / double(picture_.reduction.size() - 1)
                               : 0;
    const bool sparse = spacing * axis_.pixelsPerSecond > 1;
    for (int x = int(exposed.left()); x <= int(exposed.right()) && x < width(); ++x) {
        const float value = depth[std::size_t(x)] > 0 || !sparse ? depth[std::size_t(x)] : last;
        last = value;
        const double high = std::min(1.0, double(value) / picture_.reductionRange) * (area.height() - 2);
        if (high >= 1)
            painter.fillRect(QRectF(x, area.top(), 1, std::round(high)), colour);
    }
}

void WaveformView::drawLoudness(QPainter& painter, const QRectF& exposed)
{
    const auto& theme = Theme::of(this);
    const auto area = waveArea();
    const auto y = [&](double level) {
        const double u = (level - picture_.loudnessLow) / (picture_.loudnessHigh - picture_.loudnessLow);
        return area.bottom() - std::clamp(u, 0.0, 1.0) * area.height();
    };
    if (std::isfinite(picture_.target)) {
        QPen pen(theme.compare, 1);
        pen.setDashPattern({5, 3});
        painter.setPen(pen);
        const double at = std::round(y(picture_.target));
        painter.drawLine(QPointF(0, at), QPointF(width(), at));
        painter.setPen(theme.compare);
        drawFigures(painter, QRectF(width() - theme.px(86), at - theme.px(17), theme.px(80), theme.px(16)),
                    Qt::AlignRight | Qt::AlignVCenter, picture_.targetWords, theme.fonts.captionStrong);
    }
    QPolygonF line;
    double column = -1e9;
    for (const auto& point : picture_.loudness) {
        const double x = axis_.x(point.x());
        if (x < exposed.left() - 40 || x > exposed.right() + 40 || !std::isfinite(point.y()) || x - column < 1.5)
            continue;
        column = x;
        line << QPointF(x, y(point.y()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& pen : {QPen(theme.ground, 4), QPen(theme.text, 1.5)}) {
        painter.setPen(pen);
        for (qsizetype from = 0; from + 1 < line.size(); from += 24)
            painter.drawPolyline(line.constData() + from, int(std::min<qsizetype>(25, line.size() - from)));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WaveformView::drawReadout(QPainter& painter)
{
    if (!hovered_ || !picture_.wave || rideMoving_ || !rect().contains(hovered_->toPoint()))
        return;
    const auto& theme = Theme::of(this);
    const double at = axis_.seconds(hovered_->x()), width = 1 / axis_.pixelsPerSecond;
    QString words = timeFigures(std::max(0.0, at), true);
    if (const auto column = picture_.wave(at - picture_.waveAt, at - picture_.waveAt + width, 1); column && column->count() == 1) {
        const double peak = std::max(column->channels[0][0].peak(), column->channels[1][0].peak());
        words += u"   "_s + tr("peak %1 dB").arg(figures(peak > 0 ? 20 * std::log10(peak) : -INFINITY, 1));
    }
    const auto next = std::lower_bound(picture_.loudness.begin(), picture_.loudness.end(), at,
                                       [](const QPointF& p, double time) { return p.x() < time; });
    if (next != picture_.loudness.end())
        words += u"   "_s + tr("short-term %1").arg(figures(next->y(), 1));
    const double wide = figuresWidth(words, theme.fonts.caption) + theme.px(12), high = theme.px(18);
    const bool right = hovered_->x() < this->width() / 2.0;
    const QRectF place(right ? this->width() - wide - 4 : 4, waveArea().bottom() - high - 2, wide, high);
    painter.fillRect(place, theme.raised);
    painter.setPen(theme.textSecondary);
    drawFigures(painter, place, Qt::AlignCenter, words, theme.fonts.caption);
}

}  // namespace lacquer
