// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program under test as a user would, with or without a broken disk under it.
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lacquer::test {

/// How a program ended.
struct Outcome {
    int exitCode = -1;  ///< -1: ended by a signal, or could not be started
    int signal = 0;     ///< the signal that ended it
    QString output;     ///< standard output
    QString errors;     ///< standard error
    int strikes = 0;    ///< how many calls the fault shim failed, cut short or killed at
    [[nodiscard]] QString text() const;
};

/// A command line, its environment and its user.
class Command {
public:
    /// `arguments[0]` is the program; "{}" in any of them stands for the directory given to run().
    explicit Command(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}

    /// Adds an environment variable.
    Command& with(const std::string& variable, const std::string& value);
    /// Loads faultshim.so into the program; the shim's variables are set with with(). Its log goes to `log`.
    Command& withShim(const std::filesystem::path& log);
    /// Runs as somebody without privileges when the test itself is root (root ignores permissions). Needs setpriv.
    Command& asOrdinaryUser();
    /// No file may grow beyond this many bytes (RLIMIT_FSIZE). Needs prlimit.
    Command& withFileSizeLimit(long bytes);

    /// What would be started, program first, and its environment; for those who want to meddle while it runs.
    [[nodiscard]] QStringList line(const std::filesystem::path& directory) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Starts it, waits at most `seconds`, then kills it (exit code −1).
    [[nodiscard]] Outcome run(const std::filesystem::path& directory, int seconds = 20) const;

private:
    std::vector<std::string> arguments_;
    std::vector<std::string> prefix_;
    std::map<std::string, std::string> variables_;
    std::filesystem::path log_;
};

/// A directory in memory where the system has one, else an ordinary temporary one: for loops that save thousands of
/// times. Its real path, without links. Removed by the caller.
[[nodiscard]] std::filesystem::path fastDirectory();

/// A file's bytes; empty if it is not there.
[[nodiscard]] std::string contentOf(const std::filesystem::path& path);
/// Replaces a file's bytes without any care.
void putContent(const std::filesystem::path& path, const std::string& bytes);
/// The names in a directory, sorted.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& directory);

}  // namespace lacquer::test
