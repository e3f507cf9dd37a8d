// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EqualizerAccessible.h"

#include "widgets/BandAccessible.h"
#include "widgets/EqualizerView.h"

namespace lacquer {

EqualizerAccessible::EqualizerAccessible(EqualizerView* view) : DrawnAccessible(view)
{
}

EqualizerAccessible::~EqualizerAccessible()
{
    for (const auto id : children_)
        if (QAccessible::accessibleInterface(id))
            QAccessible::deleteAccessibleInterface(id);
}

EqualizerView* EqualizerAccessible::view() const
{
    return static_cast<EqualizerView*>(widget());
}

int EqualizerAccessible::childCount() const
{
    return int(view()->bands().size());
}

QAccessibleInterface* EqualizerAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(children_.size()) <= index)
        children_.push_back(
            QAccessible::registerAccessibleInterface(new BandAccessible(view(), int(children_.size()))));
    return QAccessible::accessibleInterface(children_[std::size_t(index)]);
}

int EqualizerAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (int i = 0; i < childCount(); ++i)
        if (this->child(i) == child)
            return i;
    return -1;
}

QAccessibleInterface* EqualizerAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->chosen()) : nullptr;
}

}  // namespace lacquer
