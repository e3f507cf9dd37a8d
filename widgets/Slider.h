// SPDX-License-Identifier: GPL-3.0-or-later
// Slider: a line that fills from the default, with its number at the right; for amounts and the monitor.
#pragma once

#include "widgets/TurnControl.h"

namespace lacquer {

class Slider : public TurnControl {
    Q_OBJECT

public:
    explicit Slider(const Quantity& quantity, QWidget* parent = nullptr);
    explicit Slider(QWidget* parent = nullptr) : Slider(Quantity{}, parent) {}

    /// The number at the right; on unless hidden.
    void setValueShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QRect entryPlace() const override;

private:
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] QRectF track() const;
    void measure();

    bool valueShown_ = true;
};

}  // namespace lacquer
