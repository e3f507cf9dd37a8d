// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of EqualizerView: what mouse, wheel and keys do to its bands.
#include "widgets/EqualizerView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double fineness = 0.1;
constexpr double pixelsPerOctaveOfQ = 50;
constexpr int wheelRestMilliseconds = 500;

}  // namespace

void EqualizerView::change(int index, EqualizerBand to)
{
    auto& band = bands_[std::size_t(index)];
    to.frequencyHz = std::clamp(to.frequencyHz, limits_.leastHz, limits_.mostHz);
    to.gainDb = band.usesGain ? std::clamp(to.gainDb, -limits_.gainDb, limits_.gainDb) : band.gainDb;
    to.q = std::clamp(to.q, limits_.leastQ, limits_.mostQ);
    if (to == band)
        return;
    band = to;
    update();
    Q_EMIT bandChanged(index, to.frequencyHz, to.gainDb, to.q);
    tellChange();
}

void EqualizerView::changeOnce(int index, const EqualizerBand& to)
{
    endWheel();
    Q_EMIT gestureStarted(index);
    change(index, to);
    Q_EMIT gestureEnded(index);
}

void EqualizerView::takeBandGain(int index, double gainDb)
{
    if (index < 0 || index >= int(bands_.size()))
        return;
    auto to = bands_[std::size_t(index)];
    to.gainDb = gainDb;
    changeOnce(index, to);
}

void EqualizerView::endDrag(bool keep)
{
    if (drag_ == Drag::None)
        return;
    const int index = dragged_;
    if (!keep && moved_)
        change(index, atPress_);
    drag_ = Drag::None;
    dragged_ = -1;
    update();
    if (moved_)
        Q_EMIT gestureEnded(index);
}

void EqualizerView::endWheel()
{
    if (!wheelRest_.isActive())
        return;
    wheelRest_.stop();
    Q_EMIT gestureEnded(wheeled_);
}

void EqualizerView::stopListening()
{
    if (listened_ < 0)
        return;
    const int index = listened_;
    listened_ = -1;
    Q_EMIT bandListened(index, false);
}

void EqualizerView::mousePressEvent(QMouseEvent* event)
{
    if (drag_ != Drag::None)
        return;
    endWheel();
    const int index = handleAt(event->position());
    if (index < 0) {
        if (event->button() == Qt::LeftButton && onScale(event->position()))
            showRanges(event->globalPosition().toPoint());
        else if (event->button() == Qt::RightButton)
            Q_EMIT contextRequested(-1, event->globalPosition().toPoint());
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    choose(index);
    drag_ = event->button() == Qt::LeftButton ? Drag::Move : Drag::Q;
    dragged_ = index;
    moved_ = false;
    last_ = event->position();
    atPress_ = exact_ = bands_[std::size_t(index)];
}

void EqualizerView::mouseMoveEvent(QMouseEvent* event)
{
    if (drag_ == Drag::None) {
        const int over = handleAt(event->position());
        setCursor(onScale(event->position()) || over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (over != hovered_) {
            hovered_ = over;
            update();
        }
        return;
    }
    auto way = event->position() - last_;
    last_ = event->position();
    const auto keys = event->modifiers();
    if (keys & Qt::ShiftModifier)
        way *= fineness;
    if (drag_ == Drag::Q) {
        exact_.q = std::clamp(exact_.q * std::exp2(-way.y() / (pixelsPerOctaveOfQ * theme().metrics.scale)),
                              limits_.leastQ, limits_.mostQ);
    } else {
        const bool onlyGain = keys & Qt::AltModifier, onlyFrequency = keys & Qt::ControlModifier;
        if (!onlyGain)
            exact_.frequencyHz =
                std::clamp(FrequencyAxis::hertz(FrequencyAxis::part(exact_.frequencyHz) + way.x() / plot().width()),
                           limits_.leastHz, limits_.mostHz);
        if (!onlyFrequency && exact_.usesGain)
            exact_.gainDb =
                std::clamp(exact_.gainDb - way.y() * 2 * range_ / plot().height(), -limits_.gainDb, limits_.gainDb);
    }
    if (!moved_) {
        moved_ = true;
        Q_EMIT gestureStarted(dragged_);
    }
    // Kept as it is read: gain on hundredths, so that what is shown is what is.
    auto to = exact_;
    to.gainDb = std::round(to.gainDb * 100) / 100;
    change(dragged_, to);
}

void EqualizerView::mouseReleaseEvent(QMouseEvent* event)
{
    if (drag_ == Drag::None || event->button() != (drag_ == Drag::Move ? Qt::LeftButton : Qt::RightButton))
        return;
    const int index = dragged_;
    const bool menu = drag_ == Drag::Q && !moved_;
    endDrag(true);
    if (menu)
        Q_EMIT contextRequested(index, event->globalPosition().toPoint());
}

void EqualizerView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = handleAt(event->position());
    if (index >= 0) {
        auto to = bands_[std::size_t(index)];
        to.gainDb = 0;
        changeOnce(index, to);
    } else if (plot().contains(event->position().toPoint())) {
        const double gain = range_ - (event->position().y() - plot().top()) / plot().height() * 2 * range_;
        Q_EMIT bandRequested(hertzAt(event->position().x()), std::round(gain * 10) / 10);
    }
}

void EqualizerView::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || chosen_ < 0) {
        event->ignore();
        return;
    }
    // Alt turns a wheel sideways on many systems.
    const int delta = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (delta == 0)
        return;
    event->accept();
    const double notches = delta / 120.0 * (event->modifiers() & Qt::ShiftModifier ? fineness : 1);
    if (wheelRest_.isActive() && wheeled_ != chosen_)
        endWheel();
    if (!wheelRest_.isActive()) {
        wheeled_ = chosen_;
        Q_EMIT gestureStarted(chosen_);
    }
    wheelRest_.start(wheelRestMilliseconds, this);
    auto to = bands_[std::size_t(chosen_)];
    to.q *= std::pow(limits_.mostQ / limits_.leastQ, notches / 100);
    change(chosen_, to);
}

