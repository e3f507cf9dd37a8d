// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManPage.h"

#include "Commands.h"
#include "ExitCode.h"
#include "HelpText.h"
#include "base/Version.h"

#include <sstream>

namespace lacquer {

namespace {

/// Text as roff takes it literally.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\'')
            out += "\\(aq";
        else
            out += c;
    }
    return out;
}

/// Paragraphs; lines that start with a space are shown as they are.
std::string paragraphs(const std::string& text)
{
    std::istringstream lines(text);
    std::string out, line;
    bool literal = false;
    while (std::getline(lines, line)) {
        const bool wanted = !line.empty() && line[0] == ' ';
        if (wanted != literal && (wanted || !line.empty())) {
            out += wanted ? ".nf\n" : ".fi\n";
            literal = wanted;
        }
        if (line.empty())
            out += ".PP\n";
        else
            out += (line[0] == '.' ? "\\&" : "") + escaped(line) + "\n";
    }
    return out + (literal ? ".fi\n" : "");
}

std::string options(std::span<const Option> list)
{
    std::string out;
    for (const Option& option : list)
        out += ".TP\n.B " + escaped(optionForm(option)) + "\n" + escaped(option.help) + "\n";
    return out;
}

}  // namespace

std::string manPage()
{
    std::string page = ".TH LACQUER\\-CLI 1 \"\" \"Lacquer " + lacquerVersion() + "\" \"User Commands\"\n"
                       ".SH NAME\nlacquer\\-cli \\- master stems and mixes into a finished album\n"
                       ".SH SYNOPSIS\n.B lacquer\\-cli\n.I COMMAND\n[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n"
                       ".SH COMMANDS\n";
    for (const Command& command : commands()) {
        page += ".SS " + escaped(command.name) + "\n.B " + escaped(synopsis(command)) + "\n.PP\n" + paragraphs(command.text) +
                options(command.options);
        for (const Example& example : command.examples)
            page += ".PP\n" + escaped(example.says) + ":\n.PP\n.nf\n    lacquer\\-cli " + escaped(example.line) + "\n.fi\n";
    }
    page += ".SH KEYS\n" + paragraphs(keyHelp) + ".SH OPTIONS\nEvery command understands these.\n" + options(commonOptions());
    page += ".SH EXIT STATUS\n";
    for (const ExitCodeMeaning& row : exitCodeMeanings)
        page += ".TP\n.B " + std::to_string(row.code) + "\n" + escaped(row.meaning) + "\n";
    return page + ".SH ENVIRONMENT\n" + paragraphs(environmentHelp);
}

}  // namespace lacquer
