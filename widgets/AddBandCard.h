// SPDX-License-Identifier: GPL-3.0-or-later
// AddBandCard: the empty place at the ledger's end; a click or Enter asks for a new band.
#pragma once

#include "widgets/DrawnWidget.h"

namespace lacquer {

class AddBandCard : public DrawnWidget {
    Q_OBJECT

public:
    explicit AddBandCard(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {theme().px(44), theme().px(96)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] QString spokenValue() const override { return {}; }

Q_SIGNALS:
    void clicked();

protected:
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter&) override {}
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace lacquer
