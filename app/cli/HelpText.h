// SPDX-License-Identifier: GPL-3.0-or-later
// HelpText: what `help` prints, made from the table of commands.
#pragma once

#include "Command.h"

#include <string>

namespace lacquer {

/// A few lines for somebody who typed the program's name only.
[[nodiscard]] std::string shortHelp();
/// Every command with its one line, the grammar of keys and the common options.
[[nodiscard]] std::string fullHelp();
/// Synopsis, explanation, options and examples of one command.
[[nodiscard]] std::string helpFor(const Command& command);

/// A text of the table in the user's language, UTF-8.
[[nodiscard]] std::string said(const char* text);

/// "lacquer-cli NAME [options] ARGUMENTS" without the options every command has.
[[nodiscard]] std::string synopsis(const Command& command);
/// Breaks a text into lines of 80 columns; empty lines separate paragraphs, lines that start with a space stay as they are.
[[nodiscard]] std::string wrapped(const std::string& text, std::size_t indent);
/// Two columns, the right one wrapped and starting at `column`.
[[nodiscard]] std::string helpRow(const std::string& left, const std::string& right, std::size_t column);
/// "-q, --quiet" or "--rate HZ".
[[nodiscard]] std::string optionForm(const Option& option);

/// How keys are written, in English; shown by help and the manual.
extern const char* const keyHelp;
/// What the environment changes, in English; shown by the manual.
extern const char* const environmentHelp;

}  // namespace lacquer
