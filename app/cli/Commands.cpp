// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include "commands/Rows.h"

namespace lacquer {

const Option* Command::find(std::string_view option) const
{
    for (const Option& own : options)
        if (option == own.name)
            return &own;
    for (const Option& common : commonOptions())
        if (option == common.name)
            return &common;
    return nullptr;
}

std::span<const Command> commands()
{
    static const std::vector<Command> table = {
        newCommand(),
        addCommand(),
        splitCommand(),
        getCommand(),
        setCommand(),
        moveCommand(),
        removeCommand(),
        chainCommand(),
        presetCommand(),
        processorsCommand(),
        levelCommand(),
        matchCommand(),
        inspectCommand(),
        measureCommand(),
        checkCommand(),
        profilesCommand(),
        buildCommand(),
        ddpCommand(),
        reportCommand(),
        relinkCommand(),
        collectCommand(),
        metadataCommand(),
        revisionCommand(),
        diffCommand(),
        completionCommand(),
        versionCommand(),
        helpCommand(),
    };
    return table;
}

const Command* findCommand(std::string_view name)
{
    for (const Command& command : commands())
        if (name == command.name)
            return &command;
    return nullptr;
}

std::span<const Option> commonOptions()
{
    static const std::vector<Option> table = {
        {"help", nullptr, QT_TRANSLATE_NOOP("Command", "Show this help."), 'h'},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("Command", "Say nothing but errors on standard error."), 'q'},
        {"verbose", nullptr, QT_TRANSLATE_NOOP("Command", "Say more; may be given twice."), 'v'},
        {"color", "WHEN", QT_TRANSLATE_NOOP("Command", "Colour messages: auto, always or never."), 0,
         {"auto", "always", "never"}},
        {"progress", "HOW", QT_TRANSLATE_NOOP("Command", "Show progress: auto, json (a line a second) or none."), 0,
         {"auto", "json", "none"}},
    };
    return table;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names << QString::fromLatin1(command.name);
    return names;
}

}  // namespace lacquer
