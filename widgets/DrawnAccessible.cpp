// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DrawnAccessible.h"

namespace lacquer {

namespace {

QAccessibleInterface* makeForDrawn(const QString&, QObject* object)
{
    auto* widget = qobject_cast<DrawnWidget*>(object);
    return widget ? widget->makeAccessible() : nullptr;
}

}  // namespace

DrawnAccessible::DrawnAccessible(DrawnWidget* widget) : QAccessibleWidget(widget, widget->spokenRole())
{
}

void DrawnAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeForDrawn);
        return true;
    }();
    Q_UNUSED(installed);
}

DrawnWidget* DrawnAccessible::drawn() const
{
    return static_cast<DrawnWidget*>(widget());
}

QAccessible::Role DrawnAccessible::role() const
{
    return drawn()->spokenRole();
}

QString DrawnAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? drawn()->spokenValue() : QAccessibleWidget::text(kind);
}

void* DrawnAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface && drawn()->spokenRange())
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant DrawnAccessible::currentValue() const
{
    const auto range = drawn()->spokenRange();
    return range ? QVariant(range->value) : QVariant();
}

void DrawnAccessible::setCurrentValue(const QVariant& value)
{
    const auto range = drawn()->spokenRange();
    if (range && range->settable)
        drawn()->takeSpokenValue(qBound(range->least, value.toDouble(), range->most));
}

QVariant DrawnAccessible::maximumValue() const
{
    const auto range = drawn()->spokenRange();
    return range ? QVariant(range->most) : QVariant();
}

QVariant DrawnAccessible::minimumValue() const
{
    const auto range = drawn()->spokenRange();
    return range ? QVariant(range->least) : QVariant();
}

QVariant DrawnAccessible::minimumStepSize() const
{
    const auto range = drawn()->spokenRange();
    return range ? QVariant(range->step) : QVariant();
}

}  // namespace lacquer
