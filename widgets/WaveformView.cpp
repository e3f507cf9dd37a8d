// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WaveformView.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

WaveformView::WaveformView(QWidget* parent) : QWidget(parent), playhead_(std::numeric_limits<double>::quiet_NaN())
{
    AccessibleParts::install();
    drawsOwnFocusRing(this);
    setAccessibleName(tr("Waveform"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
}

void WaveformView::setPicture(WavePicture picture)
{
    if (picture.id != picture_.id)
        selection_[0] = selection_[1] = 0;
    if (rideMoving_)
        picture.ride = picture_.ride;
    picture_ = std::move(picture);
    rideChosen_ = std::min(rideChosen_, int(picture_.ride.size()) - 1);
    if (!rideMoving_)
        rideBefore_ = picture_.ride;
    axis_.length = std::max(picture_.length, 0.01);
    if (fitted_)
        axis_.fit();
    axis_.keepInside();
    update();
}

void WaveformView::setPlayhead(double seconds)
{
    if (seconds == playhead_)
        return;
    const auto strip = [this](double at) {
        const int half = Theme::of(this).px(7);
        if (std::isfinite(at))
            update(QRect(int(std::round(axis_.x(at))) - half, 0, 2 * half + 1, height()));
    };
    strip(playhead_);
    playhead_ = seconds;
    strip(playhead_);
}

void WaveformView::setSelection(double from, double to)
{
    selection_[0] = std::min(from, to);
    selection_[1] = std::max(from, to);
    update();
}

void WaveformView::setRuler(bool shown)
{
    ruler_ = shown;
    update();
}

void WaveformView::waveChanged()
{
    tiles_.forget(picture_.id);
    update();
}

void WaveformView::setAxis(const TimeAxis& axis)
{
    fitted_ = false;
    axis_.start = axis.start;
    axis_.pixelsPerSecond = axis.pixelsPerSecond;
    if (axis.length > 0)
        axis_.length = axis.length;
    update();
}

void WaveformView::fit()
{
    fitted_ = true;
    axis_.fit();
    userMoved();
}

void WaveformView::zoom(double factor)
{
    const bool seen = std::isfinite(playhead_) && playhead_ >= axis_.start && playhead_ <= axis_.end();
    axis_.zoom(factor, seen ? axis_.x(playhead_) : axis_.width / 2);
    userMoved();
}

void WaveformView::userMoved()
{
    fitted_ = axis_.showsAll();
    update();
    Q_EMIT axisChanged(axis_);
}

QSize WaveformView::sizeHint() const
{
    return {Theme::of(this).px(600), Theme::of(this).px(ruler_ ? 190 : 90)};
}

QSize WaveformView::minimumSizeHint() const
{
    return {Theme::of(this).px(120), Theme::of(this).px(40)};
}

bool WaveformView::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        tiles_.clear();
        update();
    }
    return QWidget::event(event);
}

