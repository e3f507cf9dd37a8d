// SPDX-License-Identifier: GPL-3.0-or-later
// ToastHost: keeps up to two toasts at the bottom centre of a widget, above everything in it.
#pragma once

#include "widgets/LampState.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace lacquer {

class Toast;

class ToastHost : public QObject {
    Q_OBJECT

public:
    /// `area`: over which they float; `bottom` pixels stay free below (the strip's height).
    explicit ToastHost(QWidget* area, int bottom = 0);

    void setBottom(int bottom);
    /// Shows a sentence; with `undo` it offers to undo. A third toast pushes the oldest out.
    Toast* say(LampState state, const QString& words, std::function<void()> undo = {});
    /// As say, with another action than undo.
    Toast* offer(LampState state, const QString& words, const QString& action, std::function<void()> act);
    [[nodiscard]] int count() const { return int(toasts_.size()); }

Q_SIGNALS:
    /// For the list of what happened.
    void said(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* area_;
    int bottom_;
    std::vector<Toast*> toasts_;  // newest last
};

}  // namespace lacquer
