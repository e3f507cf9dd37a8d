// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpokenValue.h"

#include "widgets/TurnControl.h"

namespace lacquer {

SpokenValue::SpokenValue(TurnControl* control) : QAccessibleWidget(control, control->role()) {}

TurnControl& SpokenValue::control() const
{
    return *static_cast<TurnControl*>(widget());
}

QString SpokenValue::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? control().valueWordsSpoken() : QAccessibleWidget::text(kind);
}

void* SpokenValue::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant SpokenValue::currentValue() const
{
    return control().value();
}

void SpokenValue::setCurrentValue(const QVariant& value)
{
    control().turnTo(value.toDouble());
}

QVariant SpokenValue::maximumValue() const
{
    return control().quantity().maximum;
}

QVariant SpokenValue::minimumValue() const
{
    return control().quantity().minimum;
}

QVariant SpokenValue::minimumStepSize() const
{
    // What one arrow key does from here.
    ValueModel model(control().quantity());
    model.setValue(control().value());
    const double up = model.stepped(1) - control().value();
    return up > 0 ? up : control().value() - model.stepped(-1);
}

}  // namespace lacquer
