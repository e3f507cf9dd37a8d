// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpText.h"

#include "Commands.h"

#include <algorithm>
#include <sstream>

namespace lacquer {

namespace {

constexpr std::size_t width = 80;

/// Breaks a text into lines; empty lines separate paragraphs, lines that start with a space stay as they are.
std::string wrapped(const std::string& text, std::size_t indent)
{
    const std::string margin(indent, ' ');
    std::istringstream lines(text);
    std::string out, line;
    while (std::getline(lines, line)) {
        if (line.empty() || line[0] == ' ') {
            out += line.empty() ? "\n" : margin + line + "\n";
            continue;
        }
        std::istringstream words(line);
        std::string row, word;
        while (words >> word) {
            if (!row.empty() && indent + row.size() + 1 + word.size() > width) {
                out += margin + row + "\n";
                row.clear();
            }
            row += (row.empty() ? "" : " ") + word;
        }
        out += margin + row + "\n";
    }
    return out;
}

/// Two columns, the right one wrapped.
std::string row(const std::string& left, const std::string& right, std::size_t column)
{
    std::string text = wrapped(right, column);
    const std::string start = "  " + left;
    if (start.size() + 1 >= column)
        return start + "\n" + text;
    return text.replace(0, start.size(), start);
}

std::string optionRows(std::span<const Option> options)
{
    std::string text;
    for (const Option& option : options)
        text += row(optionForm(option), option.help, 28);
    return text;
}

}  // namespace

const char* const keyHelp =
    "Everything in an album has a key, the name it has in the project file:\n"
    "\n"
    "  title   rate   loudness.targetLufs   finalLimiter[\"character\"]\n"
    "  songs[2].gainDb   songs[\"Night Drive\"].stems[\"drums.wav\"].pan\n"
    "  songs[1].chain[2][\"band3.frequencyHz\"]   deliverables[\"wav24\"].rate\n"
    "\n"
    "Positions count from 1. A text in brackets is a title, file name or name; one that fits several is an error that lists "
    "them. SONG, STEM and TARGET are keys too; a song may also be named by its bare position or title, and the TARGET of the "
    "album's own chain is 'album'. Put keys in single quotes, so that the shell leaves brackets alone.";

const char* const environmentHelp =
    "NO_COLOR, CLICOLOR_FORCE and TERM=dumb decide about colour. XDG_STATE_HOME (else ~/.local/state) holds what was allowed "
    "for which project. SOURCE_DATE_EPOCH stands for the clock. LC_MESSAGES and LANG choose the language of messages; numbers "
    "are the same in every language.";

std::string optionForm(const Option& option)
{
    std::string form = option.letter ? std::string("-") + option.letter + ", --" : "--";
    form += option.name;
    return option.value ? form + " " + option.value : form;
}

std::string synopsis(const Command& command)
{
    std::string text = std::string("lacquer-cli ") + command.name;
    if (*command.arguments)
        text += std::string(" ") + command.arguments;
    for (const Option& option : command.options)
        text += " [" + std::string("--") + option.name + (option.value ? std::string(" ") + option.value : "") + "]";
    return text;
}

std::string shortHelp()
{
    return "Lacquer masters stems and mixes into a finished album.\n"
           "\n"
           "  lacquer-cli new album.lacquer --title \"Paper Lanterns\"\n"
           "  lacquer-cli add album.lacquer --each recordings/\n"
           "\n"
           "'lacquer-cli help' lists all commands, 'lacquer-cli help COMMAND' explains one.\n";
}

std::string fullHelp()
{
    std::string text = "usage: lacquer-cli COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n";
    for (const Command& command : commands())
        text += row(command.name, command.summary, 16);
    text += "\nKeys:\n" + wrapped(keyHelp, 2) + "\nOptions of every command:\n" + optionRows(commonOptions());
    return text + "\n'lacquer-cli help COMMAND' explains one command.\n";
}

std::string helpFor(const Command& command)
{
    std::string text = "usage: " + synopsis(command) + "\n\n" + wrapped(command.text, 0);
    if (!command.options.empty())
        text += "\nOptions:\n" + optionRows(command.options);
    text += "\nOptions of every command:\n" + optionRows(commonOptions());
    if (!command.examples.empty())
        text += "\nExamples:\n";
    for (const Example& example : command.examples)
        text += wrapped(example.says + std::string(":"), 2) + "    lacquer-cli " + example.line + "\n";
    return text;
}

}  // namespace lacquer
