// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does to an album strip: pointer and wheel.
#include "widgets/AlbumStrip.h"
#include "widgets/Figures.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lacquer {

using Part = AlbumStripHit::Part;

namespace {

QString secondsAndFrames(double seconds)
{
    return AlbumStrip::tr("%1 s · %2 frames").arg(figures(seconds, 3), figures(std::round(seconds * 75), 0));
}

}  // namespace

void AlbumStrip::choose(int song)
{
    if (song < 0 || song >= int(picture_.songs.size()))
        return;
    for (int i = 0; i < int(picture_.songs.size()); ++i)
        picture_.songs[std::size_t(i)].chosen = i == song;
    picture_.chosenJoin = -1;
    update();
    Q_EMIT songChosen(song);
    announce();
}

void AlbumStrip::chooseJoin(int song)
{
    picture_.chosenJoin = song;
    update();
    Q_EMIT joinChosen(song);
    announce();
}

void AlbumStrip::mousePressEvent(QMouseEvent* event)
{
    const auto point = event->position();
    const auto hit = geometryNow().hit(point);
    if (event->button() != Qt::LeftButton) {
        if (event->button() == Qt::RightButton && hit.index >= 0 && hit.part < Part::Badge && hit.part >= Part::Block)
            choose(hit.index);
        return;
    }
    if (hit.part == Part::Ruler) {
        Q_EMIT seekRequested(std::clamp(axis_.seconds(point.x()), 0.0, axis_.length));
        gesture_ = Gesture{hit, point, axis_, {}, false, -1};
        return;
    }
    if (hit.index < 0)
        return;
    if (hit.part == Part::Badge || hit.part == Part::Gap) {
        if (picture_.chosenJoin != hit.index)
            chooseJoin(hit.index);
    } else if (!picture_.songs[std::size_t(hit.index)].chosen || picture_.chosenJoin >= 0) {
        choose(hit.index);
    }
    gesture_ = Gesture{hit, point, axis_, picture_, false, hit.index};
}

void AlbumStrip::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position();
    if (!gesture_ || !(event->buttons() & Qt::LeftButton))
        return hover(point);
    if (gesture_->hit.part == Part::Ruler) {
        Q_EMIT seekRequested(std::clamp(axis_.seconds(point.x()), 0.0, axis_.length));
        return;
    }
    if (!gesture_->moving) {
        const auto way = point - gesture_->pressed;
        const int threshold = gesture_->hit.part == Part::Block ? QApplication::startDragDistance() : 2;
        if (std::abs(way.x()) + std::abs(way.y()) < threshold)
            return;
        // Choosing may have brought a new picture; Esc returns to that.
        gesture_->before = picture_;
        gesture_->moving = true;
        Q_EMIT gestureStarted();
    }
    drag(point, event->modifiers());
}

void AlbumStrip::drag(QPointF to, Qt::KeyboardModifiers modifiers)
{
    const auto way = to - gesture_->pressed;
    const double seconds = way.x() / gesture_->axis.pixelsPerSecond;
    const bool snap = !(modifiers & Qt::AltModifier);
    const int song = gesture_->hit.index;
    const auto& before = gesture_->before.songs[std::size_t(song)];
    switch (gesture_->hit.part) {
        case Part::Block: dragBlock(seconds); break;
        case Part::Badge:
        case Part::Gap: {
            const double space = before.spaceBefore + seconds;
            setSpace(song, snap ? snapToFrame(space) : space);
            say(secondsAndFrames(picture_.songs[std::size_t(song)].spaceBefore), to);
            break;
        }
        case Part::LeftEdge:
        case Part::RightEdge: dragTrim(gesture_->hit.part == Part::RightEdge, seconds, snap); break;
        case Part::FadeInSquare:
        case Part::FadeOutSquare: dragFade(gesture_->hit.part == Part::FadeOutSquare, seconds, snap); break;
        case Part::FadeInLine:
        case Part::FadeOutLine: dragBend(gesture_->hit.part == Part::FadeOutLine, way.y()); break;
        default: break;
    }
    if (!words_.isEmpty())
        wordsAt_ = to;
    update();
}

