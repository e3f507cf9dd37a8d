// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BandAccessible.h"

#include "widgets/BandMark.h"

namespace lacquer {

bool BandAccessible::isValid() const
{
    return view_ && index_ < int(view_->bands().size());
}

QAccessibleInterface* BandAccessible::parent() const
{
    return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr;
}

QString BandAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const auto& band = view_->bands()[std::size_t(index_)];
    return kind == QAccessible::Name    ? BandMark::name(band)
           : kind == QAccessible::Value ? BandMark::words(band)
                                        : QString();
}

QRect BandAccessible::rect() const
{
    if (!isValid())
        return {};
    QRect place(0, 0, 24, 24);
    place.moveCenter(view_->mapToGlobal(view_->handle(index_).toPoint()));
    return place;
}

QAccessible::State BandAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = true;
    state.selected = view_->chosen() == index_;
    state.focused = state.selected && view_->hasFocus();
    return state;
}

void* BandAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
}

QVariant BandAccessible::currentValue() const
{
    return isValid() ? QVariant(view_->bands()[std::size_t(index_)].gainDb) : QVariant();
}

void BandAccessible::setCurrentValue(const QVariant& value)
{
    if (isValid())
        view_->takeBandGain(index_, value.toDouble());
}

QVariant BandAccessible::maximumValue() const
{
    return isValid() ? QVariant(view_->limits().gainDb) : QVariant();
}

QVariant BandAccessible::minimumValue() const
{
    return isValid() ? QVariant(-view_->limits().gainDb) : QVariant();
}

}  // namespace lacquer
