// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemStrip: the window's last line: is anything wrong, what is being worked on, and through what one listens.
#pragma once

#include "Desk.h"

#include <QTimer>
#include <QWidget>

namespace lacquer {

class Button;
class ElidedLabel;
class LampLabel;
class ProblemList;

class ProblemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProblemStrip(const Desk& desk, QWidget* parent = nullptr);

    /// Opens or closes the list above the strip.
    void toggleList();
    /// Opens it, or leaves it open, with the keyboard in it.
    void openList();

Q_SIGNALS:
    /// The user wants to see where a problem comes from.
    void problemChosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showProblems();
    void showJobs();
    void applyTheme();

    Desk desk_;
    LampLabel* errors_;
    LampLabel* warnings_;
    LampLabel* notes_;
    LampLabel* worst_;
    Button* showIt_;
    LampLabel* jobs_;
    Button* stop_;
    ElidedLabel* device_;
    ProblemList* list_ = nullptr;
    QTimer tick_;
};

}  // namespace lacquer
