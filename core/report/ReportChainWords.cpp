// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportMaking.h"

#include "base/Text.h"
#include "report/ReportWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacquer {

namespace {

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::None: return {};
    case Unit::Decibel: return QStringLiteral(" dB");
    case Unit::Hertz: return QStringLiteral(" Hz");
    case Unit::Milliseconds: return QStringLiteral(" ms");
    case Unit::Seconds: return QStringLiteral(" s");
    case Unit::Ratio: return QStringLiteral(":1");
    case Unit::Percent: return QStringLiteral(" %");
    case Unit::Frames: return Text::tr(" frames");
    }
    return {};
}

QString valueWord(const Parameter& row, double value)
{
    const auto choice = std::size_t(std::max(0.0, value));
    if (choice < row.choices.size())
        return QCoreApplication::translate("Parameter", row.choices[choice]);
    return withRealMinus(QString::number(value, 'g', 6)) + unitWord(row.unit);
}

QString stepOf(const ProcessorSettings& settings)
{
    const ProcessorType* type = settings.registered();
    if (!type)
        return Text::tr("%1 (unknown to this version, without effect)").arg(harmless(fromUtf8(settings.type)));
    const QString name = QCoreApplication::translate("Processor", type->name);
    if (settings.bypassed)
        return Text::tr("%1: bypassed").arg(name);
    QStringList values;
    for (std::size_t i = 0; i < type->parameters.size() && i < settings.values.size(); ++i)
        if (settings.values[i] != type->defaults[i])
            values += QStringLiteral("%1 %2").arg(QCoreApplication::translate("Parameter", type->parameters[i].name),
                                                  valueWord(type->parameters[i], settings.values[i]));
    if (values.isEmpty())
        return Text::tr("%1: as it comes").arg(name);
    return QStringLiteral("%1: %2").arg(name, values.join(QStringLiteral(", ")));
}

}  // namespace

ReportChain reportChain(const QString& owner, const Chain& chain)
{
    ReportChain words;
    words.owner = owner;
    for (const ProcessorSettings& settings : chain)
        words.steps += stepOf(settings);
    return words;
}

}  // namespace lacquer
