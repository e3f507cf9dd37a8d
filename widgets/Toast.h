// SPDX-License-Identifier: GPL-3.0-or-later
// Toast: one sentence about what just happened, with Undo where there is something to undo; it leaves by itself.
#pragma once

#include "widgets/LampState.h"

#include <QTimer>
#include <QWidget>

class QGraphicsOpacityEffect;
class QVariantAnimation;

namespace lacquer {

/// Made by ToastHost. Stays 6 s, longer while the pointer is on it; never takes the focus.
class Toast : public QWidget {
    Q_OBJECT

public:
    Toast(LampState state, const QString& words, const QString& action, QWidget* parent);

    void leave();
    [[nodiscard]] QString words() const { return words_; }

Q_SIGNALS:
    void actionAsked();
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void fade(double to, int milliseconds);

    QString words_;
    QTimer life_;
    QGraphicsOpacityEffect* opacity_;
    QVariantAnimation* fading_;
    bool leaving_ = false;
};

}  // namespace lacquer
