// SPDX-License-Identifier: GPL-3.0-or-later
// TurnRules: how the pointer, the wheel and the keys turn a value; one place, so that every control obeys the same rules.
#pragma once

#include "widgets/ValueModel.h"

#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QTimer>

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace lacquer {

/// Watches the events of its owner and turns the model. Drag: relative, 200 px the range, Shift or Ctrl ten times finer,
/// Esc puts the old value back. Wheel: with focus only, 100 notches the range, Shift 1,000; small deltas add up. Keys:
/// arrows, Page, Home, End, Del or Backspace for the default. Double-click and Ctrl+click: the default. Between
/// gestureStarted and gestureEnded everything is one undo step.
class TurnRules : public QObject {
    Q_OBJECT

public:
    TurnRules(QWidget* owner, ValueModel& model);

    /// Sliders are dragged along themselves, over their own length.
    void setDrag(Qt::Orientation direction, double pixelsForRange);
    [[nodiscard]] bool dragging() const { return dragging_; }
    /// Sets a value as one whole gesture: for menus, fields and paste.
    void give(double value);

Q_SIGNALS:
    void turned(double value);
    void gestureStarted();
    void gestureEnded();
    /// Somebody began to type; `text` is what they typed so far, empty for Enter.
    void entryWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool wheel(QWheelEvent& event);
    bool key(QKeyEvent& event);
    [[nodiscard]] static bool wants(const QKeyEvent& event);
    void drag(double pixels, bool fine);
    void keepAwayFromWalls(QPointF global);
    void finishDrag(bool revert);
    void turnTo(double value);
    void begin();
    void end();

    QWidget* owner_;
    ValueModel& model_;
    Qt::Orientation direction_ = Qt::Vertical;
    double pixelsForRange_ = 200;
    bool pressed_ = false, dragging_ = false, gesture_ = false, keyHeld_ = false;
    bool warping_ = false;
    QPointF pressedAt_, last_, warpedFrom_;
    double valueAtPress_ = 0, position_ = 0;
    double wheelRest_ = 0;  // notches not yet large enough to be seen
    QTimer wheelEnd_;
    QCursor cursor_;
};

}  // namespace lacquer
