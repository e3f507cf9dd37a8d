// SPDX-License-Identifier: GPL-3.0-or-later
// DiscMark: a disc being cut: an amber arc grows around it as the build goes on.
#pragma once

#include "widgets/LampState.h"

#include <QWidget>

namespace lacquer {

class DiscMark : public QWidget {
    Q_OBJECT

public:
    explicit DiscMark(QWidget* parent = nullptr);

    /// `part` 0…1 of the way round.
    void show(LampState state, double part);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LampState state_ = LampState::Waits;
    double part_ = 0;
};

}  // namespace lacquer
