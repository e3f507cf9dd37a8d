// SPDX-License-Identifier: GPL-3.0-or-later
// The gain ride of a waveform: a line of breakpoints, moved by hand and keys.
#include "widgets/WaveformView.h"

#include "widgets/Figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

double WaveformView::rideY(double decibels) const
{
    const auto area = waveArea();
    const double u = std::clamp(decibels / picture_.rideRange, -1.0, 1.0);
    return area.center().y() - u * (area.height() / 2 - Theme::of(this).px(8));
}

QPointF WaveformView::ridePoint(int index) const
{
    const auto& point = picture_.ride[std::size_t(index)];
    return {axis_.x(point.x()), rideY(point.y())};
}

int WaveformView::rideAt(QPointF point) const
{
    if (!picture_.hasRide)
        return -1;
    for (int i = int(picture_.ride.size()) - 1; i >= 0; --i)
        if (const auto way = ridePoint(i) - point; std::hypot(way.x(), way.y()) <= Theme::of(this).px(10))
            return i;
    return -1;
}

double WaveformView::rideValue(double seconds) const
{
    const auto& ride = picture_.ride;
    if (ride.empty())
        return 0;
    if (seconds <= ride.front().x())
        return ride.front().y();
    for (std::size_t i = 1; i < ride.size(); ++i)
        if (seconds < ride[i].x())
            return ride[i - 1].y() + (ride[i].y() - ride[i - 1].y()) * (seconds - ride[i - 1].x()) /
                                         std::max(1e-9, ride[i].x() - ride[i - 1].x());
    return ride.back().y();
}

bool WaveformView::nearRide(QPointF point) const
{
    return picture_.hasRide && waveArea().contains(point) &&
           std::abs(rideY(rideValue(axis_.seconds(point.x()))) - point.y()) <= Theme::of(this).px(8);
}

void WaveformView::moveRide(QPointF to)
{
    const auto index = std::size_t(rideChosen_);
    const auto& before = rideBefore_[index];
    const auto way = to - *pressed_;
    const auto area = waveArea();
    const double each = (area.height() / 2 - Theme::of(this).px(8)) / picture_.rideRange;
    // A point stays between its neighbours, and gain in hundredths.
    const double from = index > 0 ? picture_.ride[index - 1].x() : 0;
    const double until = index + 1 < picture_.ride.size() ? picture_.ride[index + 1].x() : axis_.length;
    const double at = std::clamp(before.x() + way.x() / axis_.pixelsPerSecond, from, std::max(from, until));
    const double gain = std::clamp(before.y() - way.y() / each, -picture_.rideRange, picture_.rideRange);
    picture_.ride[index] = {at, std::round(gain * 100) / 100};
    update();
    Q_EMIT rideChanged(picture_.ride);
}

void WaveformView::editRide(const std::function<void()>& edit)
{
    Q_EMIT gestureStarted();
    edit();
    update();
    Q_EMIT rideChanged(picture_.ride);
    Q_EMIT gestureEnded();
}

bool WaveformView::rideKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!picture_.hasRide || rideChosen_ < 0 || rideChosen_ >= int(picture_.ride.size()))
        return false;
    if (rideMoving_ && key == Qt::Key_Escape) {
        picture_.ride = rideBefore_;
        rideMoving_ = false;
        pressed_.reset();
        update();
        Q_EMIT rideChanged(picture_.ride);
        Q_EMIT gestureEnded();
        return true;
    }
    if (rideMoving_ || (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
        return false;
    const auto index = std::size_t(rideChosen_);
    const double step = modifiers & Qt::ShiftModifier ? 0.01 : 0.1;
    const auto lift = [&](double by) {
        editRide([&] {
            const double gain = std::clamp(picture_.ride[index].y() + by, -picture_.rideRange, picture_.rideRange);
            picture_.ride[index].setY(std::round(gain * 100) / 100);
        });
    };
    switch (key) {
        case Qt::Key_Up: lift(step); return true;
        case Qt::Key_Down: lift(-step); return true;
        case Qt::Key_Left: rideChosen_ = std::max(0, rideChosen_ - 1); break;
        case Qt::Key_Right: rideChosen_ = std::min(int(picture_.ride.size()) - 1, rideChosen_ + 1); break;
        case Qt::Key_Escape: rideChosen_ = -1; break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            editRide([&] {
                picture_.ride.erase(picture_.ride.begin() + rideChosen_);
                rideChosen_ = -1;
            });
            return true;
        default: return false;
    }
    update();
    return true;
}

void WaveformView::drawRide(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const auto area = waveArea();
    for (const double level : {picture_.rideRange, 0.0, -picture_.rideRange}) {
        painter.setPen(theme.textQuiet);
        const double y = rideY(level), half = theme.px(8);
        drawFigures(painter, QRectF(area.right() - theme.px(46), y - half, theme.px(42), 2 * half),
                    Qt::AlignRight | Qt::AlignVCenter, figures(level, 0, level != 0), theme.fonts.caption);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    line << QPointF(area.left(), rideY(rideValue(axis_.start)));
    for (int i = 0; i < int(picture_.ride.size()); ++i)
        line << ridePoint(i);
    line << QPointF(area.right(), rideY(rideValue(axis_.end())));
    if (!picture_.ride.empty()) {
        // Beyond its ends a ride keeps its last value.
        line.first() = {std::min(area.left(), line[1].x()), line[1].y()};
        line.last() = {std::max(area.right(), line[line.size() - 2].x()), line[line.size() - 2].y()};
    }
    painter.setPen(QPen(theme.well, 4));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.text, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    for (int i = 0; i < int(picture_.ride.size()); ++i) {
        const auto at = ridePoint(i);
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(i == rideChosen_ ? theme.text : theme.well);
        painter.drawEllipse(at, theme.px(5), theme.px(5));
        if (i != rideChosen_)
            continue;
        const auto words = tr("%1 dB").arg(figures(picture_.ride[std::size_t(i)].y(), 2, true));
        const double width = figuresWidth(words, theme.fonts.labelStrong) + theme.px(14), high = theme.px(22);
        const double top = at.y() - high - theme.px(9) < area.top() ? at.y() + theme.px(9) : at.y() - high - theme.px(9);
        const QRectF place(std::clamp(at.x() - width / 2, area.left(), area.right() - width), top, width, high);
        painter.setPen(QPen(theme.edge, 1));
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(place, theme.px(5), theme.px(5));
        painter.setPen(theme.text);
        drawFigures(painter, place, Qt::AlignCenter, words, theme.fonts.labelStrong);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace lacquer
