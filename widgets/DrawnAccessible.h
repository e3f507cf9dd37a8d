// SPDX-License-Identifier: GPL-3.0-or-later
// DrawnAccessible: what a screen reader meets in a drawn widget: a role, a name, a number and the words for it.
#pragma once

#include "widgets/DrawnWidget.h"

#include <QAccessibleWidget>

namespace lacquer {

class DrawnAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit DrawnAccessible(DrawnWidget* widget);

    /// Makes Qt ask drawn widgets for their accessible object; calling it again does nothing.
    static void install();

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

protected:
    [[nodiscard]] DrawnWidget* drawn() const;
};

}  // namespace lacquer
