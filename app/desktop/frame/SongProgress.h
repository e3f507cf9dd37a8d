// SPDX-License-Identifier: GPL-3.0-or-later
// SongProgress: a thin line of how far a song has played; a click goes there.
#pragma once

#include <QWidget>

namespace lacquer {

class SongProgress : public QWidget {
    Q_OBJECT

public:
    explicit SongProgress(QWidget* parent = nullptr);

    void setPlace(double seconds, double length);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void seeked(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double seconds_ = 0, length_ = 0;
};

}  // namespace lacquer
