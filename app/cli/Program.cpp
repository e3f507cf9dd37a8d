// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "Commands.h"
#include "Context.h"
#include "ExitCode.h"
#include "HelpText.h"
#include "base/Text.h"
#include "model/NearestName.h"
#include "render/EngineStamp.h"

#include <algorithm>

namespace lacquer {

namespace {

int codeOf(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled && Terminal::lastSignal() != 0)
        return 128 + Terminal::lastSignal();
    return exitCode(error.kind);
}

/// Takes common options out that stand before the command's name, and puts them behind it; the forms --help, -h and
/// --version without a command are commands themselves.
std::vector<std::string> withCommandFirst(std::vector<std::string> words)
{
    std::size_t at = 0;
    while (at < words.size() && words[at].size() > 1 && words[at][0] == '-') {
        const std::string& word = words[at];
        if (word == "--help" || word == "-h" || word == "--version") {
            const std::string command = word == "--version" ? "version" : "help";
            words.erase(words.begin() + std::ptrdiff_t(at));
            words.insert(words.begin(), command);
            return words;
        }
        ++at;
        const bool takesValue = std::any_of(commonOptions().begin(), commonOptions().end(), [&](const Option& option) {
            return option.value && word == std::string("--") + option.name;
        });
        at += takesValue ? 1 : 0;
    }
    if (at < words.size())
        std::rotate(words.begin(), words.begin() + std::ptrdiff_t(at), words.begin() + std::ptrdiff_t(at) + 1);
    return words;
}

int runCommand(Context& context)
{
    Result<void> done;
    if (context.invocation().has("help"))
        context.write(helpFor(context.invocation().command()));
    else if (auto able = checkInstructionSet(); !able)
        done = able;
    else
        done = context.invocation().command().run(context);
    const auto finished = context.finish();
    if (!done && !done.error().message.isEmpty())
        context.sayError(done.error().message);
    if (!finished && !finished.error().message.isEmpty())
        context.sayError(finished.error().message);
    return !done ? codeOf(done.error()) : !finished ? codeOf(finished.error()) : 0;
}

}  // namespace

int runProgram(const std::vector<std::string>& given)
{
    // Lives as long as the process: a signal may arrive at any time.
    static Progress progress;
    Terminal::stopOnSignals(progress);

    const std::vector<std::string> words = withCommandFirst(given);
    if (words.empty()) {
        Context context(*Invocation::read(*findCommand("help"), {}), progress);
        context.write(shortHelp());
        const auto finished = context.finish();
        return finished ? 0 : codeOf(finished.error());
    }
    const bool color = Terminal::wantsColor("auto");
    const Command* command = findCommand(words.front());
    if (!command) {
        const QString name = fromUtf8(words.front());
        printError({}, name.startsWith(QLatin1Char('-'))
                           ? Text::tr("there is no option '%1'; see 'lacquer-cli help'").arg(harmless(name))
                           : Text::tr("there is no command '%1'%2; see 'lacquer-cli help'")
                                 .arg(harmless(name), didYouMean(name, commandNames())),
                   color);
        return exitCode(ErrorKind::Usage);
    }
    auto invocation = Invocation::read(*command, {words.begin() + 1, words.end()});
    if (!invocation) {
        printError(command->name, invocation.error().message, color);
        return codeOf(invocation.error());
    }
    Context context(std::move(*invocation), progress);
    return runCommand(context);
}

}  // namespace lacquer
