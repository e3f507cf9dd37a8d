// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JoinView.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

JoinView::JoinView(Size size, QWidget* parent)
    : QWidget(parent), size_(size), playhead_(std::numeric_limits<double>::quiet_NaN())
{
    AccessibleParts::install();
    drawsOwnFocusRing(this);
    setAccessibleName(tr("Join"));
    setFocusPolicy(large() ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(large());
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
    if (!large())
        setCursor(Qt::PointingHandCursor);
}

void JoinView::setPicture(JoinPicture picture)
{
    if (moving_) {
        pending_ = std::move(picture);
        return;
    }
    const bool other = picture.before.id != picture_.before.id || picture.after.id != picture_.after.id;
    picture_ = std::move(picture);
    if (other || fitted_)
        fit();
    update();
}

void JoinView::fit()
{
    fitted_ = true;
    const auto& theme = Theme::of(this);
    axis_.left = large() ? theme.px(44) : theme.px(6);
    axis_.width = std::max(1.0, width() - axis_.left - theme.px(6));
    const double from = std::min(picture_.after.start, picture_.before.end());
    const double to = std::max(picture_.after.start, picture_.before.end());
    const double fades = std::max({picture_.before.fadeOut.seconds, picture_.after.fadeIn.seconds, to - from});
    const double around = std::max(2.0, fades * 1.4);
    axis_.length = std::max(picture_.after.end(), 0.01);
    axis_.pixelsPerSecond = axis_.width / (to - from + 2 * around);
    axis_.start = from - around;
    update();
}

void JoinView::zoom(double factor)
{
    fitted_ = false;
    axis_.zoom(factor, axis_.x((picture_.after.start + picture_.before.end()) / 2));
    update();
}

void JoinView::setPlayhead(double seconds)
{
    const auto strip = [this](double at) {
        const int half = Theme::of(this).px(7);
        if (std::isfinite(at))
            update(QRect(int(std::round(axis_.x(at))) - half, 0, 2 * half + 1, height()));
    };
    if (seconds == playhead_)
        return;
    strip(playhead_);
    playhead_ = seconds;
    strip(playhead_);
}

void JoinView::waveChanged(const QString& songId)
{
    tiles_.forget(songId);
    update();
}

QSize JoinView::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return large() ? QSize(theme.px(900), theme.px(600)) : QSize(theme.px(272), theme.px(150));
}

QSize JoinView::minimumSizeHint() const
{
    const auto& theme = Theme::of(this);
    return large() ? QSize(theme.px(360), theme.px(260)) : QSize(theme.px(192), theme.px(110));
}

QPointF JoinView::fadeHandle(bool out) const
{
    const auto& before = picture_.before;
    const double at = out ? before.end() - before.fadeOut.seconds : picture_.after.start + picture_.after.fadeIn.seconds;
    return {axis_.x(at), lane(out).top()};
}

QPointF JoinView::bendHandle(bool out) const
{
    const auto& fade = out ? picture_.before.fadeOut : picture_.after.fadeIn;
    const double at = out ? picture_.before.end() - fade.seconds / 2 : picture_.after.start + fade.seconds / 2;
    return {axis_.x(at), lane(out).bottom() - fade.gain(0.5) * lane(out).height()};
}

QPointF JoinView::startHandle() const
{
    return {axis_.x(picture_.after.start), lane(false).bottom()};
}

JoinView::Part JoinView::partAt(QPointF point) const
{
    if (!large())
        return Part::Nothing;
    const double reach = Theme::of(this).px(10);
    const auto near = [&](QPointF handle) {
        return std::abs(handle.x() - point.x()) <= reach && std::abs(handle.y() - point.y()) <= reach;
    };
    for (const bool out : {true, false}) {
        const auto& fade = out ? picture_.before.fadeOut : picture_.after.fadeIn;
        if (fade.seconds * axis_.pixelsPerSecond > Theme::of(this).px(24) && near(bendHandle(out)))
            return out ? Part::BendOut : Part::BendIn;
        if (near(fadeHandle(out)))
            return out ? Part::FadeOut : Part::FadeIn;
    }
    return near(startHandle()) ? Part::Start : Part::Nothing;
}

