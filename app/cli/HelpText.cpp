// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpText.h"

#include "Commands.h"
#include "base/Text.h"

#include <algorithm>
#include <sstream>

namespace lacquer {

namespace {

constexpr std::size_t width = 80;

/// Columns a UTF-8 text takes: bytes that continue a character take none.
std::size_t columns(const std::string& text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string optionRows(std::span<const Option> options)
{
    std::string text;
    for (const Option& option : options)
        text += helpRow(optionForm(option), said(option.help), 28);
    return text;
}

std::string heading(const char* text)
{
    return "\n" + said(text) + "\n";
}

std::string usageLine(const std::string& form)
{
    return toUtf8(Text::tr("usage: %1").arg(fromUtf8(form))) + "\n";
}

std::string commonOptionRows()
{
    return heading(QT_TRANSLATE_NOOP("Command", "Options of every command:")) + optionRows(commonOptions());
}

}  // namespace

const char* const keyHelp = QT_TRANSLATE_NOOP("Command",
    "Everything in an album has a key, the name it has in the project file:\n"
    "\n"
    "  title   rate   loudness.targetLufs   finalLimiter[\"character\"]\n"
    "  songs[2].gainDb   songs[\"Night Drive\"].stems[\"drums.wav\"].pan\n"
    "  songs[1].chain[2][\"band3.frequencyHz\"]   deliverables[\"wav24\"].rate\n"
    "\n"
    "Positions count from 1. A text in brackets is a title, file name or name; one that fits several is an error that lists "
    "them. SONG, STEM and TARGET are keys too; a song may also be named by its bare position or title, and the TARGET of the "
    "album's own chain is 'album'. Put keys in single quotes, so that the shell leaves brackets alone.");

const char* const environmentHelp =
    "NO_COLOR, CLICOLOR_FORCE and TERM=dumb decide about colour. XDG_STATE_HOME (else ~/.local/state) holds what was allowed "
    "for which project, XDG_DATA_HOME (else ~/.local/share) your presets. SOURCE_DATE_EPOCH stands for the clock. LC_MESSAGES and LANG choose the language of messages; numbers "
    "are the same in every language.";

std::string said(const char* text)
{
    return toUtf8(QCoreApplication::translate("Command", text));
}

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
            if (!row.empty() && indent + columns(row) + 1 + columns(word) > width) {
                out += margin + row + "\n";
                row.clear();
            }
            row += (row.empty() ? "" : " ") + word;
        }
        out += margin + row + "\n";
    }
    return out;
}

std::string helpRow(const std::string& left, const std::string& right, std::size_t column)
{
    std::string text = wrapped(right, column);
    const std::string start = "  " + left;
    if (start.size() + 1 >= column)
        return start + "\n" + text;
    return text.replace(0, start.size(), start);
}

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
        if (text.find(std::string("--") + option.name) == std::string::npos)
            text += " [" + std::string("--") + option.name + (option.value ? std::string(" ") + option.value : "") + "]";
    return text;
}

std::string shortHelp()
{
    return said(QT_TRANSLATE_NOOP("Command", "Lacquer masters stems and mixes into a finished album.")) +
           "\n\n"
           "  lacquer-cli new album.lacquer --title \"Paper Lanterns\"\n"
           "  lacquer-cli add album.lacquer --each recordings/\n\n" +
           wrapped(said(QT_TRANSLATE_NOOP(
                       "Command", "'lacquer-cli help' lists all commands, 'lacquer-cli help COMMAND' explains one.")),
                   0);
}

std::string fullHelp()
{
    std::string text = usageLine("lacquer-cli COMMAND [ARGUMENTS] [OPTIONS]") + heading(QT_TRANSLATE_NOOP("Command", "Commands:"));
    for (const Command& command : commands())
        text += helpRow(command.name, said(command.summary), 16);
    text += heading(QT_TRANSLATE_NOOP("Command", "Keys:")) + wrapped(said(keyHelp), 2) + commonOptionRows();
    return text + "\n" + wrapped(said(QT_TRANSLATE_NOOP("Command", "'lacquer-cli help COMMAND' explains one command, 'lacquer-cli help keys' every key.")), 0);
}

std::string helpFor(const Command& command)
{
    std::string text = usageLine(synopsis(command)) + "\n" + wrapped(said(command.text), 0);
    if (!command.options.empty())
        text += heading(QT_TRANSLATE_NOOP("Command", "Options:")) + optionRows(command.options);
    text += commonOptionRows();
    if (!command.examples.empty())
        text += heading(QT_TRANSLATE_NOOP("Command", "Examples:"));
    for (const Example& example : command.examples)
        text += wrapped(said(example.says) + ":", 2) + "    lacquer-cli " + example.line + "\n";
    return text;
}

}  // namespace lacquer
