// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerAccessible: lets a screen reader meet every band of the graph as a slider of its own.
#pragma once

#include "widgets/DrawnAccessible.h"

#include <vector>

namespace lacquer {

class EqualizerView;

class EqualizerAccessible : public DrawnAccessible {
public:
    explicit EqualizerAccessible(EqualizerView* view);
    ~EqualizerAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] EqualizerView* view() const;

    // Made when asked for, owned by Qt's table of accessible objects.
    mutable std::vector<QAccessible::Id> children_;
};

}  // namespace lacquer