bool JoinView::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        tiles_.clear();
        if (fitted_)
            fit();
        update();
    }
    if (event->type() == QEvent::ShortcutOverride && large()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool side = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (side && (key->modifiers() == Qt::ShiftModifier || key->modifiers() == Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void JoinView::resizeEvent(QResizeEvent*)
{
    if (fitted_)
        return fit();
    axis_.width = std::max(1.0, width() - axis_.left - Theme::of(this).px(6));
}

void JoinView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->position();
    part_ = partAt(pressed_);
    before_ = picture_;
    axisBefore_ = axis_;
}

void JoinView::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position();
    if (!(event->buttons() & Qt::LeftButton) || part_ == Part::Nothing) {
        if (!large())
            return;
        const auto now = partAt(point);
        const bool bend = now == Part::BendIn || now == Part::BendOut;
        setCursor(now == Part::Nothing ? Qt::ArrowCursor : bend ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        if (std::exchange(hovered_, now) != now)
            update();
        return;
    }
    if (!moving_) {
        if ((point - pressed_).manhattanLength() < 2)
            return;
        moving_ = true;
        Q_EMIT gestureStarted();
    }
    drag(point, !(event->modifiers() & Qt::AltModifier));
}

void JoinView::drag(QPointF to, bool snap)
{
    const auto way = to - pressed_;
    const double seconds = way.x() / axisBefore_.pixelsPerSecond;
    const auto snapped = [snap](double value) { return snap ? snapToFrame(value) : value; };
    const bool out = part_ == Part::FadeOut || part_ == Part::BendOut;
    auto& fade = out ? picture_.before.fadeOut : picture_.after.fadeIn;
    const auto& was = out ? before_.before.fadeOut : before_.after.fadeIn;
    const double room = out ? picture_.before.length : picture_.after.length;
    switch (part_) {
        case Part::FadeOut:
        case Part::FadeIn: fade.seconds = std::clamp(snapped(was.seconds + (out ? -seconds : seconds)), 0.0, room); break;
        case Part::BendOut:
        case Part::BendIn: {
            const bool sinks = fade.gain(0.5, 2) <= fade.gain(0.5, 0.5);
            const double doublings = way.y() / Theme::of(this).px(60) * (sinks ? 1 : -1);
            fade.bend = std::clamp(std::round(was.bend * std::exp2(doublings) * 100) / 100, 0.25, 4.0);
            break;
        }
        case Part::Start: return setSpace(snapped(before_.after.spaceBefore + seconds));
        case Part::Nothing: return;
    }
    update();
    tell(part_);
}

void JoinView::setSpace(double seconds)
{
    seconds = std::max(seconds, -std::min(picture_.before.length, picture_.after.length));
    picture_.after.spaceBefore = seconds;
    picture_.after.start = picture_.before.end() + seconds;
    update();
    Q_EMIT spaceChanged(seconds);
}

void JoinView::tell(Part part)
{
    const bool out = part == Part::FadeOut || part == Part::BendOut;
    const auto& fade = out ? picture_.before.fadeOut : picture_.after.fadeIn;
    if (part == Part::Start)
        Q_EMIT spaceChanged(picture_.after.spaceBefore);
    else if (part != Part::Nothing)
        Q_EMIT fadeChanged(out, fade.seconds, fade.bend);
}

void JoinView::end(bool keep)
{
    if (!keep) {
        picture_ = before_;
        tell(part_);
    }
    moving_ = false;
    part_ = Part::Nothing;
    if (auto pending = std::exchange(pending_, {}))
        setPicture(std::move(*pending));
    Q_EMIT gestureEnded();
    update();
}

void JoinView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (moving_)
        return end(true);
    if (part_ == Part::Nothing && !large())
        Q_EMIT opened();
    else if (part_ == Part::Nothing)
        Q_EMIT seekRequested(std::clamp(axis_.seconds(event->position().x()), 0.0, axis_.length));
    part_ = Part::Nothing;
}

void JoinView::wheelEvent(QWheelEvent* event)
{
    if (!large())
        return event->ignore();
    fitted_ = false;
    const auto angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        axis_.zoom(std::pow(1.25, angle.y() / 120.0), event->position().x());
    else
        axis_.scroll(-(angle.x() != 0 ? angle.x() : angle.y()) * 0.6);
    event->accept();
    update();
}

void JoinView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key(), side = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (key == Qt::Key_Escape && moving_)
        return end(false);
    if (side != 0 && !moving_ && (modifiers == Qt::ShiftModifier || modifiers == Qt::AltModifier)) {
        Q_EMIT gestureStarted();
        setSpace(picture_.after.spaceBefore + side * (modifiers == Qt::AltModifier ? picture_.sample : discFrame));
        return Q_EMIT gestureEnded();
    }
    if (key == Qt::Key_Plus || (key == Qt::Key_Equal && modifiers == Qt::NoModifier))
        return zoom(1.25);
    if (key == Qt::Key_Minus)
        return zoom(0.8);
    if (key == Qt::Key_0 && modifiers == Qt::ControlModifier)
        return fit();
    QWidget::keyPressEvent(event);
}

QString JoinView::accessibleValue() const
{
    const double space = picture_.after.spaceBefore;
    const auto frames = figures(std::round(std::abs(space) * 75), 0);
    if (picture_.after.touches || std::abs(space) < 0.0005)
        return tr("gapless");
    return space < 0 ? tr("Overlap %1 s · %2 frames").arg(figures(-space, 3), frames)
                     : tr("Gap %1 s · %2 frames").arg(figures(space, 3), frames);
}

std::vector<AccessiblePart> JoinView::accessibleParts() const
{
    const auto fade = [](const StripFade& value) {
        return tr("%1 s, bend %2").arg(figures(value.seconds, 3), figures(value.bend, 2));
    };
    const auto around = [](QPointF point) { return QRectF(point.x() - 10, point.y() - 10, 20, 20).toAlignedRect(); };
    return {{tr("Fade out of %1").arg(picture_.before.title), fade(picture_.before.fadeOut), around(fadeHandle(true))},
            {tr("Fade in of %1").arg(picture_.after.title), fade(picture_.after.fadeIn), around(fadeHandle(false))},
            {tr("Space"), accessibleValue(), around(startHandle())}};
}

void JoinView::pressAccessiblePart(int)
{
    if (large())
        Q_EMIT seekRequested(picture_.after.start);
    else
        Q_EMIT opened();
}

}  // namespace lacquer