void EqualizerView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == wheelRest_.timerId())
        endWheel();
    else
        SpectrumView::timerEvent(event);
}

bool EqualizerView::takesKey(const QKeyEvent& key) const
{
    if (chosen_ < 0)
        return false;
    const auto keys = key.modifiers();
    if (key.key() == Qt::Key_B)
        return keys == Qt::AltModifier;
    if (key.key() == Qt::Key_Escape)
        return drag_ != Drag::None;
    const bool upDown = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (keys & Qt::ControlModifier)
        return upDown && keys == Qt::ControlModifier;
    static const QList<int> mine = {Qt::Key_Left,     Qt::Key_Right,  Qt::Key_PageUp,
                                    Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_H};
    return !(keys & Qt::AltModifier) && (upDown || mine.contains(key.key()));
}

bool EqualizerView::focusNextPrevChild(bool next)
{
    const int to = next ? chosen_ + 1 : chosen_ - 1;
    if (hasFocus() && to >= 0 && to < int(bands_.size())) {
        choose(to);
        return true;
    }
    return SpectrumView::focusNextPrevChild(next);
}

void EqualizerView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && drag_ != Drag::None)
        return endDrag(false);
    if (key == Qt::Key_Insert) {
        Q_EMIT bandRequested(1000, 0);
        return;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        const auto& all = ranges();
        const auto at = std::find(all.begin(), all.end(), range_);
        const auto place = at == all.end() ? 2 : at - all.begin();
        setRange(all[std::size_t(
            std::clamp<std::ptrdiff_t>(place + (key == Qt::Key_Plus ? -1 : 1), 0, std::ssize(all) - 1))]);
        Q_EMIT rangeChosen(range_);
        return;
    }
    if (chosen_ < 0 || drag_ != Drag::None)
        return SpectrumView::keyPressEvent(event);

    auto to = bands_[std::size_t(chosen_)];
    const double fine = event->modifiers() & Qt::ShiftModifier ? fineness : 1;
    const double way = key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_PageUp ? 1 : -1;
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (event->modifiers() & Qt::ControlModifier)
                to.q *= std::pow(limits_.mostQ / limits_.leastQ, way * fine / 100);
            else
                to.gainDb = std::round((to.gainDb + way * 0.1 * fine) * 100) / 100;
            return changeOnce(chosen_, to);
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            to.gainDb += way;
            return changeOnce(chosen_, to);
        case Qt::Key_Left:
        case Qt::Key_Right:
            to.frequencyHz *= std::exp2(way * fine / 24);
            return changeOnce(chosen_, to);
        case Qt::Key_Delete:
            Q_EMIT bandRemoved(chosen_);
            return;
        case Qt::Key_Menu:
            Q_EMIT contextRequested(chosen_, mapToGlobal(handle(chosen_).toPoint()));
            return;
        case Qt::Key_B:
            if (event->modifiers() == Qt::AltModifier) {
                Q_EMIT bandBypassToggled(chosen_);
                return;
            }
            break;
        case Qt::Key_H:
            if (event->modifiers() == Qt::NoModifier) {
                if (!event->isAutoRepeat() && listened_ < 0) {
                    listened_ = chosen_;
                    Q_EMIT bandListened(listened_, true);
                }
                return;
            }
            break;
        default:
            break;
    }
    SpectrumView::keyPressEvent(event);
}

void EqualizerView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_H && !event->isAutoRepeat())
        stopListening();
    else
        SpectrumView::keyReleaseEvent(event);
}

void EqualizerView::leaveEvent(QEvent* event)
{
    SpectrumView::leaveEvent(event);
    hovered_ = -1;
    update();
}

void EqualizerView::focusInEvent(QFocusEvent* event)
{
    SpectrumView::focusInEvent(event);
    if (bands_.empty())
        return;
    if (event->reason() == Qt::TabFocusReason)
        choose(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        choose(int(bands_.size()) - 1);
}

void EqualizerView::focusOutEvent(QFocusEvent* event)
{
    SpectrumView::focusOutEvent(event);
    stopListening();
    endWheel();
}

}  // namespace lacquer
