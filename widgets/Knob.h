// SPDX-License-Identifier: GPL-3.0-or-later
// Knob: a dial whose arc fills from the default, label above and value below, always.
#pragma once

#include "widgets/TurnControl.h"

namespace lacquer {

class Knob : public TurnControl {
    Q_OBJECT

public:
    enum class Size { Normal, Big };

    explicit Knob(const Quantity& quantity, QWidget* parent = nullptr);
    explicit Knob(QWidget* parent = nullptr) : Knob(Quantity{}, parent) {}

    void setSize(Size size);
    /// Label and value stand at the right instead of above and below: for tool bars.
    void setWordsBeside(bool beside);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QRect entryPlace() const override;

private:
    [[nodiscard]] int diameter() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRectF dial() const;
    [[nodiscard]] int widestValue() const;
    void drawDial(QPainter& painter) const;

    Size size_ = Size::Normal;
    bool beside_ = false;
};

}  // namespace lacquer
