// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of SplitView: what mouse and keys do to its edges and levels.
#include "widgets/SplitView.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double fineness = 0.1;
/// Neighbouring edges stay a third of an octave apart.
const double leastRatio = std::exp2(1.0 / 3);

}  // namespace

SplitView::Hit SplitView::hitAt(const QPointF& point) const
{
    if (!plot().adjusted(-4, -4, 4, 4).contains(point.toPoint()))
        return {};
    const double reach = theme().px(8);
    Hit found;
    double nearest = reach;
    for (int i = 0; i < int(picture_.edgesHz.size()); ++i)
        if (const double away = std::abs(point.x() - edgeHandle(i).x()); away <= nearest) {
            nearest = away;
            found = {Grip::Edge, i};
        }
    const int band = bandAt(point.x());
    if (band < 0)
        return found;
    const auto grip = levelHandle(band);
    const bool onGrip = std::abs(point.x() - grip.x()) <= theme().px(18) && std::abs(point.y() - grip.y()) <= theme().px(12);
    if (onGrip || (found.grip == Grip::None && std::abs(point.y() - grip.y()) <= theme().px(6)))
        return {Grip::Level, band};
    return found;
}

int SplitView::bandAt(double x) const
{
    for (int i = 0; i < count(); ++i)
        if (const auto where = place(i); x >= where.left() && x < where.right())
            return i;
    return -1;
}

void SplitView::choose(int band)
{
    if (band == chosen_)
        return;
    setChosen(band);
    Q_EMIT bandChosen(chosen_);
    tellChange();
}

void SplitView::moveEdge(int edge, double hertz)
{
    auto& edges = picture_.edgesHz;
    const auto at = std::size_t(edge);
    const double least = at > 0 ? edges[at - 1] * leastRatio : picture_.leastHz;
    const double most = at + 1 < edges.size() ? edges[at + 1] / leastRatio : picture_.mostHz;
    if (least > most)
        return;
    // Kept as it is read: three figures.
    const double step = std::pow(10, std::floor(std::log10(std::max(1.0, hertz))) - 2);
    const double to = std::clamp(std::round(hertz / step) * step, least, most);
    if (to == edges[at])
        return;
    edges[at] = to;
    update();
    Q_EMIT edgeMoved(edge, to);
    tellChange();
}

void SplitView::moveLevel(int band, double level)
{
    const auto& q = picture_.level;
    const double step = q.unit == Unit::Decibel ? 0.1 : 1;
    const double to = std::clamp(std::round(level / step) * step, q.minimum, q.maximum);
    auto& now = picture_.bands[std::size_t(band)].level;
    if (to == now)
        return;
    now = to;
    update();
    Q_EMIT levelMoved(band, to);
    tellChange();
}

void SplitView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || held_.grip != Grip::None)
        return;
    const auto hit = hitAt(event->position());
    const int band = hit.grip == Grip::Level ? hit.index : bandAt(event->position().x());
    if (hit.grip != Grip::Edge && band >= 0)
        choose(band);
    held_ = hit;
    moved_ = false;
    last_ = event->position();
    if (hit.grip == Grip::Edge)
        exact_ = atPress_ = picture_.edgesHz[std::size_t(hit.index)];
    else if (hit.grip == Grip::Level)
        exact_ = atPress_ = picture_.bands[std::size_t(hit.index)].level;
}

