// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters of processors as people type them.
#include "model/KeyAccess.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/Field.h"
#include "model/NearestName.h"

#include <cmath>

namespace lacquer {

namespace {

/// "Soft clip", "soft-clip" and "softClip" are one name.
QString plain(const QString& name)
{
    QString out;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    return out;
}

Result<double> parameterValue(const Parameter& row, const QString& text)
{
    QStringList names;
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        names << QString::fromLatin1(row.choices[i]);
        // "24" is the choice "24 dB/oct", not the one that is listed 25th.
        const QString number = names.back().section(QLatin1Char(' '), 0, 0);
        if (plain(names.back()) == plain(text) || (number.front().isDigit() && number == text))
            return double(i);
    }
    if (row.minimum == 0 && row.maximum == 1)
        if (const auto flag = typedValue(FieldKind::Switch, text); flag && flag->is_boolean())
            return flag->get<bool>() ? 1.0 : 0.0;
    const auto typed = typedValue(FieldKind::Number, text);
    if (!names.isEmpty() && (!typed || !typed->is_number()))
        return Error{ErrorKind::Usage,
                     Text::tr("must be one of %1%2").arg(names.join(QStringLiteral(", ")), didYouMean(text, names))};
    if (!typed)
        return typed.error();
    const auto number = checkedNumber(*typed, row.minimum, row.maximum);
    if (number && !names.isEmpty() && *number != std::floor(*number))
        return Error{ErrorKind::Usage, Text::tr("must be a whole number or one of %1").arg(names.join(QStringLiteral(", ")))};
    return number;
}

}  // namespace

Result<void> setParameter(ProcessorSettings& settings, const QString& id, const QString& text)
{
    const ProcessorType* type = settings.registered();
    if (!type)
        return Error{ErrorKind::Usage, Text::tr("cannot be set: this version does not know the processor '%1'")
                                           .arg(harmless(fromUtf8(settings.type)))};
    QStringList ids;
    for (std::size_t i = 0; i < type->parameters.size(); ++i) {
        ids << QString::fromLatin1(type->parameters[i].id);
        if (ids.back() != id)
            continue;
        if (text.isEmpty()) {
            settings.values[i] = type->defaults[i];
            return {};
        }
        const auto value = parameterValue(type->parameters[i], text);
        if (!value)
            return Error{ErrorKind::Usage, value.error().message};
        settings.values[i] = *value;
        return {};
    }
    return Error{ErrorKind::Usage, Text::tr("does not exist: %1 has no such parameter%2")
                                       .arg(QString::fromLatin1(type->id), didYouMean(id, ids))};
}

}  // namespace lacquer
