// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Context.h"
#include "HelpText.h"
#include "KeyHelp.h"
#include "ManPage.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/NearestName.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto& arguments = context.invocation().arguments();
    if (context.invocation().has("man")) {
        context.write(manPage());
    } else if (arguments.empty()) {
        context.write(fullHelp());
    } else if (arguments.front() == "keys") {
        context.write(keyList());
    } else if (const Command* command = findCommand(arguments.front())) {
        context.write(helpFor(*command));
    } else {
        const QString name = fromUtf8(arguments.front());
        return Error{ErrorKind::Usage, Text::tr("there is no command '%1'%2").arg(harmless(name), didYouMean(name, commandNames()))};
    }
    return {};
}

}  // namespace

Command helpCommand()
{
    return {"help",
            "[COMMAND|keys]",
            QT_TRANSLATE_NOOP("Command", "list the commands, or explain one"),
            QT_TRANSLATE_NOOP("Command",
                "Lists the commands and the options all of them understand, or explains one command as its own --help "
                "does. 'help keys' lists every key of an album with its values and its meaning."),
            0,
            1,
            {{"man", nullptr, QT_TRANSLATE_NOOP("Command", "Print the manual page lacquer-cli(1) instead.")}},
            {{"help set", QT_TRANSLATE_NOOP("Command", "Explain one command")},
             {"help keys", QT_TRANSLATE_NOOP("Command", "Every key, what it takes and what it means")}},
            &run,
            Completes::Commands};
}

}  // namespace lacquer
