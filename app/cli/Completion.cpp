// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completion.h"

#include "Commands.h"
#include "HelpText.h"
#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/NearestName.h"

namespace lacquer {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string allCommands()
{
    std::vector<std::string> names;
    for (const Command& command : commands())
        names.emplace_back(command.name);
    return joined(names);
}

std::vector<Option> allOptions(const Command& command)
{
    std::vector<Option> options = command.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

/// Words offered as a command's argument; empty: files.
std::string argumentWords(const Command& command)
{
    if (command.completes == Completes::Commands)
        return allCommands();
    if (command.completes == Completes::Shells)
        return "bash zsh fish";
    if (command.completes == Completes::Files)
        return {};
    std::vector<std::string> types;
    for (const ProcessorType& type : processorTypes())
        types.emplace_back(type.id);
    return joined(types);
}

/// A text between single quotes, for any of the shells.
std::string inQuotes(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string forBash()
{
    std::string script = "# bash completion for lacquer-cli\n"
                         "_lacquer_cli()\n{\n"
                         "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options= words=\n"
                         "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                         "        mapfile -t COMPREPLY < <(compgen -W " + inQuotes(allCommands()) + " -- \"$current\")\n"
                         "        return\n    fi\n"
                         "    case \"${COMP_WORDS[1]} $previous\" in\n";
    for (const Command& command : commands())
        for (const Option& option : allOptions(command))
            if (!option.choices.empty())
                script += std::string("        ") + inQuotes(std::string(command.name) + " --" + option.name) +
                          ") mapfile -t COMPREPLY < <(compgen -W " +
                          inQuotes(joined({option.choices.begin(), option.choices.end()})) + " -- \"$current\"); return ;;\n";
    script += "    esac\n    case ${COMP_WORDS[1]} in\n";
    for (const Command& command : commands()) {
        std::vector<std::string> options;
        for (const Option& option : allOptions(command))
            options.push_back(std::string("--") + option.name);
        script += std::string("        ") + command.name + ") options=" + inQuotes(joined(options)) +
                  " words=" + inQuotes(argumentWords(command)) + " ;;\n";
    }
    return script + "    esac\n"
                    "    case $current in\n"
                    "        -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\") ;;\n"
                    "        *) if [ -n \"$words\" ]; then\n"
                    "               mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
                    "           else\n"
                    "               mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
                    "           fi ;;\n"
                    "    esac\n}\ncomplete -o filenames -F _lacquer_cli lacquer-cli\n";
}

/// Brackets and colons mean something in _arguments.
std::string zshText(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '[' || c == ']' || c == ':' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out;
}

std::string forZsh()
{
    std::string script = "#compdef lacquer-cli\n_lacquer_cli()\n{\n    local -a names\n    names=(\n";
    for (const Command& command : commands())
        script += "        " + inQuotes(std::string(command.name) + ":" + zshText(said(command.summary))) + "\n";
    script += "    )\n    if (( CURRENT == 2 )); then\n        _describe command names\n        return\n    fi\n"
              "    case ${words[2]} in\n";
    for (const Command& command : commands()) {
        script += std::string("        ") + command.name + ") _arguments";
        for (const Option& option : allOptions(command)) {
            std::string spec = std::string("--") + option.name + "[" + zshText(said(option.help)) + "]";
            if (option.value)
                spec += std::string(":") + option.value + ":" +
                        (option.choices.empty() ? "" : "(" + joined({option.choices.begin(), option.choices.end()}) + ")");
            script += " " + inQuotes(spec);
        }
        const std::string words = argumentWords(command);
        script += " " + inQuotes(words.empty() ? "*:file:_files" : "*:argument:(" + words + ")") + " ;;\n";
    }
    return script + "    esac\n}\n_lacquer_cli \"$@\"\n";
}

std::string forFish()
{
    std::string script = "# fish completion for lacquer-cli\n";
    const auto line = [&](const std::string& condition, const std::string& rest) {
        script += "complete -c lacquer-cli -n " + inQuotes(condition) + " " + rest + "\n";
    };
    for (const Command& command : commands())
        line("__fish_use_subcommand", std::string("-f -a ") + command.name + " -d " + inQuotes(said(command.summary)));
    for (const Command& command : commands()) {
        const std::string here = std::string("__fish_seen_subcommand_from ") + command.name;
        for (const Option& option : allOptions(command)) {
            std::string rest = std::string("-l ") + option.name;
            if (option.letter)
                rest += std::string(" -s ") + option.letter;
            if (option.value)
                rest += option.choices.empty() ? " -r"
                                               : " -x -a " + inQuotes(joined({option.choices.begin(), option.choices.end()}));
            line(here, rest + " -d " + inQuotes(said(option.help)));
        }
        if (const std::string words = argumentWords(command); !words.empty())
            line(here, "-f -a " + inQuotes(words));
    }
    return script;
}

}  // namespace

Result<std::string> completionScript(std::string_view shell)
{
    if (shell == "bash")
        return forBash();
    if (shell == "zsh")
        return forZsh();
    if (shell == "fish")
        return forFish();
    const QStringList shells = {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
    return Error{ErrorKind::Usage, Text::tr("there are completions for bash, zsh and fish, not for '%1'%2")
                                       .arg(harmless(fromUtf8(shell)), didYouMean(fromUtf8(shell), shells))};
}

}  // namespace lacquer
