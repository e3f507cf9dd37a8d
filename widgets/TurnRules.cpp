// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TurnRules.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double notchesForRange = 100;
constexpr double fineFactor = 10;
constexpr int dragThreshold = 2;        // pixels; less is a click with an unsteady hand
constexpr int wheelGestureMs = 400;     // notches closer together are one gesture

bool fineAsked(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

bool startsEntry(const QString& text)
{
    return text.size() == 1 && (text[0].isDigit() || QStringView(u"-+.,−").contains(text[0]));
}

}  // namespace

TurnRules::TurnRules(QWidget* owner, ValueModel& model) : QObject(owner), owner_(owner), model_(model)
{
    owner->installEventFilter(this);
    wheelEnd_.setSingleShot(true);
    wheelEnd_.setInterval(wheelGestureMs);
    connect(&wheelEnd_, &QTimer::timeout, this, &TurnRules::end);
}

void TurnRules::setDrag(Qt::Orientation direction, double pixelsForRange)
{
    direction_ = direction;
    pixelsForRange_ = std::max(1.0, pixelsForRange);
}

void TurnRules::give(double value)
{
    end();
    begin();
    turnTo(value);
    end();
}

bool TurnRules::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != owner_ || !owner_->isEnabled())
        return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove: return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
                return false;
            give(model_.quantity().standard);
            return true;
        case QEvent::Wheel: return wheel(*static_cast<QWheelEvent*>(event));
        case QEvent::ShortcutOverride:
            // Keys that turn belong to the control while it has the focus; Space is never one of them.
            if (wants(*static_cast<QKeyEvent*>(event)) ||
                (dragging_ && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape))
                event->accept();
            return false;
        case QEvent::KeyPress: return key(*static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            if (keyHeld_ && !static_cast<QKeyEvent*>(event)->isAutoRepeat()) {
                keyHeld_ = false;
                end();
            }
            return false;
        case QEvent::FocusOut:
        case QEvent::Hide:
            if (dragging_)
                finishDrag(false);
            pressed_ = keyHeld_ = false;
            end();
            return false;
        default: return false;
    }
}

bool TurnRules::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        if (dragging_)
            finishDrag(true);
        return false;
    }
    end();
    if (event.modifiers() & Qt::ControlModifier) {
        give(model_.quantity().standard);
        return true;
    }
    pressed_ = true;
    pressedAt_ = last_ = event.globalPosition();
    valueAtPress_ = model_.value();
    position_ = model_.position();
    return true;
}

bool TurnRules::move(const QMouseEvent& event)
{
    if (!pressed_)
        return false;
    const auto at = event.globalPosition();
    if (!dragging_) {
        const auto way = at - pressedAt_;
        if (std::max(std::abs(way.x()), std::abs(way.y())) < dragThreshold)
            return true;
        dragging_ = true;
        cursor_ = owner_->cursor();
        owner_->setCursor(Qt::BlankCursor);
        begin();
    }
    if (warping_) {
        // Moves that were under way before the pointer was put back still count from where it was.
        const auto distance = [at](QPointF to) { return (at - to).manhattanLength(); };
        if (distance(pressedAt_) < distance(warpedFrom_)) {
            warping_ = false;
            last_ = pressedAt_;
        }
    }
    const auto way = at - last_;
    last_ = at;
    drag(direction_ == Qt::Vertical ? -way.y() : way.x(), fineAsked(event.modifiers()));
    keepAwayFromWalls(at);
    return true;
}

void TurnRules::drag(double pixels, bool fine)
{
    position_ = std::clamp(position_ + pixels / pixelsForRange_ / (fine ? fineFactor : 1), 0.0, 1.0);
    turnTo(model_.valueAt(position_));
}

void TurnRules::keepAwayFromWalls(QPointF global)
{
    const auto* screen = owner_->screen();
    if (!screen || warping_ || screen->geometry().adjusted(2, 2, -2, -2).contains(global.toPoint()))
        return;
    QCursor::setPos(pressedAt_.toPoint());
    // Not every platform lets a program move the pointer; then the wall stays.
    if ((QCursor::pos() - pressedAt_.toPoint()).manhattanLength() <= 2) {
        warping_ = true;
        warpedFrom_ = global;
    }
}

bool TurnRules::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (dragging_)
        finishDrag(false);
    pressed_ = false;
    return true;
}

void TurnRules::finishDrag(bool revert)
{
    dragging_ = pressed_ = warping_ = false;
    owner_->setCursor(cursor_);
    QCursor::setPos(pressedAt_.toPoint());
    if (revert)
        turnTo(valueAtPress_);
    end();
}

bool TurnRules::wheel(QWheelEvent& event)
{
    // A control under a scrolling hand must not change: without focus the wheel belongs to the page.
    if (!owner_->hasFocus() || dragging_) {
        event.ignore();
        return false;
    }
    const bool fine = fineAsked(event.modifiers());
    // Shift turns the wheel sideways on some platforms.
    const int delta = event.angleDelta().y() ? event.angleDelta().y() : event.angleDelta().x();
    if (event.inverted() ? delta * wheelRest_ > 0 : delta * wheelRest_ < 0)
        wheelRest_ = 0;
    wheelRest_ += (event.inverted() ? -delta : delta) / 120.0 / (fine ? fineFactor : 1);
    const double before = model_.value();
    const double wanted = model_.valueAt(model_.position() + wheelRest_ / notchesForRange);
    if (wanted != before) {
        begin();
        wheelRest_ = 0;
        turnTo(wanted);
    }
    if (gesture_)
        wheelEnd_.start();
    event.accept();
    return true;
}

bool TurnRules::wants(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Return:
        case Qt::Key_Enter: return plain;
        default: return plain && startsEntry(event.text());
    }
}

bool TurnRules::key(QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && dragging_) {
        finishDrag(true);
        return true;
    }
    if (!wants(event))
        return false;
    if (dragging_)
        return true;
    const auto step = event.modifiers() & Qt::ShiftModifier ? ValueModel::Step::Fine : ValueModel::Step::Normal;
    const auto& quantity = model_.quantity();
    double value = model_.value();
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Right: value = model_.stepped(1, step); break;
        case Qt::Key_Down:
        case Qt::Key_Left: value = model_.stepped(-1, step); break;
        case Qt::Key_PageUp: value = model_.stepped(1, ValueModel::Step::Big); break;
        case Qt::Key_PageDown: value = model_.stepped(-1, ValueModel::Step::Big); break;
        case Qt::Key_Home: value = quantity.minimum; break;
        case Qt::Key_End: value = quantity.maximum; break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: value = quantity.standard; break;
        default:
            end();
            Q_EMIT entryWanted(startsEntry(event.text()) ? event.text() : QString());
            return true;
    }
    if (!event.isAutoRepeat())
        end();
    begin();
    keyHeld_ = true;
    turnTo(value);
    return true;
}

void TurnRules::turnTo(double value)
{
    if (model_.setValue(value))
        Q_EMIT turned(model_.value());
}

void TurnRules::begin()
{
    wheelEnd_.stop();
    if (std::exchange(gesture_, true))
        return;
    Q_EMIT gestureStarted();
}

void TurnRules::end()
{
    wheelEnd_.stop();
    if (std::exchange(gesture_, false))
        Q_EMIT gestureEnded();
}

}  // namespace lacquer
