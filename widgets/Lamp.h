// SPDX-License-Identifier: GPL-3.0-or-later
// Lamp: the 14 px sign of a state, known by its shape; always with words beside it or in the tooltip.
#pragma once

#include "widgets/LampState.h"

#include <QTimer>
#include <QWidget>

namespace lacquer {

struct Theme;

/// Draws a lamp centred in a rectangle. `turn` 0…1 is where the working arc stands.
void drawLamp(class QPainter& painter, const QRectF& place, LampState state, const Theme& theme, double turn = 0);

/// "Fine", "Note", "Warning", "Error", "Waits", "Working".
[[nodiscard]] QString lampWords(LampState state);

class Lamp : public QWidget {
    Q_OBJECT

public:
    explicit Lamp(LampState state = LampState::Waits, QWidget* parent = nullptr);

    void setState(LampState state);
    /// What the state is of; tooltip and accessible name.
    void setWords(const QString& words);
    [[nodiscard]] LampState state() const { return state_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void run();

    LampState state_;
    QString words_;
    QTimer timer_;
    double turn_ = 0;
};

}  // namespace lacquer
