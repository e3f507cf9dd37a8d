// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Quantity.h"

#include <QCoreApplication>

namespace lacquer {

QString Quantity::spokenName() const
{
    if (module.isEmpty() || name.isEmpty())
        return module + name;
    const auto lower = name.size() > 1 && name[1].isUpper() ? name : name.left(1).toLower() + name.mid(1);
    return QCoreApplication::translate("Quantity", "%1, %2", "a module and its parameter: Limiter, drive").arg(module, lower);
}

Quantity Quantity::of(const Parameter& parameter, double standard, const QString& module)
{
    Quantity quantity;
    quantity.name = QCoreApplication::translate("Parameter", parameter.name);
    quantity.module = module;
    quantity.unit = parameter.unit;
    quantity.minimum = parameter.minimum;
    quantity.maximum = parameter.maximum;
    quantity.standard = standard;
    quantity.curve = parameter.curve;
    quantity.sign = parameter.unit == Unit::Decibel && parameter.minimum < 0 && parameter.maximum > 0;
    return quantity;
}

}  // namespace lacquer