void SplitView::mouseMoveEvent(QMouseEvent* event)
{
    if (held_.grip == Grip::None) {
        const auto over = hitAt(event->position());
        setCursor(over.grip == Grip::Edge ? Qt::SplitHCursor : over.grip == Grip::Level ? Qt::SizeVerCursor : Qt::ArrowCursor);
        if (!(over == hovered_)) {
            hovered_ = over;
            update();
        }
        return;
    }
    auto way = event->position() - last_;
    last_ = event->position();
    if (event->modifiers() & Qt::ShiftModifier)
        way *= fineness;
    if (!std::exchange(moved_, true))
        Q_EMIT gestureStarted();
    if (held_.grip == Grip::Edge) {
        exact_ = std::clamp(FrequencyAxis::hertz(FrequencyAxis::part(exact_) + way.x() / plot().width()), picture_.leastHz,
                            picture_.mostHz);
        moveEdge(held_.index, exact_);
    } else {
        const auto& q = picture_.level;
        exact_ = std::clamp(exact_ - way.y() * (q.maximum - q.minimum) / plot().height(), q.minimum, q.maximum);
        moveLevel(held_.index, exact_);
    }
}

void SplitView::endDrag(bool keep)
{
    if (held_.grip == Grip::None)
        return;
    const Hit hit = held_;
    if (!keep && moved_)
        hit.grip == Grip::Edge ? moveEdge(hit.index, atPress_) : moveLevel(hit.index, atPress_);
    held_ = {};
    update();
    if (moved_)
        Q_EMIT gestureEnded();
}

void SplitView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void SplitView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit.grip != Grip::Level)
        return;
    Q_EMIT gestureStarted();
    moveLevel(hit.index, picture_.level.standard);
    Q_EMIT gestureEnded();
}

bool SplitView::takesKey(const QKeyEvent& key) const
{
    if (key.key() == Qt::Key_Escape)
        return held_.grip != Grip::None;
    if (chosen_ < 0)
        return false;
    if (key.key() == Qt::Key_B)
        return key.modifiers() == Qt::AltModifier;
    static const QList<int> mine = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    return !(key.modifiers() & (Qt::AltModifier | Qt::ControlModifier)) && mine.contains(key.key());
}

bool SplitView::focusNextPrevChild(bool next)
{
    const int to = next ? chosen_ + 1 : chosen_ - 1;
    if (hasFocus() && to >= 0 && to < count()) {
        choose(to);
        return true;
    }
    return SpectrumView::focusNextPrevChild(next);
}

void SplitView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && held_.grip != Grip::None)
        return endDrag(false);
    if (chosen_ < 0 || held_.grip != Grip::None)
        return SpectrumView::keyPressEvent(event);
    const double fine = event->modifiers() & Qt::ShiftModifier ? fineness : 1;
    const double way = key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_PageUp ? 1 : -1;
    const double level = picture_.bands[std::size_t(chosen_)].level;
    const bool decibels = picture_.level.unit == Unit::Decibel;
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const bool big = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
            Q_EMIT gestureStarted();
            moveLevel(chosen_, level + way * (decibels ? (big ? 3 : std::max(0.1, 0.5 * fine)) : big ? 20 : std::max(1.0, 5 * fine)));
            Q_EMIT gestureEnded();
            return;
        }
        case Qt::Key_Left:
        case Qt::Key_Right: {
            // The upper edge of the band; the last one has only a lower one.
            const int edge = std::min(chosen_, int(picture_.edgesHz.size()) - 1);
            if (edge < 0)
                return;
            Q_EMIT gestureStarted();
            moveEdge(edge, picture_.edgesHz[std::size_t(edge)] * std::exp2(way * std::max(0.2, fine) / 12));
            Q_EMIT gestureEnded();
            return;
        }
        case Qt::Key_B:
            if (event->modifiers() == Qt::AltModifier) {
                Q_EMIT bandToggled(chosen_);
                return;
            }
            break;
        default:
            break;
    }
    SpectrumView::keyPressEvent(event);
}

void SplitView::leaveEvent(QEvent* event)
{
    SpectrumView::leaveEvent(event);
    hovered_ = {};
    update();
}

void SplitView::focusInEvent(QFocusEvent* event)
{
    SpectrumView::focusInEvent(event);
    if (count() == 0)
        return;
    if (event->reason() == Qt::TabFocusReason)
        choose(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        choose(count() - 1);
}

}  // namespace lacquer
