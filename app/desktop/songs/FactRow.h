// SPDX-License-Identifier: GPL-3.0-or-later
// FactRow: one fact of a file: its name, its figure and a lamp; where it has a place in the song, a click goes there.
#pragma once

#include "widgets/LampState.h"

#include <QWidget>

namespace lacquer {

class ElidedLabel;
class FigureLabel;
class Lamp;

class FactRow : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(const QString& name, QWidget* parent = nullptr);

    /// `why`: one sentence on the lamp; `place`: it can be gone to.
    void show(const QString& figure, LampState state, const QString& why, bool place);
    using QWidget::show;
    [[nodiscard]] LampState state() const { return state_; }

Q_SIGNALS:
    void placeAsked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString words_;
    ElidedLabel* name_;
    FigureLabel* figure_;
    Lamp* lamp_;
    LampState state_ = LampState::Waits;
    bool place_ = false;
};

}  // namespace lacquer
