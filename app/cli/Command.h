// SPDX-License-Identifier: GPL-3.0-or-later
// Command: one row of the table from which parsing, help, manual page and shell completions are made.
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

class Context;

/// `--name VALUE`, or a switch.
struct Option {
    const char* name;                          ///< without the two dashes
    const char* value = nullptr;               ///< what stands for its value in help; nullptr: a switch
    const char* help = "";                     ///< English, marked; see said()
    char letter = 0;                           ///< a short form, or 0
    std::vector<const char*> choices = {};     ///< the only values there are; empty: any
};

struct Example {
    const char* line;                          ///< what to type after "lacquer-cli "
    const char* says;                          ///< what it does
};

/// What comes first among a command's arguments decides what completion offers.
enum class Completes { Files, Commands, Shells, Processors };

/// What it says in words is marked with QT_TRANSLATE_NOOP("Command", …) and looked up by said() when it is shown; the manual
/// page stays English. Names, synopses and example lines are typed as they stand, so they are the same in every language.
struct Command {
    const char* name;
    const char* arguments;                     ///< as the synopsis shows them
    const char* summary;                       ///< one line without full stop
    const char* text;                          ///< paragraphs separated by empty lines
    int minimumArguments;
    int maximumArguments;                      ///< -1: any number
    std::vector<Option> options;
    std::vector<Example> examples;
    Result<void> (*run)(Context&);
    Completes completes = Completes::Files;

    [[nodiscard]] const Option* find(std::string_view option) const;
};

/// The option that makes a reading command answer with one JSON object.
inline constexpr Option jsonOption{"json", nullptr, QT_TRANSLATE_NOOP("Command", "Answer with one JSON object.")};
/// For commands that read source files.
inline constexpr Option allowOutsideOption{
    "allow-outside", nullptr,
    QT_TRANSLATE_NOOP("Command", "Allow sources outside the project's folder, now and from now on.")};

}  // namespace lacquer