void AlbumStrip::dragBlock(double seconds)
{
    const int from = gesture_->hit.index, count = int(picture_.songs.size());
    const auto& songs = gesture_->before.songs;
    const auto& carried = songs[std::size_t(from)];
    const double left = carried.start + seconds, right = left + (carried.enabled ? carried.length : 0);
    int target = from;
    for (int i = 0; i < count; ++i) {
        const auto& other = songs[std::size_t(i)];
        const double middle = other.start + (other.enabled ? other.length / 2 : 0);
        if (i > from && right > middle)
            ++target;
        if (i < from && left < middle)
            --target;
    }
    std::vector<int> order;
    for (int i = 0; i < count; ++i)
        if (i != from)
            order.push_back(i);
    order.insert(order.begin() + target, from);
    shifts_.resize(std::size_t(count));
    std::vector<double> shifts(std::size_t(count), 0);
    double at = 0;
    for (const int i : order) {
        const auto& song = songs[std::size_t(i)];
        const double start = song.enabled ? at + song.spaceBefore : at;
        shifts[std::size_t(i)] = start - song.start;
        if (song.enabled)
            at = start + song.length;
    }
    shifts_[std::size_t(from)] = seconds;
    if (target != gesture_->target || shiftsTo_.size() != shifts.size()) {
        gesture_->target = target;
        shifts[std::size_t(from)] = shiftsTo_.size() == shifts.size() ? shiftsTo_[std::size_t(from)] : 0;
        animateTo(std::move(shifts));
    }
}

void AlbumStrip::setSpace(int song, double seconds)
{
    auto& value = picture_.songs[std::size_t(song)];
    const int previous = geometryNow().previous(song);
    double least = 0;
    if (previous >= 0)
        least = -std::min(value.length, picture_.songs[std::size_t(previous)].length);
    seconds = std::max(seconds, least);
    const double by = seconds - value.spaceBefore;
    if (by == 0)
        return;
    value.spaceBefore = seconds;
    value.touches = false;
    value.joinWords.clear();
    for (auto i = std::size_t(song); i < picture_.songs.size(); ++i)
        picture_.songs[i].start += by;
    update();
    Q_EMIT spaceChanged(song, seconds);
}

void AlbumStrip::dragTrim(bool end, double seconds, bool snap)
{
    const int song = gesture_->hit.index;
    const auto& before = gesture_->before.songs[std::size_t(song)];
    auto& now = picture_.songs[std::size_t(song)];
    const double least = std::min(before.length, 0.1);
    const double last = before.waveLength > 0 ? before.waveLength : before.waveStart + before.length;
    double by = snap ? snapToFrame(seconds) : seconds;
    if (end)
        by = std::clamp(by, least - before.length, last - before.waveStart - before.length);
    else
        by = std::clamp(by, -before.waveStart, before.length - least);
    const double start = before.waveStart + (end ? 0 : by), length = before.length + (end ? by : -by);
    if (start == now.waveStart && length == now.length)
        return;
    now.waveStart = start;
    now.length = length;
    now.start = before.start + (end ? 0 : by);
    now.fadeIn.seconds = std::min(now.fadeIn.seconds, length);
    now.fadeOut.seconds = std::min(now.fadeOut.seconds, length - now.fadeIn.seconds);
    say(secondsAndFrames(by), gesture_->pressed);
    Q_EMIT trimChanged(song, start, start + length);
}

void AlbumStrip::dragFade(bool out, double seconds, bool snap)
{
    const int song = gesture_->hit.index;
    const auto& before = gesture_->before.songs[std::size_t(song)];
    auto& now = picture_.songs[std::size_t(song)];
    auto& fade = out ? now.fadeOut : now.fadeIn;
    const double was = out ? before.fadeOut.seconds : before.fadeIn.seconds;
    const double room = now.length - (out ? now.fadeIn : now.fadeOut).seconds;
    double wanted = was + (out ? -seconds : seconds);
    if (snap)
        wanted = snapToFrame(wanted);
    wanted = std::clamp(wanted, 0.0, std::max(0.0, room));
    say(secondsAndFrames(wanted), gesture_->pressed);
    if (wanted == fade.seconds)
        return;
    fade.seconds = wanted;
    Q_EMIT fadeChanged(song, out, fade.seconds, fade.bend);
}

void AlbumStrip::dragBend(bool out, double pixels)
{
    const int song = gesture_->hit.index;
    const auto& before = gesture_->before.songs[std::size_t(song)];
    auto& now = picture_.songs[std::size_t(song)];
    auto& fade = out ? now.fadeOut : now.fadeIn;
    const double was = out ? before.fadeOut.bend : before.fadeIn.bend;
    // The line follows the hand: whether that means more or less bend is the curve's affair.
    const bool sinks = fade.gain(0.5, 2) <= fade.gain(0.5, 0.5);
    const double doublings = pixels / Theme::of(this).px(60) * (sinks ? 1 : -1);
    const double wanted = std::clamp(std::round(was * std::exp2(doublings) * 100) / 100, 0.25, 4.0);
    say(tr("Bend %1").arg(figures(wanted, 2)), gesture_->pressed);
    if (wanted == fade.bend)
        return;
    fade.bend = wanted;
    Q_EMIT fadeChanged(song, out, fade.seconds, fade.bend);
}

void AlbumStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && gesture_)
        endGesture(true);
    hover(event->position());
}

void AlbumStrip::tell(const AlbumPicture& values)
{
    const int song = gesture_->hit.index;
    const auto& value = values.songs[std::size_t(song)];
    switch (gesture_->hit.part) {
        case Part::Badge:
        case Part::Gap: Q_EMIT spaceChanged(song, value.spaceBefore); break;
        case Part::LeftEdge:
        case Part::RightEdge: Q_EMIT trimChanged(song, value.waveStart, value.waveStart + value.length); break;
        case Part::FadeInSquare:
        case Part::FadeInLine: Q_EMIT fadeChanged(song, false, value.fadeIn.seconds, value.fadeIn.bend); break;
        case Part::FadeOutSquare:
        case Part::FadeOutLine: Q_EMIT fadeChanged(song, true, value.fadeOut.seconds, value.fadeOut.bend); break;
        default: break;
    }
}

void AlbumStrip::endGesture(bool keep)
{
    words_.clear();
    if (!gesture_->moving) {
        gesture_.reset();
        return;
    }
    const auto part = gesture_->hit.part;
    const int from = gesture_->hit.index, to = gesture_->target;
    const auto drawn = drawnStarts();
    if (!keep) {
        picture_ = gesture_->before;
        tell(picture_);
    }
    auto pending = std::exchange(pending_, {});
    gesture_.reset();
    if (pending)
        picture_ = std::move(*pending);
    axisChanged();
    settle(drawn);
    if (keep && part == Part::Block && from != to)
        reorder(from, to);
    Q_EMIT gestureEnded();
    update();
}

void AlbumStrip::reorder(int from, int to)
{
    const auto drawn = drawnStarts();
    const auto first = picture_.songs.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    double at = 0;
    for (auto& song : picture_.songs) {
        song.start = song.enabled ? at + song.spaceBefore : at;
        if (song.enabled)
            at = song.end();
    }
    picture_.groups.clear();
    settle(drawn);
    Q_EMIT orderChanged(from, to);
}

void AlbumStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto hit = geometryNow().hit(event->position());
    if (hit.part == Part::Badge || hit.part == Part::Gap)
        Q_EMIT joinOpened(hit.index);
    else if (hit.index >= 0 && picture_.songs[std::size_t(hit.index)].enabled)
        Q_EMIT playRequested(std::clamp(axis_.seconds(event->position().x()), 0.0, axis_.length));
}

void AlbumStrip::hover(QPointF point)
{
    const auto hit = geometryNow().hit(point);
    switch (hit.part) {
        case Part::LeftEdge:
        case Part::RightEdge:
        case Part::Badge:
        case Part::Gap:
        case Part::FadeInSquare:
        case Part::FadeOutSquare: setCursor(Qt::SizeHorCursor); break;
        case Part::FadeInLine:
        case Part::FadeOutLine: setCursor(Qt::SizeVerCursor); break;
        default: unsetCursor();
    }
    if (hit == hovered_)
        return;
    hovered_ = hit;
    const auto song = hit.part >= Part::Block && hit.part < Part::Badge ? picture_.songs[std::size_t(hit.index)].title
                                                                        : QString();
    setToolTip(song);
    update();
}

void AlbumStrip::leaveEvent(QEvent*)
{
    hovered_ = {};
    update();
}

void AlbumStrip::say(const QString& words, QPointF at)
{
    words_ = words;
    wordsAt_ = at;
}

void AlbumStrip::wheelEvent(QWheelEvent* event)
{
    const auto angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        axis_.zoom(std::pow(1.25, angle.y() / 120.0), event->position().x());
        fitted_ = axis_.showsAll();
    } else {
        const auto exact = event->pixelDelta();
        const double by = !exact.isNull() ? (exact.x() != 0 ? exact.x() : exact.y())
                                          : (angle.x() != 0 ? angle.x() : angle.y()) * 0.6;
        axis_.scroll(-by);
    }
    event->accept();
    hover(event->position());
    update();
    Q_EMIT viewChanged();
}

}  // namespace lacquer
