// SPDX-License-Identifier: GPL-3.0-or-later
// BandAccessible: one band of the equalizer for a screen reader: its name, its gain as a value, and where it stands.
#pragma once

#include "widgets/EqualizerView.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace lacquer {

class BandAccessible : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    BandAccessible(EqualizerView* view, int index) : view_(view), index_(index) {}

    [[nodiscard]] int index() const { return index_; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Slider; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.1; }

private:
    QPointer<EqualizerView> view_;
    int index_;
};

}  // namespace lacquer
