// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completion.h"
#include "Context.h"
#include "commands/Rows.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto script = completionScript(context.invocation().arguments().front());
    if (!script)
        return script.error();
    context.write(*script);
    return {};
}

}  // namespace

Command completionCommand()
{
    return {"completion",
            "SHELL",
            QT_TRANSLATE_NOOP("Command", "print the completion script for a shell"),
            QT_TRANSLATE_NOOP("Command",
                "Prints what makes the Tab key know commands and options, for bash, zsh or fish."),
            1,
            1,
            {},
            {{"completion bash > ~/.local/share/bash-completion/completions/lacquer-cli",
              QT_TRANSLATE_NOOP("Command", "Install it for bash")}},
            &run,
            Completes::Shells};
}

}  // namespace lacquer
