// SPDX-License-Identifier: GPL-3.0-or-later
// PlayButton: the one large amber button that plays and pauses.
#pragma once

#include <QAbstractButton>

namespace lacquer {

class PlayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlayButton(QWidget* parent = nullptr);

    void setPlaying(bool playing);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool playing_ = false;
};

}  // namespace lacquer
