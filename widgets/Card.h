// SPDX-License-Identifier: GPL-3.0-or-later
// Card: a rounded, outlined ground to put things on; chosen, it has an amber bed and outline.
#pragma once

#include <QWidget>

namespace lacquer {

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setChosen(bool chosen);
    [[nodiscard]] bool chosen() const { return chosen_; }
    /// Bypassed: hatched behind the words, with a dashed outline.
    void setBypassed(bool bypassed);
    [[nodiscard]] bool bypassed() const { return bypassed_; }
    /// Takes focus, answers to click and Enter. Needs an accessible name.
    void setClickable(bool clickable);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool chosen_ = false, bypassed_ = false, clickable_ = false, pressed_ = false;
};

}  // namespace lacquer
