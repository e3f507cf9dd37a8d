// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "ParameterWords.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "dsp/Registry.h"
#include "model/NearestName.h"

namespace lacquer {

namespace {

void print(Context& context, const ProcessorType& type)
{
    context.print(QStringLiteral("%1: %2").arg(QString::fromLatin1(type.id), QCoreApplication::translate("Processor", type.name)));
    for (std::size_t i = 0; i < type.parameters.size(); ++i) {
        const Parameter& row = type.parameters[i];
        QString range;
        for (const char* choice : row.choices)
            range += (range.isEmpty() ? QString() : QStringLiteral(" | ")) + QString::fromLatin1(choice);
        if (range.isEmpty())
            range = Text::tr("%1 to %2").arg(parameterText(row, row.minimum), parameterText(row, row.maximum));
        context.print(Text::tr("    %1  %2: %3, default %4")
                          .arg(QString::fromLatin1(row.id), QCoreApplication::translate("Parameter", row.name), range, parameterText(row, type.defaults[i])));
    }
}

Result<void> run(Context& context)
{
    std::vector<const ProcessorType*> wanted;
    QStringList names;
    for (const ProcessorType& type : processorTypes()) {
        names << QString::fromLatin1(type.id);
        if (context.invocation().arguments().empty() || context.invocation().arguments().front() == type.id)
            wanted.push_back(&type);
    }
    if (wanted.empty()) {
        const QString name = fromUtf8(context.invocation().arguments().front());
        return Error{ErrorKind::Usage, Text::tr("there is no processor '%1'%2").arg(harmless(name), didYouMean(name, names))};
    }
    Json list = Json::array();
    for (const ProcessorType* type : wanted) {
        if (context.wantsJson())
            list.push_back(processorTypeJson(*type));
        else
            print(context, *type);
    }
    if (context.wantsJson())
        context.printJson("lacquer.processors/1", {{"processors", std::move(list)}});
    return {};
}

}  // namespace

Command processorsCommand()
{
    return {"processors",
            "[TYPE]",
            QT_TRANSLATE_NOOP("Command", "list processors and their parameters"),
            QT_TRANSLATE_NOOP("Command",
                "Lists every processor, or one, with its parameters: id, name, unit, range and default. The ids are "
                "what chain and set take."),
            0,
            1,
            {jsonOption},
            {{"processors limiter", QT_TRANSLATE_NOOP("Command", "What the limiter can be asked")}},
            &run,
            Completes::Processors};
}

}  // namespace lacquer