void WaveformView::resizeEvent(QResizeEvent*)
{
    axis_.left = 0;
    axis_.width = std::max(1, width());
    if (fitted_ || axis_.pixelsPerSecond < axis_.widest())
        axis_.fit();
    axis_.keepInside();
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->position();
    selecting_ = false;
    rideChosen_ = rideAt(event->position());
    if (rideChosen_ >= 0)
        rideBefore_ = picture_.ride;
    update();
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position();
    hovered_ = point;
    if (!pressed_ || !(event->buttons() & Qt::LeftButton)) {
        setCursor(rideAt(point) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
        QString words;
        for (const auto& mark : picture_.marks)
            if (std::abs(axis_.x(mark.start) - point.x()) <= Theme::of(this).px(6))
                words = mark.words;
        setToolTip(words);
        update();
        return;
    }
    if (rideChosen_ >= 0) {
        if (!rideMoving_) {
            rideMoving_ = true;
            Q_EMIT gestureStarted();
        }
        moveRide(point);
        return;
    }
    if (!selecting_ && std::abs(point.x() - pressed_->x()) < QApplication::startDragDistance() / 2.0)
        return;
    selecting_ = true;
    const auto at = [this](double x) { return std::clamp(axis_.seconds(x), 0.0, axis_.length); };
    setSelection(at(pressed_->x()), at(point.x()));
    Q_EMIT selectionChanged(selection_[0], selection_[1]);
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return;
    const auto point = *pressed_;
    pressed_.reset();
    if (rideMoving_) {
        rideMoving_ = false;
        Q_EMIT gestureEnded();
        return;
    }
    if (selecting_ || rideChosen_ >= 0)
        return;
    for (int i = 0; i < int(picture_.marks.size()); ++i)
        if (picture_.marks[std::size_t(i)].kind != WaveMark::Kind::Changed &&
            std::abs(axis_.x(picture_.marks[std::size_t(i)].start) - point.x()) <= Theme::of(this).px(8) &&
            point.y() < waveArea().top() + Theme::of(this).px(16))
            Q_EMIT markChosen(i);
    if (selection_[1] > selection_[0]) {
        setSelection(0, 0);
        Q_EMIT selectionChanged(0, 0);
    }
    Q_EMIT seekRequested(std::clamp(axis_.seconds(point.x()), 0.0, axis_.length));
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto point = event->position();
    const double at = axis_.seconds(point.x());
    if (nearRide(point) && rideAt(point) < 0) {
        editRide([&] {
            const auto place = std::upper_bound(picture_.ride.begin(), picture_.ride.end(), at,
                                                [](double time, const QPointF& p) { return time < p.x(); });
            rideChosen_ = int(place - picture_.ride.begin());
            picture_.ride.insert(place, QPointF(at, rideValue(at)));
        });
        return;
    }
    for (const auto& section : picture_.sections)
        if (at >= section.start && at < section.end)
            Q_EMIT loopRequested(section.start, section.end);
}

void WaveformView::leaveEvent(QEvent*)
{
    hovered_.reset();
    update();
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    const auto angle = event->angleDelta();
    const bool across = angle.x() != 0;
    if (event->modifiers() & Qt::ControlModifier)
        axis_.zoom(std::pow(1.25, angle.y() / 120.0), event->position().x());
    else if (axis_.showsAll() && !across)
        return event->ignore();
    else
        axis_.scroll(-(across ? angle.x() : angle.y()) * 0.6);
    event->accept();
    userMoved();
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (rideKey(key, modifiers))
        return;
    if (key == Qt::Key_Plus || (key == Qt::Key_Equal && modifiers == Qt::NoModifier))
        return zoom(1.25);
    if (key == Qt::Key_Minus && modifiers == Qt::NoModifier)
        return zoom(0.8);
    const double now = std::isfinite(playhead_) ? playhead_ : 0;
    const auto seek = [this](double to) { Q_EMIT seekRequested(std::clamp(to, 0.0, axis_.length)); };
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
        const double step = modifiers == Qt::ShiftModifier ? 0.1 : 1;
        switch (key) {
            case Qt::Key_Left: return seek(now - step);
            case Qt::Key_Right: return seek(now + step);
            case Qt::Key_Home: return seek(0);
            case Qt::Key_End: return seek(axis_.length);
            case Qt::Key_Escape:
                if (selection_[1] > selection_[0]) {
                    setSelection(0, 0);
                    Q_EMIT selectionChanged(0, 0);
                    return;
                }
                break;
            default: break;
        }
    }
    QWidget::keyPressEvent(event);
}

std::vector<AccessiblePart> WaveformView::accessibleParts() const
{
    std::vector<AccessiblePart> parts;
    const auto area = headArea().isEmpty() ? waveArea() : headArea();
    for (const auto& section : picture_.sections) {
        const double left = axis_.x(section.start);
        const QRectF place(left, area.top(), axis_.x(section.end) - left, area.height());
        const bool here = playhead_ >= section.start && playhead_ < section.end;
        parts.push_back({section.name, tr("%1 to %2 %3").arg(timeFigures(section.start), timeFigures(section.end), section.words).trimmed(),
                         place.toAlignedRect(), QAccessible::ListItem, here, false});
    }
    for (const auto& mark : picture_.marks) {
        const auto kind = mark.kind == WaveMark::Kind::Clip   ? tr("Clipped")
                          : mark.kind == WaveMark::Kind::Note ? tr("Note")
                                                              : tr("Changed");
        const QRectF place(axis_.x(mark.start) - 6, waveArea().top(), 12, waveArea().height());
        parts.push_back({kind, tr("%1: %2").arg(timeFigures(mark.start), mark.words), place.toAlignedRect(),
                         QAccessible::ListItem, false, false});
    }
    return parts;
}

void WaveformView::pressAccessiblePart(int part)
{
    const int sections = int(picture_.sections.size());
    if (part < sections)
        Q_EMIT seekRequested(picture_.sections[std::size_t(part)].start);
    else if (part - sections < int(picture_.marks.size()))
        Q_EMIT seekRequested(picture_.marks[std::size_t(part - sections)].start);
}

QString WaveformView::accessibleValue() const
{
    const auto whole = timeFigures(axis_.length);
    return std::isfinite(playhead_) ? tr("%1 of %2").arg(timeFigures(playhead_), whole) : whole;
}

}  // namespace lacquer
