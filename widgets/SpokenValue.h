// SPDX-License-Identifier: GPL-3.0-or-later
// SpokenValue: what a screen reader learns of a control that turns: role, name, number, and the number in words.
#pragma once

#include <QAccessibleWidget>

namespace lacquer {

class TurnControl;

class SpokenValue : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenValue(TurnControl* control);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] TurnControl& control() const;
};

}  // namespace lacquer
