// SPDX-License-Identifier: GPL-3.0-or-later
// DropDisc: the disc of an empty album, where songs are dropped; pressed, it asks for files.
#pragma once

#include <QAbstractButton>

namespace lacquer {

class DropDisc : public QAbstractButton {
    Q_OBJECT

public:
    explicit DropDisc(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace lacquer
