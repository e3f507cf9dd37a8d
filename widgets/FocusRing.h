// SPDX-License-Identifier: GPL-3.0-or-later
// FocusRing: the two-pixel ring around whatever has the focus, laid over the window so that no control must make room.
#pragma once

#include <QPointer>
#include <QWidget>

namespace lacquer {

/// Owned by the style, which tells it what has the focus. Passes every event through; knows no accessibility.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    FocusRing();

    /// nullptr: nothing to show. Widgets that draw their own ring, windows and popups get none.
    void follow(QWidget* focused);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void letGo();

    QPointer<QWidget> focused_;
    std::vector<QPointer<QWidget>> watched_;  // the control and what contains it
    QRectF control_;
    double radius_ = 0;
};

}  // namespace lacquer
