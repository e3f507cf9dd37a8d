// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimeRuler.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"

#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

struct Step {
    double seconds;
    int parts;
};

Step stepFor(const TimeAxis& axis, double room)
{
    static constexpr std::array<Step, 17> steps = {{{discFrame, 1},
                                                    {5 * discFrame, 5},
                                                    {15 * discFrame, 3},
                                                    {1, 5},
                                                    {2, 4},
                                                    {5, 5},
                                                    {10, 5},
                                                    {15, 3},
                                                    {30, 6},
                                                    {60, 6},
                                                    {120, 4},
                                                    {300, 5},
                                                    {600, 5},
                                                    {900, 3},
                                                    {1800, 6},
                                                    {3600, 6},
                                                    {7200, 4}}};
    for (const auto& step : steps)
        if (step.seconds * axis.pixelsPerSecond >= room)
            return step;
    return steps.back();
}

}  // namespace

void paintTimeRuler(QPainter& painter, const QRectF& place, const TimeAxis& axis, const Theme& theme, bool frames)
{
    const auto step = stepFor(axis, theme.px(72));
    const double part = step.seconds / step.parts;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto bottom = int(place.bottom());
    const auto first = (long long)std::floor(axis.seconds(place.left()) / part) - step.parts;
    for (auto n = std::max(0LL, first); axis.x(double(n) * part) < place.right(); ++n) {
        const int x = int(std::round(axis.x(double(n) * part)));
        const bool named = n % step.parts == 0;
        painter.setPen(QPen(named ? theme.grooveStrong : theme.groove, 0));
        painter.drawLine(x, bottom - (named ? int(place.height() * 0.72) : theme.px(4)), x, bottom);
        if (!named)
            continue;
        const double seconds = double(n / step.parts) * step.seconds;
        painter.setPen(theme.textQuiet);
        drawFigures(painter, QRectF(x + theme.px(5), place.top(), theme.px(90), place.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, frames || step.seconds < 1 ? discFigures(seconds) : timeFigures(seconds),
                    theme.fonts.caption);
    }
    painter.restore();
}

void paintPlayhead(QPainter& painter, double x, double top, double bottom, bool notch, const Theme& theme)
{
    const int at = int(std::round(x));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(at - 1, top, 3, bottom - top), theme.ground);
    painter.fillRect(QRectF(at, top, 1, bottom - top), theme.text);
    if (notch) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.signal);
        const double half = theme.px(5.5);
        painter.drawPolygon(QPolygonF({{at + 0.5 - half, top}, {at + 0.5 + half, top}, {at + 0.5, top + half}}));
    }
    painter.restore();
}

TimeRuler::TimeRuler(QWidget* parent) : QWidget(parent), playhead_(std::numeric_limits<double>::quiet_NaN())
{
    setAccessibleName(tr("Time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
}

void TimeRuler::setAxis(const TimeAxis& axis)
{
    if (axis == axis_)
        return;
    axis_ = axis;
    update();
}

void TimeRuler::setPlayhead(double seconds)
{
    const auto strip = [this](double at) {
        const int half = Theme::of(this).px(7);
        if (std::isfinite(at))
            update(QRect(int(axis_.x(at)) - half, 0, 2 * half + 1, height()));
    };
    strip(playhead_);
    playhead_ = seconds;
    strip(playhead_);
}

QSize TimeRuler::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return {theme.px(200), theme.px(theme.metrics.compact ? 22 : 25)};
}

void TimeRuler::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    if (sections_.empty())
        paintTimeRuler(painter, QRectF(rect()).adjusted(0, 0, 0, -1), axis_, theme);
    else
        paintSections(painter);
    painter.fillRect(0, height() - 1, width(), 1, theme.groove);
    if (std::isfinite(playhead_))
        paintPlayhead(painter, axis_.x(playhead_), height() - theme.px(6), height(), true, theme);
}

void TimeRuler::seek(const QMouseEvent* event)
{
    Q_EMIT seekRequested(std::clamp(axis_.seconds(event->position().x()), 0.0, std::max(0.0, axis_.length)));
}

void TimeRuler::setSections(std::vector<WaveSection> sections)
{
    sections_ = std::move(sections);
    update();
}

void TimeRuler::paintSections(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    for (const auto& section : sections_) {
        const double left = std::round(axis_.x(section.start)), right = axis_.x(section.end);
        painter.fillRect(QRectF(left, height() / 4.0, 1, height() * 0.75), theme.grooveStrong);
        const QRectF place(std::max(0.0, left) + theme.px(6), 0, right - std::max(0.0, left) - theme.px(8), height());
        if (place.width() < theme.px(12))
            continue;
        const auto& font = section.strong ? theme.fonts.labelStrong : theme.fonts.label;
        painter.setPen(section.strong ? theme.text : theme.textSecondary);
        painter.setFont(font);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, elided(section.name, font, place.width()));
    }
}

void TimeRuler::mouseDoubleClickEvent(QMouseEvent* event)
{
    const double at = axis_.seconds(event->position().x());
    for (const auto& section : sections_)
        if (at >= section.start && at < section.end)
            Q_EMIT loopRequested(section.start, section.end);
}

void TimeRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        seek(event);
}

void TimeRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        seek(event);
}

}  // namespace lacquer
