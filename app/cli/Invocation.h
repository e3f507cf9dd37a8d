// SPDX-License-Identifier: GPL-3.0-or-later
// Invocation: a command line, read by the table. Arguments stay bytes, so that any file name works.
#pragma once

#include "Command.h"
#include "base/Result.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lacquer {

class Invocation {
public:
    /// Reads the words after the command's name. Long options may be `--name value` or `--name=value`, after `--` all is
    /// argument, and so is what starts like a negative number. Usage, with the nearest option, for what the table does not
    /// know; the number of arguments is not checked when help was asked for.
    [[nodiscard]] static Result<Invocation> read(const Command& command, const std::vector<std::string>& words);

    [[nodiscard]] const Command& command() const { return *command_; }
    [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }
    [[nodiscard]] bool has(const std::string& option) const { return options_.contains(option); }
    [[nodiscard]] int count(const std::string& option) const { return int(options_.count(option)); }
    /// The last value given.
    [[nodiscard]] std::optional<std::string> value(const std::string& option) const;

    /// An argument as a path, byte for byte.
    [[nodiscard]] std::filesystem::path path(std::size_t argument) const { return arguments_.at(argument); }
    /// Arguments from `first` on as text. Usage when one is not UTF-8.
    [[nodiscard]] Result<QStringList> texts(std::size_t first) const;
    [[nodiscard]] Result<QString> text(std::size_t argument) const;
    /// An option's value as text; nothing when it was not given.
    [[nodiscard]] Result<std::optional<QString>> optionText(const std::string& option) const;

private:
    const Command* command_ = nullptr;
    std::vector<std::string> arguments_;
    std::multimap<std::string, std::string> options_;
};

}  // namespace lacquer
